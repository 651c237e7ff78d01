package dev.ferrule.plan;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.List;

/** A table that is written row by row; every row has a cell for each column. */
final class GrowingTable implements Table {

    private final String file;
    private final List<String> columns;
    private final List<String[]> rows = new ArrayList<>();

    GrowingTable(String file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(file + " has " + columns.size() + " columns, not " + cells.length);
        }
        rows.add(cells);
    }

    int size() {
        return rows.size();
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public Cursor rows() {
        return new RowCursor(-1);
    }

    @Override
    public Cursor at(long row) {
        return new RowCursor((int) row);
    }

    private final class RowCursor implements Cursor {
        private int row;

        RowCursor(int row) {
            this.row = row;
        }

        @Override
        public boolean next() {
            return ++row < rows.size();
        }

        @Override
        public long row() {
            return row;
        }

        @Override
        public String text(int column) {
            return column < 0 ? "" : rows.get(row)[column];
        }

        @Override
        public Place place(int column) {
            return new Span(file, row + 2, column + 1);
        }

        @Override
        public Place rowPlace() {
            return new Span(file, row + 2, 1);
        }
    }
}
