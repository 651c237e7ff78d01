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
import org.jspecify.annotations.Nullable;

/**
 * Sheets with a row for every cable or link and columns for both of its ends, whatever their headers: point-to-point lists,
 * cabling guides, topology exports. Workbooks and CSV files. Sheets of devices, optics, racks beside them are read as tables.
 */
@AutoService(Importer.class)
public final class CutSheet implements Importer {

    private static final String CUT_SHEET = "cutsheet";

    /** The same where one cell names the device and the port of an end. */
    private static final String WHOLE_ENDS = "endsheet";

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
        imported.dates().toldBy(sheet.report());
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
        boolean cables =
                namesBoth("device", text, columns) || namesBoth("port", text, columns) || lacksOne(text, columns);
        return kind == null && cables ? CUT_SHEET : kind;
    }

    /** One of both devices and ports alone is missing: that is told. */
    private static boolean lacksOne(SourceText text, ColumnMap columns) {
        return ENDS.stream().anyMatch(end -> {
            List<String> others =
                    ENDS.stream().filter(other -> !other.equals(end)).toList();
            return TableKind.finds(CUT_SHEET, others, text, columns);
        });
    }

    /** Both devices, whatever else is there, or both ports, in whose cells the devices may stand. */
    private static boolean namesBoth(String column, SourceText text, ColumnMap columns) {
        List<String> both = List.of("a_" + column, "z_" + column);
        return (column.equals("device") && TableKind.finds(CUT_SHEET, both, text, columns))
                || (TableKind.finds(WHOLE_ENDS, both, text, columns) && hasWholeEnds(text, columns));
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
            if (hasWholeEnds(text, columns)) {
                // What other sheets call devices tells them from their ports.
                plant.later(() -> wholeEnds(text, columns, plant, imported));
                return;
            }
            for (Table table : sides(CUT_SHEET, text, columns, imported)) {
                CutSheetRows.read(plant.withParts(table), true, plant, imported);
            }
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
            Table table = CsvTable.read(kind, text, columns, report);
            imported.dates().check(table);
            imported.table(kind, table);
        }
    }

    private static void wholeEnds(SourceText text, ColumnMap columns, CutSheetPlant plant, Imported imported) {
        for (Table table : sides(WHOLE_ENDS, text, columns, imported)) {
            Table ends = WholeEnds.of(table, imported::hasDevice, imported);
            CutSheetRows.read(plant.withParts(ends), false, plant, imported);
        }
    }

    /** The tables of a sheet of cables: one, or several that stand side by side. */
    private static List<Table> sides(String kind, SourceText text, ColumnMap columns, Imported imported) {
        List<Table> sides =
                CsvTable.read(kind, text, columns, imported.report()).sides();
        if (sides.size() > 1) {
            Place second = sides.get(1).named(0);
            imported.note(
                    second == null ? Span.ofFile(text.file()) : second,
                    "tables stand side by side",
                    "the names of the columns begin again here: each of the " + sides.size() + " is read");
        }
        return sides;
    }

    /** Whether an end stands in one cell: not in a sheet with columns for both ports and for a device. */
    private static boolean hasWholeEnds(SourceText text, ColumnMap columns) {
        boolean ports = TableKind.finds(CUT_SHEET, List.of("a_port", "z_port"), text, columns);
        boolean apart = ports
                && (TableKind.finds(CUT_SHEET, List.of("a_device"), text, columns)
                        || TableKind.finds(CUT_SHEET, List.of("z_device"), text, columns));
        return !apart && WholeEnds.areIn(CsvTable.read(WHOLE_ENDS, text, columns, new Report()));
    }
}
