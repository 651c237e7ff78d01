package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A cut sheet in which one cell names the device and the port of an end ({@code sw1:Eth1/1}), as one with a column for each:
 * the columns of ports stand behind all others.
 */
final class WholeEnds implements Table {

    private static final List<String> SIDES = List.of("a", "z");

    private final Table whole;
    private final List<String> columns;

    /** Indices in the whole table of the ends that are split. */
    private final List<Integer> splits = new ArrayList<>();

    /** What was read of a cell, by its text. */
    private final Map<String, WholeEnd> read = new HashMap<>();

    private final Predicate<String> isDevice;

    private WholeEnds(Table whole, Predicate<String> isKnown) {
        this.whole = whole;
        columns = new ArrayList<>(whole.columns());
        for (String side : SIDES) {
            int device = whole.column(side + "_device");
            int port = whole.column(side + "_port");
            if (device < 0 || port < 0) {
                int column = Math.max(device, port);
                splits.add(column);
                columns.set(column, side + "_device");
                columns.add(side + "_port");
            }
        }
        Set<String> devices = devices();
        isDevice = name -> devices.contains(name) || isKnown.test(name);
    }

    /**
     * The table, told how it is read.
     *
     * @param isKnown whether a device is named elsewhere, as in a sheet of devices
     */
    static Table of(Table table, Predicate<String> isKnown, Imported imported) {
        WholeEnds ends = new WholeEnds(table, isKnown);
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
                whole += WholeEnd.of(said).port().isEmpty() ? 0 : 1;
            }
        }
        return whole > 0 && whole * 2 >= cells;
    }

    /** Those before what is surely a port in any row. */
    private Set<String> devices() {
        Set<String> devices = new HashSet<>();
        for (Table.Cursor row = whole.rows(); row.next(); ) {
            for (int column : splits) {
                String said = CellWords.said(row.text(column));
                WholeEnd end = said.isEmpty() ? null : WholeEnd.of(said);
                if (end != null && end.isSure()) {
                    devices.add(end.device());
                }
            }
        }
        return devices;
    }

    private WholeEnd end(String cell) {
        return read.computeIfAbsent(CellWords.said(cell), said -> WholeEnd.of(said, isDevice));
    }

    private void tell(Imported imported) {
        Map<Integer, String> most = new HashMap<>();
        splits.forEach(column -> most.put(column, most(column)));
        for (Table.Cursor row = whole.rows(); row.next(); ) {
            List<String> ends = new ArrayList<>();
            for (int column : splits) {
                WholeEnd end = end(row.text(column));
                if (!end.port().isEmpty()) {
                    ends.add(shown(row.text(column), end));
                    if (!end.between().equals(most.get(column))) {
                        otherwise(row, column, most.getOrDefault(column, ""), imported);
                    }
                }
            }
            if (!ends.isEmpty()) {
                imported.note(
                        row.place(splits.getFirst()),
                        "an end is read as its device and its port",
                        String.join(", ", ends),
                        "if it is not: write the device and the port in columns of their own");
            }
        }
    }

    private static String shown(String cell, WholeEnd end) {
        return "\"" + CellWords.said(cell) + "\" is port \"" + end.port() + "\" of \"" + end.device() + "\"";
    }

    /** What stands between the device and the port in most cells of a column. */
    private String most(int column) {
        Map<String, Integer> count = new TreeMap<>();
        for (Table.Cursor row = whole.rows(); row.next(); ) {
            WholeEnd end = end(row.text(column));
            if (!end.port().isEmpty()) {
                count.merge(end.between(), 1, Integer::sum);
            }
        }
        String most = "";
        for (Map.Entry<String, Integer> form : count.entrySet()) {
            most = form.getValue() > count.getOrDefault(most, 0) ? form.getKey() : most;
        }
        return most;
    }

    private void otherwise(Cursor row, int column, String most, Imported imported) {
        imported.report()
                .add(
                        "end otherwise",
                        Diagnostic.warning(
                                Code.UNREADABLE,
                                row.place(column),
                                "an end is written otherwise than most",
                                shown(row.text(column), end(row.text(column))) + "; between them most have "
                                        + (most.isEmpty() ? "a blank" : "\"" + most + "\""),
                                "write all ends alike, or the device and the port in columns of their own"));
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
        return behind < 0 ? column : splits.get(behind);
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
            if (column >= 0 && splits.contains(in)) {
                WholeEnd end = end(row.text(in));
                return column == in ? end.device() : end.port();
            }
            return row.text(in);
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
