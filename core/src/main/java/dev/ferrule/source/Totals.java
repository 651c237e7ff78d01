package dev.ferrule.source;

import java.util.Locale;
import java.util.Set;

/** Rows in which a spreadsheet adds up a column: the word for it, and numbers. */
final class Totals {

    private static final Set<String> WORDS =
            Set.of("total", "totals", "grand total", "subtotal", "sum", "summe", "gesamt");

    private Totals() {}

    /** Whether the first cell in which something is written is such a word, and all others are numbers. */
    static boolean isIn(CsvCells row) {
        int cell = 0;
        while (row.isEmpty(cell)) {
            cell++;
        }
        // Rows are many, and few begin so.
        if ("tTsSgG".indexOf(row.first(cell)) < 0 || !isWord(row.text(cell))) {
            return false;
        }
        int numbers = 0;
        for (int other = cell + 1; other < row.count(); other++) {
            if (!row.isEmpty(other)) {
                if (!row.text(other).matches("[0-9][0-9.,' ]*")) {
                    return false;
                }
                numbers++;
            }
        }
        return numbers > 0;
    }

    private static boolean isWord(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT).replaceAll("[:\\s]+$", ""));
    }
}
