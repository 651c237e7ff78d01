package dev.ferrule.source;

/**
 * Finds parts of a large CSV file in which nothing can be wrong: ASCII without quotes, controls and white space around
 * cells, no row too long, none that is no row of the table. What is said of the others is found by {@link CsvCells}; this
 * one only tells that there is nothing to say.
 */
final class PlainRows {

    private final byte[] bytes;
    private final byte separator;
    private final int columns;
    private final byte[] header;

    /** Where the part begins and the next one does, once {@link #read} was called. */
    private int start;

    private int end;

    /**
     * @param columns that the header names
     * @param header its first cell, which a row may repeat
     */
    PlainRows(byte[] bytes, byte separator, int columns, byte[] header) {
        this.bytes = bytes;
        this.separator = separator;
        this.columns = columns;
        this.header = header;
    }

    /**
     * Part of a file.
     *
     * @param start its first row
     * @param end behind its last row, where the next part begins; −1 when it has to be looked at row by row
     */
    record Part(int start, int end) {}

    /** The rows that begin from one offset on and before another. */
    Part read(int from, int to) {
        start = from;
        while (start > 0 && start < bytes.length && bytes[start - 1] != '\n') {
            start++;
        }
        end = start;
        while (end < to && end < bytes.length) {
            int next = row(end);
            if (next < 0) {
                return new Part(start, -1);
            }
            end = next;
        }
        return new Part(start, end);
    }

    /** The offset behind a row; −1 when there may be something to say of it. */
    private int row(int first) {
        byte[] all = bytes;
        int cells = 1;
        int filled = 0;
        int cell = first;
        int at = first;
        for (int last = all.length; at < last; at++) {
            byte next = all[at];
            if (next == separator) {
                filled += at > cell ? 1 : 0;
                if (at > cell && (all[cell] == ' ' || all[at - 1] == ' ')) {
                    return -1;
                }
                cells++;
                cell = at + 1;
            } else if (next < ' ' || next == '"') {
                break;
            }
        }
        int to = at;
        if (at + 1 < all.length && all[at] == '\r') {
            at++;
        }
        boolean ended = at == all.length || all[at] == '\n';
        filled += to > cell ? 1 : 0;
        boolean blank = to > cell && (all[cell] == ' ' || all[to - 1] == ' ');
        boolean plain = ended && !blank && cells <= columns && filled > 1 && to - first <= CsvCells.LONGEST_CELL;
        return plain && isOfTable(first) ? Math.min(at + 1, all.length) : -1;
    }

    /** Whether a row begins as none does that repeats the header, rules the table, or adds it up. */
    private boolean isOfTable(int row) {
        byte first = bytes[row];
        int letter = first | 0x20;
        return first != separator
                && first != '-'
                && first != ':'
                && !(letter == 't' && (bytes[row + 1] | 0x20) == 'o')
                && !(letter == 's' && (bytes[row + 1] | 0x20) == 'u')
                && !(letter == 'g' && ((bytes[row + 1] | 0x20) == 'r' || (bytes[row + 1] | 0x20) == 'e'))
                && !isHeader(row);
    }

    private boolean isHeader(int row) {
        boolean same = row + header.length < bytes.length && bytes[row + header.length] == separator;
        for (int i = 0; same && i < header.length; i++) {
            same = bytes[row + i] == header[i];
        }
        return same;
    }
}
