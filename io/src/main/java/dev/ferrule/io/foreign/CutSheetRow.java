package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a cut sheet: its cells as they are meant. */
final class CutSheetRow {

    private static final String[] PLACE = {"room", "rack", "u"};

    private final Table table;
    private final Table.Cursor row;
    private final Map<String, String> extra;

    /** The row on which a cursor is, which may go on. */
    CutSheetRow(Table table, Table.Cursor row) {
        this(table, row, Map.of());
    }

    /** @param extra what stands in columns that nobody reads */
    CutSheetRow(Table table, Table.Cursor row, Map<String, String> extra) {
        this.table = table;
        this.row = table.at(row.row());
        this.extra = extra;
    }

    Table table() {
        return table;
    }

    /** What stands in columns that nobody reads, by their names. */
    Map<String, String> extra() {
        return extra;
    }

    String said(String column) {
        return CellWords.said(row.text(table.column(column)));
    }

    Place place(String column) {
        int index = table.column(column);
        return index < 0 || row.isEmpty(index) ? row.rowPlace() : row.place(index);
    }

    Place place() {
        return row.rowPlace();
    }

    /** An end of the row: {@code a} or {@code z}. */
    EndCells end(String end) {
        PortWords port =
                PortWords.of(said(end + "_slot"), said(end + "_tray"), said(end + "_port"), said(end + "_half"));
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
        return new EndCells(end, said(end + "_device"), port, said(end + "_optic"), said(end + "_model"), facts);
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

        boolean isEmpty() {
            return device.isEmpty() && port.port().isEmpty();
        }

        boolean isComplete() {
            return !device.isEmpty() && !port.port().isEmpty();
        }
    }

    /** Where the columns of a plant's table stand in this row. */
    Places places(Map<String, String> columns) {
        Map<String, String> known = new HashMap<>(columns);
        long at = row.row();
        return column -> placeOf(known.getOrDefault(column, column), at);
    }

    private @Nullable Place placeOf(String column, long at) {
        int index = table.column(column);
        return index < 0 ? null : table.at(at).place(index);
    }
}
