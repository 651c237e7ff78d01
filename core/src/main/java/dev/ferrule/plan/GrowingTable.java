package dev.ferrule.plan;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Span;
import dev.ferrule.source.RowTable;
import java.util.ArrayList;
import java.util.List;

/** A table that is written row by row; every row has a cell for each column. */
final class GrowingTable extends RowTable {

    private final List<String> columns;
    private final List<String[]> rows = new ArrayList<>();

    GrowingTable(String file, String... columns) {
        super(file);
        this.columns = List.of(columns);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(file() + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(cells);
    }

    int size() {
        return rows.size();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    protected int count() {
        return rows.size();
    }

    @Override
    protected String text(int row, int column) {
        return column < 0 ? "" : rows.get(row)[column];
    }

    @Override
    protected Place place(int row, int column) {
        return new Span(file(), row + 2, column + 1);
    }

    @Override
    protected Place rowPlace(int row) {
        return new Span(file(), row + 2, 1);
    }
}
