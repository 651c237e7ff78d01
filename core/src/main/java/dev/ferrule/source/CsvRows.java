package dev.ferrule.source;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;

/** The rows of a CSV file one by one; what is wrong with a row's form is said of that row and goes no further. */
public final class CsvRows {

    private final SourceText text;
    private final byte separator;
    private CsvCells row;

    CsvRows(SourceText text, byte separator, int at) {
        this.text = text;
        this.separator = separator;
        row = new CsvCells(text, separator, at, null);
    }

    /** Goes to the next row in which something is written; false at the end. */
    public boolean next(Report report) {
        row = new CsvCells(text, separator, row.end(), new Complaints(report));
        return row.next();
    }

    /** Cells of this row. */
    public int count() {
        return row.count();
    }

    public String text(int cell) {
        return row.text(cell);
    }

    /** Of the first character of a cell's text; of the row where it has no such cell. */
    public Place place(int cell) {
        return new Place.Offset(text, row.textStart(cell));
    }
}
