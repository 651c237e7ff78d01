package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of somebody's table: its cells as they are meant, and where they stand. */
class SheetRow {

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
    SheetRow(Table table, Table.Cursor row, Map<String, String> extra) {
        this(new LastRow(table, row), row, extra);
    }

    /** @param extra what stands in columns that nobody reads */
    SheetRow(LastRow table, Table.Cursor row, Map<String, String> extra) {
        this.table = table;
        this.row = row.row();
        this.extra = extra;
    }

    final Table table() {
        return table.table;
    }

    /** What stands in columns that nobody reads, by their names. */
    final Map<String, String> extra() {
        return extra;
    }

    final String said(String column) {
        return CellWords.said(table.at(row).text(table().column(column)));
    }

    /** The cell as it is written, also where that is a sign for nothing. */
    final String written(String column) {
        return table.at(row).text(table().column(column)).strip();
    }

    final Place place(String column) {
        int index = table().column(column);
        Table.Cursor at = table.at(row);
        return index < 0 || at.isEmpty(index) ? at.rowPlace() : at.place(index);
    }

    final Place place() {
        return table.at(row).rowPlace();
    }

    /** Whether what these columns say are names; what is none is reported at its cell. */
    final boolean isNamed(Imported imported, String... columns) {
        boolean named = true;
        for (String column : columns) {
            named &= ForeignName.isRead(said(column), place(column), imported);
        }
        return named;
    }

    /** Where the columns of a plant's table stand in this row. */
    final Places places(Map<String, String> columns) {
        return column -> placeOf(columns.getOrDefault(column, column));
    }

    private @Nullable Place placeOf(String column) {
        int index = table().column(column);
        return index < 0 ? null : table.at(row).place(index);
    }
}
