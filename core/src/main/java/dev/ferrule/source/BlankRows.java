package dev.ferrule.source;

import org.jspecify.annotations.Nullable;

/**
 * Where a text has a long run of rows in which nothing is written, by what separates their cells: a header is looked for many
 * times, for each kind of table anew, and megabytes of blank rows are passed once.
 */
final class BlankRows {

    /** In bytes: shorter ones are passed faster than remembered. */
    private static final int LONG = 4096;

    /** By the separator; the longest run that was met. */
    private final @Nullable Run[] runs = new Run[128];

    private record Run(int from, int to) {}

    static boolean isLong(int from, int to) {
        return to - from > LONG;
    }

    void met(byte separator, int from, int to) {
        Run known = runs[separator];
        if (known == null || known.to - known.from < to - from) {
            runs[separator] = new Run(from, to);
        }
    }

    /** The beginning of a row, or where the run ends in which it is. */
    int pass(byte separator, int row) {
        Run run = runs[separator];
        return run != null && row >= run.from && row < run.to ? run.to : row;
    }
}
