package dev.ferrule.io.sheet;

import dev.ferrule.diag.Report;
import dev.ferrule.source.SourceText;

/**
 * A sheet of a workbook.
 *
 * @param hidden whether the spreadsheet program does not show it
 * @param text its cells; without rows where the sheet could not be read
 * @param report what its cells hold that cannot be read, and what a person who looks at it does not see
 */
public record Sheet(String name, boolean hidden, SourceText text, Report report) {

    /** Whether anything is written in it. */
    public boolean isEmpty() {
        for (byte b : text.bytes()) {
            if (b != '\n' && b != SourceText.BETWEEN_CELLS) {
                return false;
            }
        }
        return true;
    }

    /** The name as it stands before a cell's: in quotes where it is more than letters and digits. */
    static String quoted(String name) {
        boolean plain = !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.codePoints().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '_');
        return plain ? name : "'" + name.replace("'", "''") + "'";
    }
}
