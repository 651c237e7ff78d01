package dev.ferrule.io.foreign;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a cell of other people's sheets. */
final class CellWords {

    /** How it is said that there is nothing. */
    private static final Set<String> NOTHING =
            Set.of("-", "--", "\u2013", "\u2014", "n/a", "nan", "none", "null", "tbd", "tba", "#n/a");

    private static final int LONGEST = 4;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private CellWords() {}

    /** The text in one line without what programs put for nothing. */
    static String said(String cell) {
        String text = isPlain(cell)
                ? cell
                : BLANKS.matcher(cell.strip()).replaceAll(" ").strip();
        return text.length() <= LONGEST && NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /** Whether there is nothing to tidy in it: most cells are so. */
    private static boolean isPlain(String cell) {
        boolean blank = true;
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c < ' ' || c == '\u00a0' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || cell.isEmpty();
    }
}
