package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.List;
import java.util.Map;

/**
 * A table of which a few cells are otherwise, to see what would become of it. Rows, places and columns are those of the
 * table below.
 */
public final class ChangedTable implements Table {

    /**
     * A cell.
     *
     * @param row as its cursor names it
     */
    public record Cell(long row, int column) {}

    private final Table below;
    private final Map<Cell, String> cells;

    public ChangedTable(Table below, Map<Cell, String> cells) {
        this.below = below;
        this.cells = Map.copyOf(cells);
    }

    @Override
    public String file() {
        return below.file();
    }

    @Override
    public List<String> columns() {
        return below.columns();
    }

    @Override
    public boolean complete() {
        return below.complete();
    }

    @Override
    public Cursor rows() {
        return new Changed(below.rows());
    }

    @Override
    public Cursor at(long row) {
        return new Changed(below.at(row));
    }

    private final class Changed implements Cursor {

        private final Cursor row;

        Changed(Cursor row) {
            this.row = row;
        }

        @Override
        public boolean next() {
            return row.next();
        }

        @Override
        public long row() {
            return row.row();
        }

        @Override
        public String text(int column) {
            String other = cells.get(new Cell(row.row(), column));
            return other == null ? row.text(column) : other;
        }

        @Override
        public boolean isEmpty(int column) {
            String other = cells.get(new Cell(row.row(), column));
            return other == null ? row.isEmpty(column) : other.isEmpty();
        }

        @Override
        public int intern(int column, Interner names) {
            String other = cells.get(new Cell(row.row(), column));
            return other == null ? row.intern(column, names) : names.intern(other);
        }

        @Override
        public Place place(int column) {
            return row.place(column);
        }

        @Override
        public Place rowPlace() {
            return row.rowPlace();
        }
    }
}
