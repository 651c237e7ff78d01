package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Place;
import dev.ferrule.source.ChangedTable;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a row of panels, optics or devices might say instead, by what the rows beside it say: another module in the slot,
 * the modules of two slots exchanged, another transceiver or mode, another model.
 */
final class RowChanges {

    private static final int MOST_OTHERS = 6;

    /**
     * A change of one row, or of two that are exchanged.
     *
     * @param about the panel or device; empty for a pattern of them
     * @param place of the cell
     * @param said what stands there, in words
     * @param instead what would stand there
     */
    record Change(
            String about,
            Place place,
            String said,
            String instead,
            String kind,
            int table,
            Map<ChangedTable.Cell, String> cells) {

        PlantSource in(PlantSource source) {
            List<Table> changed = new ArrayList<>(source.tables(kind));
            changed.set(table, new ChangedTable(changed.get(table), cells));
            Map<String, List<Table>> tables = new LinkedHashMap<>(source.tables());
            tables.put(kind, changed);
            return new PlantSource(
                    source.name(), source.settings(), tables, source.catalogue(), source.unread(), source.report());
        }
    }

    /** A row that may be wrong. */
    private record Row(int table, long row, Place place, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    private final PlantSource source;
    private final Catalogue catalogue;

    RowChanges(PlantSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        panels(changes);
        optics(changes);
        devices(changes);
        return changes;
    }

    private void panels(List<Change> changes) {
        List<Row> rows = rows(
                "panels", List.of("panel", "slot", "module", "adapter", "pins", "polish", "orientation"), "module");
        Map<String, String> models = new HashMap<>();
        rows("devices", List.of("name", "model"), "model")
                .forEach(row -> models.put(row.cell("name"), row.cell("model")));
        Map<String, List<Row>> ofPanel = groups(rows, row -> row.cell("panel"));
        Map<String, List<Row>> alike = groups(rows, row -> models.get(row.cell("panel")) + "\n" + row.cell("slot"));
        for (Row row : rows) {
            List<Row> beside = ofPanel.getOrDefault(row.cell("panel"), List.of());
            List<Row> same = alike.getOrDefault(models.get(row.cell("panel")) + "\n" + row.cell("slot"), List.of());
            String name = row.cell("panel") + " slot " + row.cell("slot");
            for (String module : others(row, "module", List.of(same, beside))) {
                changes.add(change("panels", row, "module", name, module));
            }
            for (Row other : beside) {
                if (other.row > row.row
                        && other.table == row.table
                        && !other.cell("module").equals(row.cell("module"))) {
                    changes.add(exchange(row, other));
                }
            }
        }
    }

    private Change exchange(Row one, Row other) {
        Table table = source.tables("panels").get(one.table);
        Map<ChangedTable.Cell, String> cells = new HashMap<>();
        one.cells.forEach((column, text) -> {
            if (!column.equals("panel") && !column.equals("slot") && table.column(column) >= 0) {
                cells.put(new ChangedTable.Cell(one.row, table.column(column)), other.cell(column));
                cells.put(new ChangedTable.Cell(other.row, table.column(column)), text);
            }
        });
        String slots = one.cell("panel") + " slots " + one.cell("slot") + " and " + other.cell("slot");
        return new Change(
                one.cell("panel"),
                one.place,
                slots + ": " + one.cell("module") + ", " + other.cell("module"),
                "exchange the modules of the two slots",
                "panels",
                one.table,
                cells);
    }

    private void optics(List<Change> changes) {
        List<Row> rows = rows("optics", List.of("device", "port", "transceiver", "mode"), "transceiver");
        for (Row row : rows) {
            Set<Optic> others = new LinkedHashSet<>();
            rows.forEach(other -> others.add(new Optic(other.cell("transceiver"), other.cell("mode"))));
            Set<String> modes = new LinkedHashSet<>();
            rows.forEach(other -> modes.add(other.cell("mode")));
            Transceiver module = catalogue.transceiver(row.cell("transceiver"));
            modes.addAll(module == null ? Set.of() : module.modes().keySet());
            modes.forEach(mode -> others.add(new Optic(row.cell("transceiver"), mode)));
            ofTheSameForm(row.cell("transceiver")).forEach(name -> others.add(new Optic(name, row.cell("mode"))));
            others.remove(new Optic(row.cell("transceiver"), row.cell("mode")));
            others.forEach(other -> changes.add(change(row, other)));
        }
    }

    /** What an optics row says of its ports. */
    private record Optic(String transceiver, String mode) {
        @Override
        public String toString() {
            return transceiver + (mode.isEmpty() ? " without a mode" : " mode " + mode);
        }
    }

    private Change change(Row row, Optic other) {
        Table table = source.tables("optics").get(row.table);
        Map<ChangedTable.Cell, String> cells = new HashMap<>();
        cells.put(new ChangedTable.Cell(row.row, table.column("transceiver")), other.transceiver);
        if (table.column("mode") >= 0) {
            cells.put(new ChangedTable.Cell(row.row, table.column("mode")), other.mode);
        }
        String name = row.cell("device") + " " + row.cell("port") + ": ";
        Optic now = new Optic(row.cell("transceiver"), row.cell("mode"));
        return new Change("", row.place, name + now, name + other, "optics", row.table, cells);
    }

    /** Modules that fit the same cage and have as many lanes: who takes the wrong one takes one of those. */
    private List<String> ofTheSameForm(String name) {
        Transceiver module = catalogue.transceiver(name);
        return module == null
                ? List.of()
                : catalogue.names("transceivers").stream()
                        .map(catalogue::transceiver)
                        .filter(other -> other != null
                                && !other.name().equals(module.name())
                                && other.form().equals(module.form())
                                && lanes(other) == lanes(module))
                        .map(other -> other.name())
                        .toList();
    }

    private int lanes(Transceiver module) {
        int lanes = 0;
        for (String name : module.modes().values().iterator().next()) {
            Pmd pmd = catalogue.pmd(name);
            lanes += pmd == null ? 0 : pmd.lanes();
        }
        return lanes;
    }

    private void devices(List<Change> changes) {
        List<Row> rows = rows("devices", List.of("name", "model", "role"), "model");
        Map<String, List<Row>> roles = groups(rows, row -> row.cell("role"));
        for (Row row : rows) {
            List<Row> same = row.cell("role").isEmpty() ? List.of() : roles.getOrDefault(row.cell("role"), List.of());
            for (String other : others(row, "model", List.of(same))) {
                changes.add(change("devices", row, "model", row.cell("name"), other));
            }
        }
    }

    private Change change(String kind, Row row, String column, String name, String other) {
        int at = source.tables(kind).get(row.table).column(column);
        String said = row.cell(column);
        return new Change(
                kind.equals("panels") ? row.cell("panel") : row.cell("name"),
                row.place,
                name + ": " + column + " " + (said.isEmpty() ? "not said" : said),
                name + ": " + column + " " + (other.isEmpty() ? "not said" : other),
                kind,
                row.table,
                Map.of(new ChangedTable.Cell(row.row, at), other));
    }

    /** What the rows beside say otherwise, nearest groups first and in each the most frequent. */
    private static List<String> others(Row row, String column, List<List<Row>> groups) {
        Set<String> others = new LinkedHashSet<>();
        for (List<Row> group : groups) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            group.forEach(other -> counts.merge(other.cell(column), 1, Integer::sum));
            counts.remove(row.cell(column));
            counts.remove("");
            counts.entrySet().stream()
                    .sorted((one, other) -> other.getValue() - one.getValue())
                    .limit(MOST_OTHERS)
                    .forEach(entry -> others.add(entry.getKey()));
        }
        return List.copyOf(others);
    }

    private interface Key {
        String of(Row row);
    }

    private static Map<String, List<Row>> groups(List<Row> rows, Key key) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(key.of(row), k -> new ArrayList<>()).add(row));
        return groups;
    }

    private List<Row> rows(String kind, List<String> columns, String place) {
        List<Row> rows = new ArrayList<>();
        List<Table> tables = source.tables(kind);
        for (int t = 0; t < tables.size(); t++) {
            Table table = tables.get(t);
            for (Table.Cursor row = table.rows(); row.next(); ) {
                Map<String, String> cells = new LinkedHashMap<>();
                columns.forEach(column -> cells.put(column, row.text(table.column(column))));
                int at = table.column(place);
                rows.add(new Row(t, row.row(), at < 0 ? row.rowPlace() : row.place(at), cells));
            }
        }
        return rows;
    }
}
