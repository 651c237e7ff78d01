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

    /** A chain may go on over several lines. */
    Span span(String text, int at) {
        int end = Math.min(at, text.length());
        int start = 0;
        int below = 0;
        for (int i = 0; i < end; i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((text.charAt(i) == '\n' || text.charAt(i) == '\r') && !pair) {
                below++;
                start = i + 1;
            }
        }
        int before = text.codePointCount(start, end);
        return new Span(file, line + below, below == 0 ? column + before : 1 + before);
    }
}
