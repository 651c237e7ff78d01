package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) over its bytes. Separator and header are inferred; cells are offsets until their text is asked
 * for. Everything that is wrong with the file's form is reported once, when it is read.
 */
public final class CsvTable implements Table {

    private final SourceText text;
    private final byte separator;
    private final List<String> columns;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int firstRow;
    private final IntFunction<Place> named;

    /** Fewer cells are a title and its value. */
    private static final int MANY = 3;

    /** The cells of the header's last row, which may stand again between the rows. */
    private final List<String> header;

    /** What the whole header names; null in a file without one. */
    private @Nullable Header names;

    private boolean complete;

    /** In bytes. A large file is read by parts of about this size. */
    private static final int PART = 1 << 20;

    /** Where the parts of a large file begin; empty for all others. */
    private final List<Integer> marks = new ArrayList<>();

    /** Offsets of rows that are not read: whose cells are not below their columns, or which add up the others. */
    private final Set<Integer> passed = new HashSet<>();

    private CsvTable(
            SourceText text,
            byte separator,
            List<String> columns,
            IntFunction<Place> named,
            List<String> header,
            boolean complete,
            int firstRow) {
        this.text = text;
        this.separator = separator;
        this.columns = columns;
        this.named = named;
        this.header = header;
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
        return read(kind, text, ColumnMap.NONE, report);
    }

    /** The same, with columns that the user names. */
    public static CsvTable read(String kind, SourceText text, ColumnMap map, Report report) {
        CsvTable table = header(kind, text, map, report);
        table.check(kind, Headers.of(kind).fewest(), report);
        return table;
    }

    /**
     * Reads the header alone: for tables whose rows are judged one by one, and say what is wrong with them themselves.
     *
     * @return a table without rows when a needed column is missing, which is reported
     */
    public static CsvTable header(String kind, SourceText text, Report report) {
        return header(kind, text, ColumnMap.NONE, report);
    }

    private static CsvTable header(String kind, SourceText text, ColumnMap map, Report report) {
        Headers known = Headers.of(kind);
        Separator separator = Separator.of(known, text);
        CsvHeader header = CsvHeader.read(known, text, separator, map);
        int end = text.bytes().length;
        if (header == null) {
            report.add(Diagnostic.warning(
                    Code.UNREADABLE,
                    new Place.Offset(text, text.start()),
                    "a file is empty",
                    "the first line of a table names its columns"));
            return new CsvTable(
                    text,
                    separator.character(),
                    List.of(),
                    i -> new Place.Offset(text, text.start()),
                    List.of(),
                    true,
                    end);
        }
        separator.say(text, report);
        above(kind, known, text, separator, header.start(), report);
        Header columns = header.columns();
        boolean clear = isClear(header, report);
        if (clear) {
            columns.check(report);
            banded(known, header, report);
        }
        if (columns.columns().size() >= CsvCells.MOST_CELLS) {
            cut(text, separator, header, report);
        }
        boolean complete = clear && columns.isComplete(header.place(), report);
        int count = columns.columns().size();
        byte ofRows =
                complete ? separator.ofRows(text, header.place(), count, header.end(), report) : separator.character();
        CsvTable table = new CsvTable(
                text,
                ofRows,
                columns.columns(),
                header.places(),
                header.lastRow(),
                complete,
                complete ? header.end() : end);
        table.names = columns;
        return table;
    }

    /** The tables that stand side by side under its header, from the left; of most that is itself. */
    public List<Table> sides() {
        if (names == null || !complete) {
            return List.of(this);
        }
        SideColumns columnsOf = names.sides();
        if (columnsOf.tables().size() < 2 && columnsOf.others().isEmpty()) {
            return List.of(this);
        }
        List<Table> sides = new ArrayList<>();
        for (List<Integer> own : columnsOf.tables()) {
            List<Integer> in = new ArrayList<>(own);
            in.addAll(columnsOf.shared());
            sides.add(new SideTable(this, in, own.size(), names.side(in).columns()));
        }
        return sides;
    }

    /** What stands in the row below the header, be it one of the table or not. */
    @Override
    public String below(int column) {
        CsvCells row = new CsvCells(text, separator, firstRow, null);
        return row.next() ? row.text(column) : "";
    }

