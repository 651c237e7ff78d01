package dev.ferrule.io.sheet;

import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the cells of a sheet as the lines of a text, see {@link SourceText}. */
final class SheetBytes {

    private static final int MOST = 1 << 29;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private int row = 1;
    private int column;

    /** Goes to the beginning of a row, from 1, which is behind all others. */
    void row(int next) throws IOException {
        reserve(next - row);
        while (row < next) {
            bytes[length++] = '\n';
            row++;
        }
        column = 0;
    }

    /** Writes a cell of the row, from 0, which is behind all others in it. */
    void cell(int next, String text) throws IOException {
        written(next, line(text));
    }

    /** The same, of a text that stood in a sheet before. */
    void written(int next, String text) throws IOException {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        reserve(next - column + written.length);
        while (column < next) {
            bytes[length++] = SourceText.BETWEEN_CELLS;
            column++;
        }
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    private void reserve(int more) throws IOException {
        if (length + (long) more > MOST) {
            throw new NoWorkbook("a sheet has more than " + (MOST >> 20) + " MB of cells");
        }
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.clamp(2L * (length + more), 0, MOST));
        }
    }

    /** In one line, and in quotes where it would be taken as quoted. */
    private static String line(String text) {
        String line = text;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == SourceText.BETWEEN_CELLS) {
                line = line.replace(c, ' ');
            }
        }
        return line.indexOf('"') < 0 ? line : "\"" + line.replace("\"", "\"\"") + "\"";
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
