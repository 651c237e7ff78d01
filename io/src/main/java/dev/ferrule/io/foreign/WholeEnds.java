package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cut sheet in which one cell names the device and the port of an end ({@code sw1:Eth1/1}), as one with a column for each:
 * the columns of ports stand behind all others.
 */
final class WholeEnds implements Table {

    private static final List<String> SIDES = List.of("a", "z");

    private final Table whole;
    private final List<String> columns;

    /** Indices in the whole table of the ends that are split, and the form of each. */
    private final List<Split> splits = new ArrayList<>();

    private record Split(int column, int form) {}

    private WholeEnds(Table whole) {
        this.whole = whole;
        columns = new ArrayList<>(whole.columns());
        for (String side : SIDES) {
            int device = whole.column(side + "_device");
            int port = whole.column(side + "_port");
            if (device < 0 || port < 0) {
                int column = Math.max(device, port);
                splits.add(new Split(column, form(whole, column)));
                columns.set(column, side + "_device");
                columns.add(side + "_port");
            }
        }
    }

    /** The table, told how it is read. */
    static Table of(Table table, Imported imported) {
        WholeEnds ends = new WholeEnds(table);
        ends.tell(imported);
        return ends;
    }

    /** Whether most ends in one cell are of a device and a port. */
    static boolean areIn(Table table) {
        for (String side : SIDES) {
            int device = table.column(side + "_device");
            int port = table.column(side + "_port");
            int column = Math.max(device, port);
            if (column < 0 || ((device < 0 || port < 0) && !isWhole(table, column))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Table table, int column) {
        int cells = 0;
        int whole = 0;
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String said = CellWords.said(row.text(column));
            if (!said.isEmpty() && !ReservedWords.isOne(said)) {
                cells++;
                whole += WholeEnd.of(said, 0).port().isEmpty() ? 0 : 1;
            }
        }
        return whole > 0 && whole * 2 >= cells;
    }

    /** The form that most cells have, the surest of several. */
    private static int form(Table table, int column) {
        int[] count = new int[WholeEnd.forms()];
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String said = CellWords.said(row.text(column));
            for (int form = 0; form < count.length; form++) {
                count[form] += !said.isEmpty() && WholeEnd.hasForm(form, said) ? 1 : 0;
            }
        }
        int most = 0;
        for (int form = 1; form < count.length; form++) {
            most = count[form] > count[most] ? form : most;
        }
        return most;
    }

    private void tell(Imported imported) {
        Table.Cursor row = rows();
        if (row.next()) {
            for (int i = 0; i < splits.size(); i++) {
                int column = splits.get(i).column;
                String said = CellWords.said(whole.at(row.row()).text(column));
                WholeEnd end = WholeEnd.of(said, splits.get(i).form);
                imported.note(
                        row.place(column),
                        "an end is read as its device and its port",
                        "\"" + said + "\" is port " + end.port() + " of \"" + end.device() + "\"",
                        "if it is not: write the device and the port in columns of their own");
            }
        }
    }

    @Override
    public String file() {
        return whole.file();
    }

    @Override
    public List<String> columns() {
        return columns;
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

    /** The column of the whole table in which a column of this one stands. */
    private int in(int column) {
        int behind = column - whole.columns().size();
        return behind < 0 ? column : splits.get(behind).column;
    }

    @Override
    public Cursor rows() {
        return new Row(whole.rows());
    }

    @Override
    public Cursor at(long row) {
        return new Row(whole.at(row));
    }

    private final class Row implements Cursor {

        private final Cursor row;

        Row(Cursor row) {
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
            int in = in(column);
            for (Split split : splits) {
                if (split.column == in && column >= 0) {
                    WholeEnd end = WholeEnd.of(CellWords.said(row.text(in)), split.form);
                    return column == in ? end.device() : end.port();
                }
            }
            return row.text(in);
        }

        @Override
        public boolean isEmpty(int column) {
            return text(column).isEmpty();
        }

        @Override
        public int intern(int column, Interner names) {
            return names.intern(text(column));
        }

        @Override
        public Place place(int column) {
            return row.place(in(column));
        }

        @Override
        public Place rowPlace() {
            return row.rowPlace();
        }
    }
}
