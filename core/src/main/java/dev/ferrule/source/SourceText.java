package dev.ferrule.source;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a text file, which finds lines and columns when somebody asks. Lines end with LF, CRLF or CR.
 *
 * <p>A sheet of a workbook is a text too: each of its rows is a line, also where it is blank, and its cells are separated by
 * {@link #BETWEEN_CELLS}, so that a byte's place is the cell in which it stands.
 *
 * <p>Law: {@link #bytes} is well-formed UTF-8 without NUL when it was made by {@link #of}.
 */
public final class SourceText implements Place.Text {

    /** Line ends are counted once a block, so that ten thousand diagnostics do not count them ten thousand times. */
    private static final int BLOCK_BITS = 12;

    /** Stands between the cells of a sheet, and nowhere else in it. */
    public static final byte BETWEEN_CELLS = 0x1f;

    private final String file;
    private final byte[] bytes;
    private final int firstLine;
    private final @Nullable String sheet;
    private int @Nullable [] linesBefore;
    private @Nullable BlankRows blankRows;

    public SourceText(String file, byte[] bytes) {
        this(file, bytes, 1, null);
    }

    private SourceText(String file, byte[] bytes, int firstLine, @Nullable String sheet) {
        this.file = file;
        this.bytes = bytes;
        this.firstLine = firstLine;
        this.sheet = sheet;
    }

    /**
     * A sheet of a workbook.
     *
     * @param sheet its name as it stands before a cell's: {@code Sheet2}, {@code 'To do'}
     */
    public static SourceText ofSheet(String file, String sheet, byte[] bytes) {
        return new SourceText(file, bytes, 1, sheet);
    }

    /** Whether this is a sheet of a workbook. */
    boolean isSheet() {
        return sheet != null;
    }

    /** The same as a later part of its file, which begins with line {@code first}, counted from 1. */
    public SourceText fromLine(int first) {
        return new SourceText(file, bytes, first, sheet);
    }

    /** Lines from one offset to another, with the numbers that they have in the whole text. */
    SourceText part(int from, int to) {
        return new SourceText(
                file, Arrays.copyOfRange(bytes, from, to), spanAt(from).line(), sheet);
    }

    /**
     * The text of a file in whatever encoding: what is no UTF-8 is reported once and made readable. Null when it is no
     * text at all.
     */
    public static @Nullable SourceText of(String file, byte[] bytes, Report report) {
        return Encoding.clean(file, bytes, report);
    }

    public String file() {
        return file;
    }

    /** UTF-8 from {@link #start} on. */
    public byte[] bytes() {
        return bytes;
    }

    /** Offset of the first byte behind a UTF-8 byte order mark. */
    public int start() {
        boolean marked = bytes.length >= 3
                && (bytes[0] & 0xff) == 0xef
                && (bytes[1] & 0xff) == 0xbb
                && (bytes[2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }

    @Override
    public Span spanAt(long offset) {
        int at = (int) Math.min(offset, bytes.length);
        int block = at >> BLOCK_BITS;
        int line = firstLine + linesBefore()[block] + lineEnds(block << BLOCK_BITS, at);
        int lineStart = at;
        while (lineStart > start() && !endsLine(lineStart - 1)) {
            lineStart--;
        }
        return sheet == null
                ? new Span(file, line, 1 + codePoints(lineStart, at))
                : cell(sheet, line, separators(lineStart, at));
    }

    private Span cell(String of, int row, int column) {
        return new Span(file, row, 1 + column, of + "!" + letters(column) + row);
    }

    private int separators(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += bytes[i] == BETWEEN_CELLS ? 1 : 0;
        }
        return count;
    }

    /** The name of a column, counted from 0: A to Z, AA … */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private int[] linesBefore() {
        int[] known = linesBefore;
        if (known == null) {
            known = new int[(bytes.length >> BLOCK_BITS) + 1];
            for (int block = 1; block < known.length; block++) {
                known[block] = known[block - 1] + lineEnds((block - 1) << BLOCK_BITS, block << BLOCK_BITS);
            }
            linesBefore = known;
        }
        return known;
    }

    private int lineEnds(int from, int to) {
        int count = bytes.length < WideBytes.LARGE ? -1 : WideBytes.lineFeeds(bytes, from, to);
        if (count >= 0) {
            return count;
        }
        count = 0;
        for (int i = from; i < to; i++) {
            count += endsLine(i) ? 1 : 0;
        }
        return count;
    }

    private boolean endsLine(int at) {
        return bytes[at] == '\n' || (bytes[at] == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n'));
    }

    /** Bytes that begin a code point. */
    private int codePoints(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (bytes[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    /** Remembers that nothing is written in the rows from one to another, which is of use if they are many. */
    void blank(byte separator, int from, int to) {
        if (BlankRows.isLong(from, to)) {
            BlankRows known = blankRows == null ? new BlankRows() : blankRows;
            known.met(separator, from, to);
            blankRows = known;
        }
    }

    /** The beginning of a row, or of one behind it, between which nothing is written as far as is known. */
    int passBlank(byte separator, int row) {
        BlankRows known = blankRows;
        return known == null ? row : known.pass(separator, row);
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** At most 40 bytes of a text, not cut within a character. */
    String beginning(int from, int to) {
        int last = Math.min(to, from + 40);
        while (last < to && last > from && (bytes[last] & 0xc0) == 0x80) {
            last--;
        }
        return text(from, last) + (last < to ? "…" : "");
    }

    /** Passes over white space: control characters, spaces and no-break spaces, which spreadsheets leave behind. */
    int trimStart(int from, int to) {
        int at = from;
        while (at < to) {
            if (isBlank(bytes[at])) {
                at++;
            } else if (at + 1 < to && isNoBreakSpace(at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    int trimEnd(int from, int to) {
        int at = to;
        while (at > from) {
            if (isBlank(bytes[at - 1])) {
                at--;
            } else if (at - 2 >= from && isNoBreakSpace(at - 2)) {
                at -= 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }

    private boolean isNoBreakSpace(int at) {
        return (bytes[at] & 0xff) == 0xc2 && (bytes[at + 1] & 0xff) == 0xa0;
    }
}
