package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file (RFC 4180) over its bytes. The separator is inferred from the first line; cells are offsets until their
 * text is asked for.
 */
public final class CsvTable implements Table {

    private static final int LONGEST_CELL = 64 * 1024;

    private final SourceText text;
    private final byte separator;
    private final List<String> columns;
    private final int firstRow;
    private final Report report;

    private CsvTable(SourceText text, byte separator, List<String> columns, int firstRow, Report report) {
        this.text = text;
        this.separator = separator;
        this.columns = List.copyOf(columns);
        this.firstRow = firstRow;
        this.report = report;
    }

    /**
     * Reads the header.
     *
     * @param kind of table, which decides the aliases of column names: {@code cables}, {@code devices} …
     */
    public static CsvTable read(String kind, SourceText text, Report report) {
        byte separator = separator(text);
        if (separator != ',') {
            report.add(Diagnostic.note(
                    Code.UNREADABLE,
                    new Place.Offset(text, text.start()),
                    "the separator was inferred",
                    "cells are taken to be separated by "
                            + (separator == '\t' ? "tabs" : "\"" + (char) separator + "\"")));
        }
        CsvTable header = new CsvTable(text, separator, List.of(), text.start(), report);
        RowCursor cursor = header.new RowCursor(text.start());
        if (!cursor.next()) {
            return header;
        }
        List<String> names = new ArrayList<>();
        for (int cell = 0; cell < cursor.cells; cell++) {
            String name = Headers.name(kind, cursor.cell(cell));
            if (name.isEmpty()) {
                name = "column_" + (cell + 1);
            } else if (names.contains(name)) {
                report.add(Diagnostic.warning(
                        Code.AMBIGUOUS_NAME,
                        cursor.placeOf(cell),
                        "two columns have the same name",
                        "\"" + cursor.cell(cell) + "\" is the second column " + name + "; the first is read"));
                name = name + "_" + (cell + 1);
            }
            names.add(name);
        }
        return new CsvTable(text, separator, names, cursor.end, report);
    }

    /** The one of comma, semicolon, tab and bar that is most frequent in the first line. */
    private static byte separator(SourceText text) {
        int[] count = new int[128];
        byte[] bytes = text.bytes();
        for (int i = text.start(); i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            if (bytes[i] > 0) {
                count[bytes[i]]++;
            }
        }
        byte best = ',';
        for (byte candidate : new byte[] {';', '\t', '|'}) {
            best = count[candidate] > count[best] ? candidate : best;
        }
        return best;
    }

    @Override
    public String file() {
        return text.file();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Cursor rows() {
        return new RowCursor(firstRow);
    }

    @Override
    public Cursor at(long row) {
        RowCursor cursor = new RowCursor((int) row);
        cursor.silent = true;
        cursor.next();
        return cursor;
    }

    private final class RowCursor implements Cursor {

        private final byte[] bytes = text.bytes();
        private int start;
        private int end;
        private int cells;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private boolean[] quoted = new boolean[16];
        private boolean silent;

        RowCursor(int at) {
            end = at;
        }

        @Override
        public boolean next() {
            do {
                if (end >= bytes.length) {
                    return false;
                }
                start = end;
                cells = 0;
                readRow();
            } while (cells == 1 && from[0] == to[0] && !quoted[0]);
            checkWidth();
            return true;
        }

        private void readRow() {
            int at = start;
            while (true) {
                at = at < bytes.length && bytes[at] == '"' ? quotedCell(at) : plainCell(at);
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

        private int plainCell(int first) {
            int at = first;
            while (at < bytes.length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            add(first, at, false);
            return at;
        }

        private int quotedCell(int first) {
            int at = first + 1;
            while (at < bytes.length) {
                if (bytes[at] == '"') {
                    if (at + 1 >= bytes.length || bytes[at + 1] != '"') {
                        add(first + 1, at, true);
                        return endOfQuoted(at + 1);
                    }
                    at++;
                }
                at++;
            }
            complain(first, "a double quote is opened here and never closed; the line is read as it stands");
            return plainCell(first);
        }

        /** Behind a closing quote only white space may stand before the separator. */
        private int endOfQuoted(int first) {
            int at = first;
            while (at < bytes.length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            if (!text.text(first, at).isBlank()) {
                complain(
                        first,
                        "behind a closing quote comes \"" + text.text(first, Math.min(at, first + 40))
                                + "\", which is not read");
            }
            return at;
        }

        private void add(int first, int last, boolean inQuotes) {
            if (cells == from.length) {
                from = java.util.Arrays.copyOf(from, cells * 2);
                to = java.util.Arrays.copyOf(to, cells * 2);
                quoted = java.util.Arrays.copyOf(quoted, cells * 2);
            }
            int a = first;
            int b = last;
            while (a < b && bytes[a] <= ' ' && bytes[a] >= 0) {
                a++;
            }
            while (b > a && bytes[b - 1] <= ' ' && bytes[b - 1] >= 0) {
                b--;
            }
            if (b - a > LONGEST_CELL) {
                complain(first, "a cell has " + (b - a) + " bytes; cells of more than 64 KB are not read");
                b = a;
            }
            from[cells] = a;
            to[cells] = b;
            quoted[cells++] = inQuotes;
        }

        private void checkWidth() {
            for (int cell = columns.size(); cell < cells && !columns.isEmpty(); cell++) {
                if (from[cell] < to[cell]) {
                    complain(from[cell], "the row has " + cells + " cells, the header has " + columns.size());
                    return;
                }
            }
        }

        private void complain(int at, String what) {
            if (!silent) {
                report.add(
                        Diagnostic.error(Code.UNREADABLE, new Place.Offset(text, at), "a cell cannot be read", what));
            }
        }

        @Override
        public long row() {
            return start;
        }

        private String cell(int index) {
            String plain = text.text(from[index], to[index]);
            return quoted[index] ? plain.replace("\"\"", "\"") : plain;
        }

        @Override
        public String text(int column) {
            return column < 0 || column >= cells ? "" : cell(column);
        }

        @Override
        public boolean isEmpty(int column) {
            return column < 0 || column >= cells || from[column] == to[column];
        }

        @Override
        public int intern(int column, Interner names) {
            if (column < 0 || column >= cells) {
                return names.intern("");
            }
            return quoted[column] ? names.intern(cell(column)) : names.intern(bytes, from[column], to[column]);
        }

        private Place placeOf(int cell) {
            return new Place.Offset(text, quoted[cell] ? from[cell] - 1 : from[cell]);
        }

        @Override
        public Place place(int column) {
            return column < 0 || column >= cells ? rowPlace() : placeOf(column);
        }

        @Override
        public Place rowPlace() {
            return new Place.Offset(text, start);
        }
    }
}
