package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Report;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.netbox.Library;
import dev.ferrule.source.ColumnMap;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * CSV files of NetBox (3.x and 4.x): cables, as the form for their import or the table of the web page has them, devices and
 * modules; and device and module types in YAML, which go to {@code catalog/}.
 */
@AutoService(Importer.class)
public final class Netbox implements Importer {

    private static final String CABLES = "netbox cables";
    private static final String MODULES = "netbox modules";
    private static final String DEVICES = "devices";
    private static final List<String> KINDS = List.of(CABLES, MODULES, DEVICES);

    /** What a header of NetBox has in its first line, in small letters without blanks, and no cut sheet has. */
    private static final List<String> SIGNS = List.of(
            "side_a_device", "terminationa", "a_terminations", "module_bay", "modulebay", "device_type", "devicerole");

    /** The columns of the page of devices that people leave in it, in the same way. */
    private static final Set<String> PAGE_OF_DEVICES = Set.of("name", "site", "manufacturer", "type");

    @Override
    public String name() {
        return "netbox";
    }

    @Override
    public String description() {
        return "cables, devices and modules of NetBox as CSV, with device and module types";
    }

    @Override
    public boolean recognises(Input input) {
        if (isType(input)) {
            Node tree = YamlReader.read(input.bytes(), input.name(), new Report());
            return tree != null && Library.reads(tree);
        }
        String first = input.beginning().lines().findFirst().orElse("");
        String plain = first.toLowerCase(Locale.ROOT).replace('\t', ',').replaceAll("[\\s\"\\ufeff]", "");
        return (input.ends(".csv") || (input.ends(".tsv", ".txt") && input.beginsTable(KINDS)))
                && (SIGNS.stream().anyMatch(plain::contains) || isPageOfDevices(plain));
    }

    /** The table of the page has the plainest of names; no cable list is without the word for a device. */
    private static boolean isPageOfDevices(String header) {
        return !header.contains("device")
                && Set.copyOf(Arrays.asList(header.split("[,;]", -1))).containsAll(PAGE_OF_DEVICES);
    }

    @Override
    public int rankOfNames() {
        return 0;
    }

    @Override
    public void types(List<Input> inputs, Imported imported) {
        for (Input input : inputs) {
            Node tree = isType(input) ? YamlReader.read(input.bytes(), input.name(), imported.report()) : null;
            if (tree != null) {
                imported.catalogue(input.name(), input.bytes(), tree);
            }
        }
    }

    private static boolean isType(Input input) {
        return input.ends(".yaml", ".yml");
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        tables(inputs.stream().filter(input -> !isType(input)).toList(), imported);
    }

    /** A table of NetBox, and what it is of. */
    private record Kind(String name, Table table) {}

    /** The devices before the cables, whose ends are told by what their types have; before both, where devices are. */
    private static void tables(List<Input> inputs, Imported imported) {
        NetboxSites sites = new NetboxSites(imported);
        NetboxCables cables = new NetboxCables(imported, sites);
        List<Kind> tables = kinds(inputs, imported);
        for (Kind of : tables) {
            if (of.name.equals(CABLES)) {
                sites.learn(of.table, "a_device", "a_site");
                sites.learn(of.table, "b_device", "b_site");
            } else if (of.name.equals(DEVICES)) {
                sites.learn(of.table, "name", "site");
            }
        }
        for (Kind of : tables) {
            if (of.name.equals(DEVICES)) {
                int site = of.table.column("site");
                DeviceSheet.read(
                        of.table,
                        (row, name) -> sites.listed(sites.device(name, CellWords.said(row.text(site)), row.rowPlace())),
                        imported);
            }
        }
        for (Kind of : tables) {
            if (!of.name.equals(DEVICES)) {
                table(of, cables, sites, imported);
            }
        }
    }

    private static List<Kind> kinds(List<Input> inputs, Imported imported) {
        List<Kind> tables = new ArrayList<>();
        for (Input input : inputs) {
            SourceText text = input.text(imported.report());
            String kind = text == null ? null : kind(input, text);
            if (text != null && kind != null) {
                tables.add(new Kind(kind, CsvTable.read(kind, text, imported.report())));
            } else if (text != null) {
                imported.unread(
                        text.spanAt(0),
                        "a file is not understood",
                        "\"" + input.name() + "\" has the columns neither of cables nor of devices nor of modules",
                        "export the table \"Cables\" with the columns Device A, Termination A, Device B, Termination B, Type,"
                                + " Status, Length");
            }
        }
        return tables;
    }

    private static @Nullable String kind(Input input, SourceText text) {
        String best = TableKind.byHeader(KINDS, text, ColumnMap.NONE);
        return best == null && input.plainName().contains("cable") ? CABLES : best;
    }

    private static void table(Kind of, NetboxCables cables, NetboxSites sites, Imported imported) {
        ExtraColumns extra = new ExtraColumns(of.name, of.table);
        Table.Cursor row = of.table.rows();
        while (row.next()) {
            if (of.name.equals(CABLES)) {
                cables.add(of.table, row, extra.of(row));
            } else {
                module(of.table, row, sites, imported);
            }
        }
        extra.tell(imported);
    }

    /** A module in a bay: a transceiver, or a cassette or plate of a panel. */
    private static void module(Table table, Table.Cursor row, NetboxSites sites, Imported imported) {
        String device = sites.device(row.text(table.column("device")), "", row.rowPlace());
        String bay = row.text(table.column("module_bay"));
        String type = row.text(table.column("module_type"));
        boolean optic = imported.catalogue().transceiver(type) != null
                || imported.catalogue().pmd(type) != null;
        imported.device(device, row.rowPlace());
        SheetRow places = new SheetRow(table, row, Map.of());
        if (optic) {
            imported.row(
                    "optics",
                    Map.of(
                            "device",
                            device,
                            "port",
                            bay,
                            "transceiver",
                            type,
                            "serial",
                            row.text(table.column("serial"))),
                    row.rowPlace(),
                    places.places(Map.of("port", "module_bay", "transceiver", "module_type")));
        } else if (imported.knows(type)
                || imported.catalogue().part(type) != null
                || imported.catalogue().assembly(type) != null) {
            imported.row(
                    "panels",
                    Map.of("panel", device, "slot", bay, "module", type),
                    row.rowPlace(),
                    places.places(Map.of("panel", "device", "slot", "module_bay", "module", "module_type")));
        } else {
            imported.unknown(
                    row.place(table.column("module_type")),
                    "a module is not understood",
                    "there is no module type \"" + type
                            + "\" among the files, and no transceiver, cassette or part of that name in"
                            + " the catalogue",
                    "put its module type beside the CSV files, or give a folder of them with --catalog");
        }
    }
}
