package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of somebody's table: its cells as they are meant, and where they stand. */
class SheetRow {

    private final Table table;
    private final Table.Cursor row;
    private final Map<String, String> extra;

    /**
     * The row on which a cursor is, which may go on.
     *
     * @param extra what stands in columns that nobody reads
     */
    SheetRow(Table table, Table.Cursor row, Map<String, String> extra) {
        this.table = table;
        this.row = table.at(row.row());
        this.extra = extra;
    }

    final Table table() {
        return table;
    }

    /** What stands in columns that nobody reads, by their names. */
    final Map<String, String> extra() {
        return extra;
    }

    final String said(String column) {
        return CellWords.said(row.text(table.column(column)));
    }

    final Place place(String column) {
        int index = table.column(column);
        return index < 0 || row.isEmpty(index) ? row.rowPlace() : row.place(index);
    }

    final Place place() {
        return row.rowPlace();
    }

    /** Where the columns of a plant's table stand in this row. */
    final Places places(Map<String, String> columns) {
        Map<String, String> known = new HashMap<>(columns);
        long at = row.row();
        return column -> placeOf(known.getOrDefault(column, column), at);
    }

    private @Nullable Place placeOf(String column, long at) {
        int index = table.column(column);
        return index < 0 ? null : table.at(at).place(index);
    }
}