    /** Reports names of which nobody can say which are of one table; false when there are any. */
    private static boolean isClear(CsvHeader header, Report report) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < header.lastRow().size(); i++) {
            String name = header.lastRow().get(i);
            if (!name.isEmpty() && header.unclear().contains(name)) {
                columns.add("\"" + name + "\" in column " + SourceText.letters(i));
            }
        }
        if (columns.isEmpty()) {
            return true;
        }
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                header.place(),
                "which columns are one table is not clear",
                Excerpt.list(columns) + ": nothing says which of them are the ends of one cable; the rows are not read",
                "leave a column blank between tables side by side, write them below each other, or say the end of each"
                        + " column: A Device, A Port, Z Device, Z Port"));
        return false;
    }

    /** A name that stands twice is read as that of the end before it: without a word for that end alone, it is told. */
    private static void banded(Headers known, CsvHeader header, Report report) {
        List<String> written = header.lastRow();
        List<String> names = header.columns().columns();
        List<String> read = new ArrayList<>();
        for (int i = 0; i < Math.min(written.size(), names.size()); i++) {
            boolean twice = written.indexOf(written.get(i)) != written.lastIndexOf(written.get(i));
            Headers.Meaning alone = twice ? known.meaning(written.get(i)) : null;
            if (alone != null
                    && !alone.column().equals(names.get(i))
                    && known.columns().contains(names.get(i))) {
                read.add("\"" + written.get(i) + "\" in column " + SourceText.letters(i) + " as " + names.get(i));
            }
        }
        if (known.isCutSheet() && header.byDevice() && !read.isEmpty()) {
            report.add(Diagnostic.note(
                    Code.UNREADABLE,
                    header.place(),
                    "columns are read as those of the end before them",
                    String.join(", ", read)));
        }
    }

    /** Reads a header once more, for what is said of a row that is too long. */
    private static void cut(SourceText text, Separator separator, CsvHeader header, Report report) {
        CsvCells row = new CsvCells(text, separator.character(), header.start(), new Complaints(report));
        while (row.end() < header.end() && row.next()) {
            // What is wrong says the row itself.
        }
    }

    /** Titles stand above a header, and now and then rows of the table, when it was sorted. */
    private static void above(
            String kind, Headers known, SourceText text, Separator separator, int header, Report report) {
        CsvCells row = new CsvCells(text, separator.character(), separator.start(), null);
        while (row.next() && row.start() < header) {
            boolean full = row.filled() >= Math.max(MANY, known.fewest());
            Place place = new Place.Offset(text, text.isSheet() ? row.firstPlace() : row.start());
            String beginning = "\"" + row.firstText() + "\"";
            if (full) {
                report.add(
                        "above" + text.file() + kind,
                        Diagnostic.warning(
                                Code.UNREADABLE,
                                place,
                                "a row above the header is not read",
                                beginning,
                                "if it is one of the table, write it below the names of the columns"));
            } else if (Headers.of(kind).isCutSheet()) {
                report.add(
                        "title" + text.file(),
                        Diagnostic.note(Code.UNREADABLE, place, "a title is not read", beginning));
            }
        }
    }

    /** The rows, each with what is wrong with it. */
    public CsvRows eachRow() {
        return new CsvRows(text, separator, firstRow);
    }

    /** The rows of a later part of the same file, which has no header. */
    public CsvRows eachRow(SourceText part) {
        return new CsvRows(part, separator, part.start());
    }

    private void check(String kind, int needed, Report report) {
        Complaints complaints = new Complaints(report);
        BitSet filled = new BitSet();
        int length = text.bytes().length;
        if (length - firstRow < WideBytes.LARGE || header.isEmpty()) {
            check(firstRow, length, kind, needed, filled, complaints, report);
            return;
        }
        byte[] repeated = header.getFirst().getBytes(StandardCharsets.UTF_8);
        int parts = Math.ceilDiv(length - firstRow, PART);
        int at = check(firstRow, firstRow + 1, kind, needed, filled, complaints, report);
        try (Ahead<PlainRows.Part> plain = new Ahead<>(parts, () -> {
            PlainRows rows = new PlainRows(text.bytes(), separator, columns.size(), repeated);
            return part -> rows.read(firstRow + part * PART, (int) Math.min(length, firstRow + (part + 1L) * PART));
        })) {
            for (int i = 0; i < parts; i++) {
                PlainRows.Part part = plain.next();
                marks.add(at);
                int end = (int) Math.min(length, firstRow + (i + 1L) * PART);
                boolean nothing = part.end() >= 0 && part.start() == (i == 0 ? firstRow : at);
                at = nothing ? part.end() : check(at, end, kind, needed, filled, complaints, report);
            }
        }
        marks.set(0, firstRow);
    }

    /**
     * Checks the rows that begin from one offset on and before another.
     *
     * @return where the next row begins
     */
    private int check(int from, int to, String kind, int needed, BitSet filled, Complaints complaints, Report report) {
        CsvCells row = new CsvCells(text, separator, from, complaints);
        for (boolean first = from == firstRow; row.end() < to && row.next(); first = false) {
            String aside = isHeader(row)
                    ? "a header that stands again"
                    : first && Asides.isOfUnits(row) ? "a row of units" : Asides.what(row, needed);
            if (aside != null) {
                passed.add(row.start());
                report.add(aside + text.file(), aside(kind, aside, row));
                continue;
            }
            for (int cell = 0; first && cell < columns.size(); cell++) {
                filled.set(cell, !row.isEmpty(cell));
            }
            for (int cell = columns.size(); cell < row.count(); cell++) {
                if (!row.isEmpty(cell)) {
                    tooMany(row, cell, filled, complaints, report);
                    break;
                }
            }
        }
        return row.end();
    }

    /** Printed sheets have the header on every page. */
    private boolean isHeader(CsvCells row) {
        if (row.count() != header.size() || row.letter(0, 0) != letter(0) || header.isEmpty()) {
            return false;
        }
        for (int cell = 0; cell < header.size(); cell++) {
            if (!row.text(cell).equals(header.get(cell))) {
                return false;
            }
        }
        return true;
    }

    private char letter(int cell) {
        String text = cell < header.size() ? header.get(cell) : "";
        return text.isEmpty() || text.charAt(0) > 127 ? 0 : Character.toLowerCase(text.charAt(0));
    }

    /** Headings between the rows are usual in a cut sheet, and a mistake elsewhere. */
    private Diagnostic aside(String kind, String what, CsvCells row) {
        Place place = new Place.Offset(text, text.isSheet() ? row.firstPlace() : row.start());
        return Headers.of(kind).isCutSheet()
                ? Diagnostic.note(Code.UNREADABLE, place, what + " is not read", "\"" + row.firstText() + "\"")
                : Diagnostic.warning(
                        Code.UNREADABLE,
                        place,
                        what + " is not read",
                        "the rows of a table are all of one kind: take it out, or fill its cells");
    }

    /** A cell that is blank where the first row has one is one separator too many, which shifts all behind it. */
    private void tooMany(CsvCells row, int surplus, BitSet filled, Complaints complaints, Report report) {
        if (text.isSheet()) {
            report.add(
                    "heading" + named.apply(0),
                    Diagnostic.warning(
                            Code.UNREADABLE,
                            new Place.Offset(text, row.place(surplus)),
                            "a cell without a heading is not read",
                            "no name of a column stands above \"" + row.beginning(surplus) + "\"",
                            "write one, also where only people read the column"));
            return;
        }
        int blank = 0;
        while (blank < columns.size() && (!row.isEmpty(blank) || !filled.get(blank))) {
            blank++;
        }
        String what = "the row has " + row.count() + " cells, the header has " + columns.size();
        boolean shift = blank < columns.size();
        if (shift) {
            passed.add(row.start());
            complete = false;
            what += "; cell " + (blank + 1) + ", below \"" + Excerpt.of(columns.get(blank))
                    + "\", is blank: is one separator too many? The row is not read";
        }
        complaints.add(new Place.Offset(text, row.place(shift ? blank : surplus)), what);
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
    public Place named(int column) {
        return named.apply(column);
    }

    @Override
    public Cursor rows() {
        return new RowCursor(firstRow);
    }

    @Override
    public List<Cursor> parts() {
        List<Cursor> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1) : text.bytes().length;
            parts.add(new RowCursor(CsvCells.shared(text, separator, marks.get(i)), end));
        }
        return parts.isEmpty() ? List.of(rows()) : parts;
    }

    @Override
    public Cursor at(long row) {
        RowCursor cursor = new RowCursor((int) row);
        cursor.next();
        return cursor;
    }

    private final class RowCursor implements Cursor {

        private final CsvCells cells;

        /** No row is read that begins there or later. */
        private final int last;

        RowCursor(int at) {
            this(new CsvCells(text, separator, at, null), Integer.MAX_VALUE);
        }

        RowCursor(CsvCells cells, int last) {
            this.cells = cells;
            this.last = last;
        }

        @Override
        public boolean next() {
            boolean next = cells.next();
            while (next && !passed.isEmpty() && passed.contains(cells.start())) {
                next = cells.next();
            }
            return next && cells.start() < last;
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
        public boolean has(int column, char character) {
            return cells.has(column, (byte) character);
        }

        @Override
        public int intern(int column, Interner names) {
            return cells.intern(column, names);
        }

        @Override
        public int find(int column, Interner names) {
            return cells.find(column, names);
        }

        @Override
        public long hash(int column) {
            return cells.hash(column);
        }

        @Override
        public Place place(int column) {
            return new Place.Offset(text, cells.place(column));
        }

        /** Of a sheet, whose rows may begin far to the right, its first cell in which something is written. */
        @Override
        public Place rowPlace() {
            return new Place.Offset(text, text.isSheet() ? cells.firstPlace() : cells.start());
        }
    }
}
