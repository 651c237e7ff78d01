package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits CSV (RFC 4180) into rows of cells, one row at a time; cells are offsets, without the white space around them.
 * Lines end with LF, CRLF or CR. White space before an opening quote is passed over.
 *
 * <p>Law: a row is read in time of its length plus {@link #LONGEST_CELL}, and never runs further than that behind a
 * quote that nobody closes.
 */
final class CsvCells {

    /** In bytes. A quote that is not closed within so much was not meant as one. */
    static final int LONGEST_CELL = 64 * 1024;

    static final int MOST_CELLS = 4096;

    private final SourceText text;
    private final byte[] bytes;
    private final byte separator;
    private final @Nullable Complaints complaints;

    /** Whether other threads read the same text: then nothing is remembered of it. */
    private boolean shared;

    private int start;
    private int end;
    private int count;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] quoted = new boolean[16];

    /** @param complaints who hears of what cannot be read; null when that was said before */
    CsvCells(SourceText text, byte separator, int at, @Nullable Complaints complaints) {
        this.text = text;
        this.bytes = text.bytes();
        this.separator = separator;
        this.end = at;
        this.complaints = complaints;
    }

    /** The same for one of several threads. */
    static CsvCells shared(SourceText text, byte separator, int at) {
        CsvCells cells = new CsvCells(text, separator, at, null);
        cells.shared = true;
        return cells;
    }

    /** Goes to the next row in which something is written; false at the end. */
    boolean next() {
        int from = end;
        // A blank row may have too many cells, of which whoever hears complaints wants to hear.
        end = complaints == null && !shared ? text.passBlank(separator, end) : end;
        boolean written = false;
        while (!written && end < bytes.length) {
            start = end;
            count = 0;
            readRow();
            written = !isBlank();
        }
        if (!shared) {
            text.blank(separator, from, written ? start : end);
        }
        return written;
    }

    private boolean isBlank() {
        for (int cell = 0; cell < count; cell++) {
            if (from[cell] < to[cell]) {
                return false;
            }
        }
        return true;
    }

    /** Offset of the row. */
    int start() {
        return start;
    }

    /** Offset behind the row and its line end. */
    int end() {
        return end;
    }

    int count() {
        return count;
    }

    boolean isEmpty(int cell) {
        return cell < 0 || cell >= count || from[cell] == to[cell];
    }

    /** A letter of a cell, in lower case; 0 behind its end and where it is none of ASCII. */
    char letter(int cell, int index) {
        int at = from[cell] + index;
        return at < to[cell] && bytes[at] > 0 ? Character.toLowerCase((char) bytes[at]) : 0;
    }

    String text(int cell) {
        if (isEmpty(cell)) {
            return "";
        }
        String plain = text.text(from[cell], to[cell]);
        return quoted[cell] ? plain.replace("\"\"", "\"") : plain;
    }

    /** Whether a byte stands in a cell. */
    boolean has(int cell, byte wanted) {
        int last = isEmpty(cell) ? 0 : to[cell];
        for (int at = last == 0 ? 0 : from[cell]; at < last; at++) {
            if (bytes[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is written in a cell, and no digit. */
    boolean isWord(int cell) {
        for (int at = from[cell]; at < to[cell]; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                return false;
            }
        }
        return from[cell] < to[cell];
    }

    /** The texts of all cells. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) {
            texts.add(text(cell));
        }
        return texts;
    }

    int intern(int cell, Interner names) {
        return isEmpty(cell) || quoted[cell] ? names.intern(text(cell)) : names.intern(bytes, from[cell], to[cell]);
    }

    int find(int cell, Interner names) {
        return isEmpty(cell) || quoted[cell] ? names.find(text(cell)) : names.find(bytes, from[cell], to[cell]);
    }

    /** See {@link Table.Cursor#hash}. */
    long hash(int cell) {
        return isEmpty(cell) || quoted[cell]
                ? Interner.hash64(text(cell))
                : Interner.hash64(bytes, from[cell], to[cell]);
    }

    /** Offset of a cell: of its first character, or of its opening quote. That of the row when it is absent. */
    int place(int cell) {
        if (cell < 0 || cell >= count) {
            return start;
        }
        int at = from[cell];
        if (quoted[cell]) {
            do {
                at--;
            } while (bytes[at] != '"');
        }
        return at;
    }

    /** Offset of the first cell in which something is written. */
    int firstPlace() {
        return place(first());
    }

    /** In how many cells something is written. */
    int filled() {
        int filled = 0;
        for (int cell = 0; cell < count; cell++) {
            filled += isEmpty(cell) ? 0 : 1;
        }
        return filled;
    }

    /** The beginning of that cell. */
    String firstText() {
        return beginning(Math.min(first(), count - 1));
    }

    private int first() {
        int cell = 0;
        while (cell < count && isEmpty(cell)) {
            cell++;
        }
        return cell;
    }

    /** A cell's text, shortened. */
    String beginning(int cell) {
        return text.beginning(from[cell], to[cell]);
    }

    /** Offset of a cell's first character, behind its opening quote. */
    int textStart(int cell) {
        return cell < 0 || cell >= count ? start : from[cell];
    }

    private void readRow() {
        int at = start;
        while (true) {
            at = cell(at);
            if (at >= bytes.length) {
                end = at;
                return;
            }
            if (bytes[at] == separator) {
                at++;
                continue;
            }
            end = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            return;
        }
    }

    private int cell(int first) {
        int at = passBlanks(first);
        return at < bytes.length && bytes[at] == '"' ? quotedCell(first, at) : plainCell(first);
    }

    private int passBlanks(int first) {
        int at = first;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t') && bytes[at] != separator) {
            at++;
        }
        return at;
    }

    private boolean endsCell(int at) {
        return at >= bytes.length || bytes[at] == separator || bytes[at] == '\n' || bytes[at] == '\r';
    }

    private int plainCell(int first) {
        // All bytes of a file pass here, most of a small one before this is compiled.
        byte[] all = bytes;
        byte behind = separator;
        int at = first;
        for (int last = all.length; at < last; at++) {
            byte next = all[at];
            if (next == behind || next == '\n' || next == '\r') {
                break;
            }
        }
        add(first, at, false);
        return at;
    }

    private int quotedCell(int first, int open) {
        int close = closing(open);
        int behind = close < 0 ? open : passBlanks(close + 1);
        if (close < 0 || (!endsCell(behind) && breaksLine(open, close))) {
            complain(
                    open,
                    "a double quote is opened here and "
                            + (close >= 0
                                    ? "not closed on this line"
                                    : bytes.length - open > LONGEST_CELL ? "not closed within 64 KB" : "never closed")
                            + "; the line is read as it stands");
            return plainCell(first);
        }
        add(open + 1, close, true);
        return endsCell(behind) ? behind : passExtra(behind);
    }

    /** The quote that closes the one at {@code open}; −1 when there is none near enough. */
    private int closing(int open) {
        int last = (int) Math.min(bytes.length, (long) open + 2 + LONGEST_CELL);
        for (int at = open + 1; at < last; at++) {
            if (bytes[at] == '"') {
                if (at + 1 >= bytes.length || bytes[at + 1] != '"') {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    private boolean breaksLine(int first, int last) {
        for (int at = first; at < last; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r') {
                return true;
            }
        }
        return false;
    }

    private int passExtra(int first) {
        int at = first;
        while (!endsCell(at)) {
            at++;
        }
        complain(first, "behind a closing quote comes \"" + text.beginning(first, at) + "\", which is not read");
        return at;
    }

    private void add(int first, int last, boolean inQuotes) {
        if (count == MOST_CELLS) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
            quoted = Arrays.copyOf(quoted, count * 2);
        }
        boolean bare = first < last && bytes[first] > ' ' && bytes[last - 1] > ' ';
        int b = bare ? last : text.trimEnd(first, last);
        int a = bare ? first : text.trimStart(first, b);
        if (b - a > LONGEST_CELL) {
            complain(first, "a cell has " + (b - a) + " bytes; cells of more than 64 KB are not read");
            b = a;
        }
        if (!bare && complaints != null && (hasControls(first, a) || hasControls(b, last))) {
            complain(first, "control characters stand around \"" + text.beginning(a, b) + "\", and are not read");
        }
        from[count] = a == b ? first : a;
        to[count] = a == b ? first : b;
        quoted[count++] = inQuotes;
        if (count == MOST_CELLS && last < bytes.length && bytes[last] == separator) {
            complain(last, "cells behind the " + MOST_CELLS + "th of a row are not read");
        }
    }

    /** Whether there are control characters among white space: others than tabs and ends of lines and pages. */
    private boolean hasControls(int first, int last) {
        for (int at = first; at < last; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && (bytes[at] < '\t' || bytes[at] > '\r')) {
                return true;
            }
        }
        return false;
    }

    private void complain(int at, String what) {
        if (complaints != null) {
            complaints.add(new Place.Offset(text, at), what);
        }
    }
}
