package dev.ferrule.chain;

import dev.ferrule.diag.Span;

/**
 * Where a chain was written.
 *
 * @param file {@code chain} for the command line
 * @param line from 1
 * @param column of the chain's first character, from 1, in code points
 */
public record Origin(String file, int line, int column) {

    /** A chain given on the command line. */
    public static final Origin COMMAND_LINE = new Origin("chain", 1, 1);

    Span span(String text, int at) {
        return new Span(file, line, column + text.codePointCount(0, Math.min(at, text.length())));
    }
}
