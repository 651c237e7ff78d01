package dev.ferrule.diag;

import org.jspecify.annotations.Nullable;

/**
 * A place that a person can go to.
 *
 * @param file path relative to the plant, with {@code /}
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in Unicode code points; 0 when the whole line is meant
 * @param cell name of a spreadsheet cell ({@code Sheet2!F37}), which then stands for line and column
 */
public record Span(
        String file, int line, int column, @Nullable String cell) implements Place {

    public Span(String file, int line, int column) {
        this(file, line, column, null);
    }

    /** The whole of a file. */
    public static Span ofFile(String file) {
        return new Span(file, 0, 0, null);
    }

    @Override
    public Span span() {
        return this;
    }

    /** {@code cables.csv:14:1}, as compilers print it. */
    @Override
    public String toString() {
        if (cell != null) {
            return file + ":" + cell;
        }
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
