package dev.ferrule.source;

import dev.ferrule.unit.Length;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that spreadsheets and texts have between the rows of a table: totals, comments, headings of a part of it, lines. */
final class Asides {

    /** Made when a row begins like one. */
    private static final class Words {
        static final Pattern TOTAL =
                Pattern.compile("(grand |sub)?(total|totals|sum|summe|gesamt)[:\\s]*[0-9]*", Pattern.CASE_INSENSITIVE);

        /** Below the header of a table in Markdown, and where people draw tables by hand. */
        static final Pattern RULE = Pattern.compile(":?-+:?");

        static final Pattern UNIT = Pattern.compile("[\\[(<{]?(\\p{L}{1,12})\\.?[\\])>}]?");

        static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,' ]*");
    }

    /** Columns that a table needs, so that a row with one cell can be none of it. */
    private static final int MANY = 3;

    private Asides() {}

    /**
     * What a row is instead of one of the table; null where it is one.
     *
     * @param needed how many columns the table needs
     */
    static @Nullable String what(CsvCells row, int needed) {
        int cell = filled(row, 0);
        int next = filled(row, cell + 1);
        boolean comment = next < 0 && row.letter(cell, 0) == '#';
        if (comment || (next < 0 && needed >= MANY)) {
            return comment ? "a comment" : totals(row, cell, next) ? "a row of totals" : "a row with one cell";
        }
        if (isRule(row, cell)) {
            return "a ruled line";
        }
        return begins(row, cell) && totals(row, cell, next) ? "a row of totals" : null;
    }

    /** Whether one cell that is filled is a unit of length ({@code [m]}, {@code mm}), and each other one a word in brackets. */
    static boolean isOfUnits(CsvCells row) {
        boolean ofLength = false;
        for (int cell = filled(row, 0); cell >= 0; cell = filled(row, cell + 1)) {
            Matcher unit = Words.UNIT.matcher(row.text(cell));
            boolean length = unit.matches() && Length.parse("1" + unit.group(1).toLowerCase(Locale.ROOT)) != null;
            if (!length
                    && (!unit.matches()
                            || unit.group(1).length() == row.text(cell).length())) {
                return false;
            }
            ofLength |= length;
        }
        return ofLength;
    }

    private static boolean isRule(CsvCells row, int first) {
        boolean rule = row.letter(first, 0) == '-' || row.letter(first, 0) == ':';
        for (int cell = first; rule && cell >= 0; cell = filled(row, cell + 1)) {
            rule = Words.RULE.matcher(row.text(cell)).matches();
        }
        return rule;
    }

    /** Whether a cell begins as one of the words does, told by two letters: rows are many. */
    private static boolean begins(CsvCells row, int cell) {
        return switch (row.letter(cell, 0)) {
            case 't' -> row.letter(cell, 1) == 'o';
            case 's' -> row.letter(cell, 1) == 'u';
            case 'g' -> row.letter(cell, 1) == 'r' || row.letter(cell, 1) == 'e';
            default -> false;
        };
    }

    /** The word for it, and numbers. */
    private static boolean totals(CsvCells row, int cell, int next) {
        String word = row.text(cell).toLowerCase(Locale.ROOT);
        if (!Words.TOTAL.matcher(word).matches() || (next < 0 && !Character.isDigit(word.charAt(word.length() - 1)))) {
            return false;
        }
        for (int other = next; other >= 0; other = filled(row, other + 1)) {
            if (!Words.NUMBER.matcher(row.text(other)).matches()) {
                return false;
            }
        }
        return true;
    }

    /** The first cell from one on in which something is written; −1 when there is none. */
    private static int filled(CsvCells row, int from) {
        for (int cell = from; cell < row.count(); cell++) {
            if (!row.isEmpty(cell)) {
                return cell;
            }
        }
        return -1;
    }
}
