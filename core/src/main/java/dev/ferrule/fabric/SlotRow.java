package dev.ferrule.fabric;

import dev.ferrule.chain.ModuleWords;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Table;

/**
 * A row of {@code panels}: what sits in a slot, and where its cells are. Words that nobody knows were reported and are
 * empty.
 *
 * @param nearer pins and polish of its rear arrays, as a chain says them; may be empty
 */
record SlotRow(
        String slot,
        String module,
        String adapter,
        String nearer,
        boolean inverted,
        Place place,
        Place slotPlace,
        Place modulePlace,
        Place adapterPlace) {

    static SlotRow of(Table.Cursor row, Table table, Report report) {
        String pins = word(ClosedWords.PINS, "pins", row, table, report);
        String polish = word(ClosedWords.POLISH, "polish", row, table, report);
        return new SlotRow(
                row.text(table.column("slot")),
                row.text(table.column("module")),
                word(ClosedWords.ADAPTER, "adapter", row, table, report),
                ((pins.equals("none") ? "" : ModuleWords.pins(pins)) + " " + polish).strip(),
                word(ClosedWords.ORIENTATION, "orientation", row, table, report).equals("inverted"),
                row.rowPlace(),
                place(row, table, "slot"),
                place(row, table, "module"),
                place(row, table, "adapter"));
    }

    private static String word(ClosedWords words, String column, Table.Cursor row, Table table, Report report) {
        return words.read(row, table.column(column), report);
    }

    /** The cell, or the row in a file without the column. */
    private static Place place(Table.Cursor row, Table table, String column) {
        int index = table.column(column);
        return index < 0 ? row.rowPlace() : row.place(index);
    }

    /** What makes two slots alike. */
    String key() {
        return String.join("\u0000", slot, module, adapter, nearer, String.valueOf(inverted));
    }
}
