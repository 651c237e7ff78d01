package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a cut sheet: its cells as they are meant. */
final class CutSheetRow {

    private static final String[] PLACE = {"room", "rack", "u"};

    private final LastRow table;
    private final long row;
    private final Map<String, String> extra;

    /** A table, and the row of it that was asked last: most rows are asked for one cell behind the other. */
    static final class LastRow {
        private final Table table;
        private Table.Cursor row;

        LastRow(Table table, Table.Cursor row) {
            this.table = table;
            this.row = table.at(row.row());
        }

        private Table.Cursor at(long asked) {
            row = row.row() == asked ? row : table.at(asked);
            return row;
        }
    }

    /** The row on which a cursor is, which may go on. */
    CutSheetRow(Table table, Table.Cursor row) {
        this(new LastRow(table, row), row, Map.of());
    }

    /** @param extra what stands in columns that nobody reads */
    CutSheetRow(LastRow table, Table.Cursor row, Map<String, String> extra) {
        this.table = table;
        this.row = row.row();
        this.extra = extra;
    }

    Table table() {
        return table.table;
    }

    /** What stands in columns that nobody reads, by their names. */
    Map<String, String> extra() {
        return extra;
    }

    String said(String column) {
        return CellWords.said(table.at(row).text(table().column(column)));
    }

    Place place(String column) {
        int index = table().column(column);
        Table.Cursor at = table.at(row);
        return index < 0 || at.isEmpty(index) ? at.rowPlace() : at.place(index);
    }

    Place place() {
        return table.at(row).rowPlace();
    }

    /** An end of the row: {@code a} or {@code z}. */
    EndCells end(String end) {
        PortWords port =
                PortWords.of(said(end + "_slot"), said(end + "_tray"), said(end + "_port"), said(end + "_half"));
        return new EndCells(end, said(end + "_device"), port, said(end + "_optic"), said(end + "_model"), facts(end));
    }

    private Map<String, String> facts(String end) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : new String[] {"role", "site", "room", "row", "rack", "u"}) {
            put(facts, fact, said(end + "_" + fact));
        }
        String[] places = said(end + "_place").split(":", -1);
        for (int i = 0; i < PLACE.length && places.length == PLACE.length; i++) {
            if (!facts.containsKey(PLACE[i])) {
                put(facts, PLACE[i], CellWords.said(places[i]));
            }
        }
        return facts.isEmpty() ? Map.of() : facts;
    }

    private static void put(Map<String, String> facts, String fact, String said) {
        if (!said.isEmpty()) {
            facts.put(fact, said);
        }
    }

    /**
     * One end.
     *
     * @param end {@code a} or {@code z}
     * @param facts of the device: columns of {@code devices.csv}
     */
    record EndCells(String end, String device, PortWords port, String optic, String model, Map<String, String> facts) {

        /** The same without what is said of the device once and not needed any more. */
        EndCells withoutFacts() {
            return new EndCells(end, device, port, optic, model, Map.of());
        }

        boolean isEmpty() {
            return device.isEmpty() && port.port().isEmpty();
        }

        boolean isComplete() {
            return !device.isEmpty() && !port.port().isEmpty();
        }
    }

    /** Where the columns of a plant's table stand in this row. */
    Places places(Map<String, String> columns) {
        return column -> placeOf(columns.getOrDefault(column, column));
    }

    private @Nullable Place placeOf(String column) {
        int index = table().column(column);
        return index < 0 ? null : table.at(row).place(index);
    }
}
