package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.source.ColumnMap;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Stacked;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sheets with a row for every cable or link and columns for both of its ends, whatever their headers: point-to-point lists,
 * cabling guides, topology exports. Workbooks and CSV files. Sheets of devices, optics, racks beside them are read as tables.
 */
@AutoService(Importer.class)
public final class CutSheet implements Importer {

    private static final String CUT_SHEET = "cutsheet";

    private static final Pattern DAMAGED =
            Pattern.compile("#(?:REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|#{3,})");

    /** Cells of a row that name something. */
    private static final String[] NAMES = {"id", "a_device", "a_port", "z_device", "z_port"};

    /** Tables of a plant that may stand in a workbook of cut sheets, and cut sheets. */
    static final List<String> KINDS = List.of(
            "cables", "links", CUT_SHEET, "devices", "optics", "panels", "racks", "aliases", "segments", "splices");

    private static final List<String> ENDS = List.of("a_device", "a_port", "z_device", "z_port");

    /** Those that a header tells: pieces of cables and splices have nothing that cut sheets have not, and are called so. */
    private static final List<String> HEADED = KINDS.stream()
            .filter(kind -> !kind.equals("segments") && !kind.equals("splices"))
            .toList();

    /** The same for tables below each other: lists of cables and links are cut sheets too. */
    private static final List<String> STACKED = List.of(CUT_SHEET, "devices", "optics", "panels", "racks");

    @Override
    public String name() {
        return CUT_SHEET;
    }

    @Override
    public List<String> aliases() {
        return List.of("xlsx", "csv", "shcd", "avd", "p2p", "links", "guide", "sonic");
    }

    @Override
    public String description() {
        return "workbooks and CSV files with a row a cable or link and columns for both ends";
    }

    @Override
    public boolean recognises(Input input) {
        return input.isWorkbook() || input.ends(".csv", ".tsv") || (input.ends(".txt") && input.beginsTable(KINDS));
    }

    @Override
    public boolean isGeneral() {
        return true;
    }

    @Override
    public int rankOfNames() {
        return 1;
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        CutSheetPlant plant = new CutSheetPlant(imported);
        for (Input input : inputs) {
            if (input.isWorkbook()) {
                input.sheets().forEach(sheet -> sheet(input, sheet, plant, imported));
            } else {
                SourceText text = input.text(imported.report());
                if (text != null) {
                    table(input.plainName(), text, input.map(), plant, imported);
                }
            }
        }
        plant.finish();
    }

    private void sheet(Input input, Sheet sheet, CutSheetPlant plant, Imported imported) {
        String said = input.map().kind(sheet.name());
        if (sheet.isEmpty() || (said != null && said.equals(SheetMap.NONE))) {
            return;
        }
        if (sheet.hidden() && said == null) {
            imported.report()
                    .add(Diagnostic.warning(
                            Code.UNREADABLE,
                            sheet.text().spanAt(0),
                            "a hidden sheet is not read",
                            "sheet \"" + sheet.name() + "\" is not shown by a spreadsheet program",
                            "show it, or name its table: --map \"" + sheet.name() + "=cables\""));
            return;
        }
        imported.report().addAll(sheet.report());
        table(sheet.name(), sheet.text(), input.map(), plant, imported);
    }

    private void table(String name, SourceText text, SheetMap map, CutSheetPlant plant, Imported imported) {
        ColumnMap columns = map.columns(name);
        String said = map.kind(name);
        // A sheet's name says what its first table is.
        String kind = said == null ? TableKind.byName(KINDS, name) : said;
        List<SourceText> tables = Stacked.tables(STACKED, text, columns);
        table(name, kind, tables.getFirst(), columns, plant, imported);
        for (SourceText below : tables.subList(1, tables.size())) {
            below(name, below, columns, plant, imported);
        }
    }

    private void below(String name, SourceText text, ColumnMap columns, CutSheetPlant plant, Imported imported) {
        String kind = byHeader(text, columns);
        if (kind != null) {
            table(name, null, text, columns, plant, imported);
            return;
        }
        imported.report()
                .add(Diagnostic.warning(
                        Code.UNREADABLE,
                        text.spanAt(text.start()),
                        "a table below another is not understood",
                        "this row of \"" + name
                                + "\" seems to name columns, and those of no table that is known; the rows below"
                                + " it are not read",
                        "name the columns as those of cables, devices, optics, panels or racks, or keep it elsewhere"));
    }

    /** A header that names two devices is that of a cut sheet, whatever it lacks; one of ports and parts is no list of devices. */
    private static @Nullable String byHeader(SourceText text, ColumnMap columns) {
        String kind = TableKind.byHeader(HEADED, text, columns);
        if ("devices".equals(kind) && TableKind.finds(CUT_SHEET, List.of("a_port", "part"), text, columns)) {
            return null;
        }
        return kind == null && TableKind.finds(CUT_SHEET, List.of("a_device", "z_device"), text, columns)
                ? CUT_SHEET
                : kind;
    }

    private void table(
            String name,
            @Nullable String said,
            SourceText text,
            ColumnMap columns,
            CutSheetPlant plant,
            Imported imported) {
        Report report = imported.report();
        String kind = said == null ? byHeader(text, columns) : said;
        if (kind == null) {
            report.add(Diagnostic.warning(
                    Code.UNREADABLE,
                    text.spanAt(text.start()),
                    "a sheet is not understood",
                    "\"" + name
                            + "\" has no row that names the columns of a table, such as the device and port of both ends",
                    "say what it is: --map \"" + name + "=cutsheet\", and \"" + name + "!F=a_port\" of a column; or \""
                            + name + "=none\""));
            return;
        }
        if (kind.equals("cables") || kind.equals("links") || kind.equals(CUT_SHEET)) {
            rows(plant.withParts(CsvTable.read(CUT_SHEET, text, columns, report)), plant, imported);
            return;
        }
        if (said == null) {
            imported.note(
                    text.spanAt(text.start()),
                    "a sheet is read as a table of " + kind,
                    "\"" + name + "\" has its columns; if it is another: --map \"" + name + "=none\"");
        }
        if (kind.equals("devices")) {
            DeviceSheet.read(CsvTable.read(kind, text, columns, report), imported);
        } else {
            imported.table(kind, CsvTable.read(kind, text, columns, report));
        }
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
            if (!bracketed && !(isWord(said) && TableKind.reads(CUT_SHEET, said))) {
                return false;
            }
        }
        return true;
    }

    /** In small letters, so that a device called {@code PORT} stays one. */
    private static boolean isWord(String said) {
        return !said.isEmpty() && said.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ' || c == '_');
    }

    private static void rows(Table table, CutSheetPlant plant, Imported imported) {
        Table.Cursor rows = table.rows();
        ExtraColumns extra = new ExtraColumns(CUT_SHEET, table);
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
            CutSheetRow row = new CutSheetRow(last, rows, extra.of(rows));
            damaged(table, rows, imported);
            if (!row.isNamed(imported, NAMES)) {
                continue;
            }
            CutSheetRow.EndCells a = row.end("a");
            CutSheetRow.EndCells z = row.end("z");
            for (CutSheetRow.EndCells end : List.of(a, z)) {
                // Of a row that is not read, words of people may stand in the place of a device.
                if (end.isComplete() || !end.facts().isEmpty()) {
                    plant.end(row, end);
                }
            }
            if (a.isComplete() && z.isComplete()) {
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
