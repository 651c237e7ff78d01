package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names of columns that have changed places in a header: devices below {@code a_port} and ports below {@code a_device}, or
 * the ports of one end below the name of the other. That is one error, at the header; the rows are read as they are meant.
 */
public final class ExchangedColumns {

    /** So many rows show what stands in a column. */
    private static final int ROWS = 20;

    private final PlantSource plant;
    private final Report report;
    private final Set<String> devices;

    private ExchangedColumns(PlantSource plant, Report report) {
        this.plant = plant;
        this.report = report;
        devices = new HashSet<>(cells("devices", "name"));
        devices.addAll(cells("aliases", "alias"));
    }

    /** The plant with such columns named as they are meant, and its report with what was told of them. */
    public static PlantSource mended(PlantSource plant) {
        Report report = new Report();
        Map<String, List<Table>> tables = new LinkedHashMap<>(plant.tables());
        ExchangedColumns exchanged = null;
        for (String kind : List.of("cables", "links")) {
            List<Table> mended = new ArrayList<>();
            for (Table table : plant.tables(kind)) {
                exchanged = exchanged == null ? new ExchangedColumns(plant, report) : exchanged;
                mended.add(exchanged.mended(table, kind.equals("links") ? "z" : "b"));
            }
            tables.computeIfPresent(kind, (k, before) -> mended);
        }
        if (report.isEmpty()) {
            return plant;
        }
        Report all = new Report();
        all.addAll(plant.report());
        all.addAll(report);
        return new PlantSource(plant.name(), plant.settings(), tables, plant.catalogue(), plant.unread(), all);
    }

    private Set<String> cells(String kind, String column) {
        Set<String> cells = new HashSet<>();
        for (Table table : plant.tables(kind)) {
            int index = table.column(column);
            for (Table.Cursor row = table.rows(); row.next(); ) {
                cells.add(row.text(index));
            }
        }
        return cells;
    }

    private Table mended(Table table, String other) {
        List<String> names = new ArrayList<>(table.columns());
        List<String> exchanged = new ArrayList<>();
        for (String end : List.of("a", other)) {
            if (devicesBelowPort(table, end)) {
                exchange(names, end + "_device", end + "_port");
                exchanged.addAll(List.of(end + "_device", end + "_port"));
            }
        }
        if (exchanged.isEmpty() && portsOfTheOtherEnd(table, other)) {
            exchange(names, "a_port", other + "_port");
            exchanged.addAll(List.of("a_port", other + "_port"));
        }
        if (exchanged.isEmpty()) {
            return table;
        }
        tell(table, exchanged);
        return new RenamedTable(table, names);
    }

    private static void exchange(List<String> names, String one, String other) {
        Collections.swap(names, names.indexOf(one), names.indexOf(other));
    }

    /** No device stands below the name of the device, and some below that of the port. */
    private boolean devicesBelowPort(Table table, String end) {
        int device = table.column(end + "_device");
        int port = table.column(end + "_port");
        int found = 0;
        Table.Cursor row = table.rows();
        for (int i = 0; device >= 0 && port >= 0 && i < ROWS && row.next(); i++) {
            if (devices.contains(row.text(device))) {
                return false;
            }
            found += devices.contains(row.text(port)) ? 1 : 0;
        }
        return found > 0;
    }

    /**
     * The port of the other end stands right behind each device, and together they are ends that links or optics know;
     * as the header has it they are none.
     */
    private boolean portsOfTheOtherEnd(Table table, String other) {
        int a = table.column("a_device");
        int b = table.column(other + "_device");
        int portA = table.column("a_port");
        int portB = table.column(other + "_port");
        if (a < 0 || b < 0 || portA != b + 1 || portB != a + 1) {
            return false;
        }
        Set<String> ends = ends();
        int found = 0;
        Table.Cursor row = table.rows();
        for (int i = 0; i < ROWS && row.next(); i++) {
            if (ends.contains(end(row, a, portA)) || ends.contains(end(row, b, portB))) {
                return false;
            }
            found += ends.contains(end(row, a, portB)) || ends.contains(end(row, b, portA)) ? 1 : 0;
        }
        return found > 0;
    }

    private Set<String> ends() {
        Set<String> ends = new HashSet<>();
        for (String kind : List.of("links", "optics")) {
            for (Table table : plant.tables(kind)) {
                for (String side : kind.equals("links") ? List.of("a_", "z_") : List.of("")) {
                    int device = table.column(side + "device");
                    int port = table.column(side + "port");
                    for (Table.Cursor row = table.rows(); row.next(); ) {
                        ends.add(end(row, device, port));
                    }
                }
            }
        }
        return ends;
    }

    private static String end(Table.Cursor row, int device, int port) {
        return row.text(device) + "/" + row.text(port);
    }

    private void tell(Table table, List<String> exchanged) {
        Table.Cursor row = table.rows();
        Place first = row.next() ? row.rowPlace() : null;
        Place place = table.named(table.column(exchanged.getFirst()));
        List<String> detail = new ArrayList<>();
        for (String name : exchanged) {
            detail.add("below \"" + name + "\" stands \"" + row.text(table.column(name)) + "\"");
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < exchanged.size(); i += 2) {
            pairs.add(exchanged.get(i) + " and " + exchanged.get(i + 1));
        }
        detail.add("exchange " + String.join(", ", pairs) + " in the header; the rows are read as if so");
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                place == null ? first : place,
                "columns are exchanged",
                detail.toArray(String[]::new)));
    }
}
