package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file (RFC 4180) over its bytes. Separator and header are inferred; cells are offsets until their text is asked
 * for. Everything that is wrong with the file's form is reported once, when it is read.
 */
public final class CsvTable implements Table {

    private final SourceText text;
    private final byte separator;
    private final List<String> columns;
    private final Map<String, Integer> indices = new HashMap<>();
    private final boolean complete;
    private final int firstRow;

    private CsvTable(SourceText text, byte separator, List<String> columns, boolean complete, int firstRow) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
        this.complete = complete;
        this.firstRow = firstRow;
        for (int i = 0; i < columns.size(); i++) {
            indices.put(columns.get(i), i);
        }
    }

    /**
     * Reads the header and checks every row.
     *
     * @param kind of table, which decides the names of columns: {@code cables}, {@code devices} …
     * @return a table without rows when a needed column is missing, which is reported
     */
    public static CsvTable read(String kind, SourceText text, Report report) {
        CsvTable table = header(kind, text, report);
        table.check(report);
        return table;
    }

    /**
     * Reads the header alone: for tables whose rows are judged one by one, and say what is wrong with them themselves.
     *
     * @return a table without rows when a needed column is missing, which is reported
     */
    public static CsvTable header(String kind, SourceText text, Report report) {
        Headers known = Headers.of(kind);
        Separator separator = Separator.of(known, text);
        CsvHeader header = CsvHeader.read(known, text, separator);
        int end = text.bytes().length;
        if (header == null) {
            report.add(Diagnostic.warning(
                    Code.UNREADABLE,
                    new Place.Offset(text, text.start()),
                    "a file is empty",
                    "the first line of a table names its columns"));
            return new CsvTable(text, separator.character(), List.of(), true, end);
        }
        separator.say(text, report);
        Header columns = header.columns();
        columns.check(report);
        boolean complete = columns.isComplete(header.place(), report);
        return new CsvTable(text, separator.character(), columns.columns(), complete, complete ? header.end() : end);
    }

    /** The rows, each with what is wrong with it. */
    public CsvRows eachRow() {
        return new CsvRows(text, separator, firstRow);
    }

    private void check(Report report) {
        Complaints complaints = new Complaints(report);
        CsvCells row = new CsvCells(text, separator, firstRow, complaints);
        while (row.next()) {
            for (int cell = columns.size(); cell < row.count(); cell++) {
                if (!row.isEmpty(cell)) {
                    complaints.add(
                            new Place.Offset(text, row.place(cell)),
                            "the row has " + row.count() + " cells, the header has " + columns.size());
                    break;
                }
            }
        }
        complaints.close();
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
    public int column(String name) {
        return indices.getOrDefault(name, -1);
    }

    @Override
    public boolean complete() {
        return complete;
    }

    @Override
    public Cursor rows() {
        return new RowCursor(firstRow);
    }

    @Override
    public Cursor at(long row) {
        RowCursor cursor = new RowCursor((int) row);
        cursor.next();
        return cursor;
    }

    private final class RowCursor implements Cursor {

        private final CsvCells cells;

        RowCursor(int at) {
            cells = new CsvCells(text, separator, at, null);
        }

        @Override
        public boolean next() {
            return cells.next();
        }

        @Override
        public long row() {
            return cells.start();
        }

        @Override
        public String text(int column) {
            return cells.text(column);
        }

        @Override
        public boolean isEmpty(int column) {
            return cells.isEmpty(column);
        }

        @Override
        public int intern(int column, Interner names) {
            return cells.intern(column, names);
        }

        @Override
        public Place place(int column) {
            return new Place.Offset(text, cells.place(column));
        }

        @Override
        public Place rowPlace() {
            return new Place.Offset(text, cells.start());
        }
    }
}
