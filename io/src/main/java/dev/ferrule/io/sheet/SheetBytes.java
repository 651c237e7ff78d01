package dev.ferrule.io.sheet;

import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the cells of a sheet as the lines of a text, see {@link SourceText}. */
final class SheetBytes {

    private static final int MOST = 1 << 29;

    /** A large sheet is kept in pieces until all is there, for one that grows by being copied is there three times. */
    private static final int PIECE = 1 << 20;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] bytes = new byte[1 << 12];

    /** In the last piece. */
    private int length;

    private int before;
    private int row = 1;
    private int column;

    /** Goes to the beginning of a row, from 1, which is behind all others. */
    void row(int next) throws IOException {
        repeat((byte) '\n', next - row);
        row = Math.max(row, next);
        column = 0;
    }

    /** Writes a cell of the row, from 0, which is behind all others in it. */
    void cell(int next, String text) throws IOException {
        written(next, line(text));
    }

    /** The same, of a text that stood in a sheet before. */
    void written(int next, String text) throws IOException {
        repeat(SourceText.BETWEEN_CELLS, next - column);
        column = Math.max(column, next);
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all rows from one on as they stand in another sheet; nothing is written behind them. */
    void rest(int next, byte[] sheet, int from) throws IOException {
        row(next);
        add(Arrays.copyOfRange(sheet, from, sheet.length));
    }

    private void repeat(byte separator, int times) throws IOException {
        if (times > 0) {
            byte[] all = new byte[times];
            Arrays.fill(all, separator);
            add(all);
        }
    }

    private void add(byte[] more) throws IOException {
        if (before + (long) length + more.length > MOST) {
            throw new NoWorkbook("a sheet has more than " + (MOST >> 20) + " MB of cells");
        }
        if (length + more.length > bytes.length && length >= PIECE) {
            full.add(Arrays.copyOf(bytes, length));
            before += length;
            length = 0;
        }
        if (length + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
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

    /** All that was written; nothing is written behind it. */
    byte[] bytes() {
        byte[] all = new byte[before + length];
        int at = 0;
        for (byte[] piece : full) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        full.clear();
        return all;
    }
}
