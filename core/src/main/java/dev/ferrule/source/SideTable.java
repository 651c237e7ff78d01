package dev.ferrule.source;

import dev.ferrule.diag.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several tables that stand side by side under one header: some columns of the whole, and the rows in which anything
 * is written in them.
 *
 * @param in its columns in the whole, those that are of all tables last
 * @param own how many are its own
 * @param columns their names, as if it stood alone
 */
record SideTable(Table whole, List<Integer> in, int own, List<String> columns) implements Table {

    SideTable {
        in = List.copyOf(in);
        columns = List.copyOf(columns);
    }

    @Override
    public String file() {
        return whole.file();
    }

    @Override
    public boolean complete() {
        return whole.complete();
    }

    @Override
    public @Nullable Place named(int column) {
        return whole.named(in(column));
    }

    @Override
    public String below(int column) {
        return whole.below(in(column));
    }

    private int in(int column) {
        return column < 0 || column >= columns.size() ? -1 : in.get(column);
    }

    @Override
    public Cursor rows() {
        return new Side(whole.rows());
    }

    @Override
    public Cursor at(long row) {
        return new Side(whole.at(row));
    }

    private final class Side implements Cursor {

        private final Cursor row;

        Side(Cursor row) {
            this.row = row;
        }

        @Override
        public boolean next() {
            boolean next = row.next();
            while (next && isBlank()) {
                next = row.next();
            }
            return next;
        }

        private boolean isBlank() {
            for (int column = 0; column < own; column++) {
                if (!isEmpty(column)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long row() {
            return row.row();
        }

        @Override
        public String text(int column) {
            return row.text(in(column));
        }

        @Override
        public boolean isEmpty(int column) {
            return row.isEmpty(in(column));
        }

        @Override
        public int intern(int column, Interner names) {
            return row.intern(in(column), names);
        }

        @Override
        public Place place(int column) {
            return row.place(in(column));
        }

        /** Where its own part of the row begins. */
        @Override
        public Place rowPlace() {
            for (int column = 0; column < own; column++) {
                if (!isEmpty(column)) {
                    return place(column);
                }
            }
            return row.rowPlace();
        }
    }
}
