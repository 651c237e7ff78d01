package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the rows of a cut sheet, and says of those that are none of a cable or link what they are. */
final class CutSheetRows {

    private static final Pattern DAMAGED =
            Pattern.compile("#(?:REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#{3,})");

    /** Cells of a row that name something. */
    private static final String[] NAMES = {"id", "a_device", "a_port", "z_device", "z_port"};

    private static final List<String> ENDS = List.of("a_device", "a_port", "z_device", "z_port");

    private CutSheetRows() {}

    /** A row that leads from or to nothing, or both: what it names else is there all the same. */
    private static void reserved(CutSheetRow row, CutSheetPlant plant, Imported imported) {
        CutSheetRow.EndCells a = row.end("a");
        CutSheetRow.EndCells z = row.end("z");
        tellReserved(row, a.isReserved() ? a : z, a.isReserved() ? z : a, imported);
        for (CutSheetRow.EndCells end : List.of(a, z)) {
            if (end.isReserved() || end.isComplete()) {
                plant.end(row, end.isReserved() ? end.withoutPort() : end);
            }
        }
    }

    private static void tellReserved(
            CutSheetRow row, CutSheetRow.EndCells end, CutSheetRow.EndCells kept, Imported imported) {
        boolean ofDevice = !end.withoutPort().device().isEmpty();
        String word = end.end() + (ofDevice ? "_port" : "_device");
        boolean from = kept.isComplete() && !kept.isReserved();
        imported.report()
                .add(
                        "reserved",
                        Diagnostic.warning(
                                Code.UNREADABLE,
                                row.place(word),
                                "a port is reserved",
                                (from ? "port " + kept.port().port() + " of \"" + kept.device() + "\"" : "the row")
                                        + " leads to no "
                                        + (ofDevice ? "port of \"" + end.device() + "\"" : "device")
                                        + " but \"" + row.written(word) + "\": it is read as no cable",
                                "name the " + (ofDevice ? "port" : "device")
                                        + " when it is known; a cable that is there has two ends in cables.csv"));
    }

    private static void unread(CutSheetRow row, CutSheetRow.EndCells end, Imported imported) {
        String missing = end.isEmpty() ? "device and port" : end.device().isEmpty() ? "device" : "port";
        imported.unread(
                row.place(end.end() + (end.device().isEmpty() ? "_device" : "_port")),
                "a row has one end only",
                "its " + end.end().toUpperCase(Locale.ROOT) + " end has no " + missing + "; the row is not read",
                "write it in every row; a cell is not taken from the one above");
    }

    /** A spreadsheet program writes what it could not calculate, or show, into CSV files. */
    private static void damaged(Table table, Table.Cursor row, Imported imported) {
        for (int column = 0; column < table.columns().size(); column++) {
            if (!row.isEmpty(column)
                    && row.text(column).startsWith("#")
                    && DAMAGED.matcher(row.text(column)).matches()) {
                imported.unread(
                        row.place(column),
                        "a cell holds an error",
                        "\"" + row.text(column)
                                + "\" is what a spreadsheet program writes for what it cannot calculate or show",
                        "mend it there, or widen its column, and export again");
            }
        }
    }

    /** {@code (hostname), (ifname)} below the header. */
    private static boolean explains(Table table, Table.Cursor row) {
        for (String column : ENDS) {
            String said = row.text(table.column(column));
            int last = said.length() - 1;
            boolean bracketed =
                    last > 1 && "([<{".indexOf(said.charAt(0)) >= 0 && ")]>}".indexOf(said.charAt(last)) >= 0;
            if (!bracketed && !(isWord(said) && TableKind.reads("cutsheet", said))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfPower(Table table, Table.Cursor row) {
        return PowerWords.isOne(row.text(table.column("a_port"))) || PowerWords.isOne(row.text(table.column("z_port")));
    }

    /** In small letters, so that a device called {@code PORT} stays one. */
    private static boolean isWord(String said) {
        return !said.isEmpty() && said.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ' || c == '_');
    }

    /** @param apart devices stand in cells of their own, and are some also in a row of one end */
    static void read(Table table, boolean apart, CutSheetPlant plant, Imported imported) {
        Table.Cursor rows = table.rows();
        ExtraColumns extra = new ExtraColumns("cutsheet", table);
        boolean any = false;
        SheetRow.LastRow last = null;
        while (rows.next()) {
            any = true;
            last = last == null ? new SheetRow.LastRow(table, rows) : last;
            if (explains(table, rows)) {
                imported.note(
                        rows.rowPlace(),
                        "a row explains the header",
                        "it names columns where devices and ports should be, and is passed over");
                continue;
            }
            if (isOfPower(table, rows)) {
                imported.note(
                        rows.rowPlace(),
                        "a cable carries no light",
                        "it is of power, as a port of it says, and not read");
                continue;
            }
            CutSheetRow row = new CutSheetRow(last, rows, extra.of(rows));
            damaged(table, rows, imported);
            plant.said(row.said("id"));
            if (!row.isNamed(imported, NAMES)) {
                continue;
            }
            CutSheetRow.EndCells a = row.end("a");
            CutSheetRow.EndCells z = row.end("z");
            if (a.isReserved() || z.isReserved()) {
                reserved(row, plant, imported);
                continue;
            }
            boolean both = a.isComplete() && z.isComplete();
            for (CutSheetRow.EndCells end : both || apart ? List.of(a, z) : List.<CutSheetRow.EndCells>of()) {
                // Of a row that is not read, words of people may stand in the place of a device.
                if (end.isComplete() || !end.facts().isEmpty()) {
                    plant.end(row, end);
                }
            }
            if (both) {
                plant.add(row, a, z);
            } else if (z.isEmpty() && row.said("part").isEmpty()) {
                imported.note(row.place(), "a row has one end only", "it names no far device and port, and no link");
            } else {
                unread(row, a.isComplete() ? z : a, imported);
            }
        }
        extra.tell(imported);
        if (!any && table.complete()) {
            Place header = table.named(0);
            imported.note(
                    header == null ? Span.ofFile(table.file()) : header,
                    "a table has no rows",
                    "below its header nothing is written");
        }
    }
}
