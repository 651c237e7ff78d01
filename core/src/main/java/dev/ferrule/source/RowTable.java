package dev.ferrule.source;

import dev.ferrule.diag.Place;

/** A table whose rows are in memory, by their index. */
public abstract class RowTable implements Table {

    private final String file;

    protected RowTable(String file) {
        this.file = file;
    }

    protected abstract int count();

    /** The text of a cell; empty where the row has none, and for column −1. */
    protected abstract String text(int row, int column);

    /** Of a cell; of the row where it has no such cell. */
    protected abstract Place place(int row, int column);

    protected abstract Place rowPlace(int row);

    @Override
    public final String file() {
        return file;
    }

    @Override
    public boolean complete() {
        return true;
    }

    @Override
    public final Cursor rows() {
        return new RowCursor(-1);
    }

    @Override
    public final Cursor at(long row) {
        return new RowCursor((int) row);
    }

    private final class RowCursor implements Cursor {

        private int row;

        RowCursor(int row) {
            this.row = row;
        }

        @Override
        public boolean next() {
            return ++row < count();
        }

        @Override
        public long row() {
            return row;
        }

        @Override
        public String text(int column) {
            return RowTable.this.text(row, column);
        }

        @Override
        public Place place(int column) {
            return RowTable.this.place(row, column);
        }

        @Override
        public Place rowPlace() {
            return RowTable.this.rowPlace(row);
        }
    }
}
