package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.util.List;
import java.util.regex.Pattern;

/** A sheet with a row for every device. What cut sheets say of the same devices comes to it. */
final class DeviceSheet {

    /** What spreadsheets and databases put behind a whole number. */
    private static final Pattern WHOLE = Pattern.compile("(?<=^\\d{1,4})\\.0$");

    private static final String TYPE = "type";
    private static final String MODEL = "model";
    private static final String ROLE = "role";

    private final Table table;
    private final Names names;
    private final Imported imported;
    private final List<Integer> extra;

    /** The column that says what devices are for; −1 where none does. */
    private final int role;

    /** What a device of a row is called in the plant. */
    interface Names {
        String of(Table.Cursor row, String said);
    }

    private DeviceSheet(Table table, Names names, Imported imported) {
        this.table = table;
        this.names = names;
        this.imported = imported;
        extra = TableKind.extra("devices", table);
        role = role();
    }

    static void read(Table table, Imported imported) {
        read(table, (row, said) -> said, imported);
    }

    static void read(Table table, Names names, Imported imported) {
        DeviceSheet sheet = new DeviceSheet(table, names, imported);
        Table.Cursor row = table.rows();
        while (row.next()) {
            sheet.device(row);
        }
    }

    /** {@code Type} is the model in most sheets, and Host or Switch in those of nodes. */
    private int role() {
        int said = table.column(ROLE);
        int type = table.column(TYPE) < 0 ? table.column(MODEL) : table.column(TYPE);
        return said >= 0 || type < 0 || !isOfRoles(type) ? said : type;
    }

    private boolean isOfRoles(int column) {
        boolean any = false;
        Table.Cursor row = table.rows();
        while (row.next()) {
            String said = CellWords.said(row.text(column));
            if (!said.isEmpty() && (!RoleWords.isRole(said) || imported.knows(said))) {
                return false;
            }
            any |= !said.isEmpty();
        }
        return any;
    }

    private void device(Table.Cursor row) {
        int named = table.column("name");
        String said = CellWords.said(row.text(named));
        if (said.isEmpty()) {
            imported.report()
                    .add(
                            "nameless device",
                            Diagnostic.warning(
                                    Code.UNREADABLE,
                                    row.rowPlace(),
                                    "a device has no name",
                                    "no cable can speak of it, and it is left out",
                                    "give it a name, or take the row out"));
            return;
        }
        if (ForeignName.isRead(said, row.place(named), imported)) {
            facts(names.of(row, said), row);
        }
    }

    private void facts(String device, Table.Cursor row) {
        for (int column = 0; column < table.columns().size(); column++) {
            String name = table.columns().get(column);
            String said = WHOLE.matcher(CellWords.said(row.text(column))).replaceFirst("");
            if (column == role) {
                imported.fact(device, ROLE, said, row.place(column));
            } else if (name.equals(MODEL) && !said.isEmpty()) {
                imported.model(device, said, row.place(column));
            } else if (!name.equals("name")) {
                imported.fact(device, extra.contains(column) ? kept(name) : name, said, row.place(column));
            }
        }
    }

    /** A column that nobody reads must not be read when it is written. */
    private static String kept(String name) {
        return TableKind.reads("devices", name) ? "sheet_" + name : name;
    }
}
