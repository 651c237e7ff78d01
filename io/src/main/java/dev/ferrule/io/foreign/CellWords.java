package dev.ferrule.io.foreign;

import java.util.Locale;
import java.util.Set;

/** What stands in a cell of other people's sheets. */
final class CellWords {

    /** How it is said that there is nothing. */
    private static final Set<String> NOTHING =
            Set.of("-", "--", "n/a", "na", "nan", "none", "null", "tbd", "tba", "?", "x", "#n/a", ".");

    private CellWords() {}

    /** The text in one line without what programs put for nothing. */
    static String said(String cell) {
        String text = cell.strip().replaceAll("[\\s\\u00a0]+", " ");
        return NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }
}
