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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a row of panels, optics or devices might say instead, by what the rows beside it say: another module in the slot,
 * the modules of two slots exchanged, another transceiver or mode, another model.
 */
final class RowChanges {

    private static final int MOST_OTHERS = 6;

    private static final List<String> PANEL_COLUMNS =
            List.of("panel", "slot", "module", "adapter", "pins", "polish", "orientation");

    /**
     * A change of one row, or of two that are exchanged.
     *
     * @param about the panel or device; empty for a pattern of them
     * @param suspicion how many more rows beside it say the other thing than say the same
     * @param place of the cell
     * @param said what stands there, in words
     * @param instead what would stand there
     */
    record Change(
            String about,
            int suspicion,
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

    /** Where rows say more different things than plants have kinds of modules, one row is not what is wrong. */
    private static final int MOST_OPTICS = 500;

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
        List<Row> rows = rows("panels", PANEL_COLUMNS, "module");
        Map<String, String> models = new HashMap<>();
        rows("devices", List.of("name", "model"), "model")
                .forEach(row -> models.put(row.cell("name"), row.cell("model")));
        Map<String, Siblings> ofPanel = siblings(rows, row -> row.cell("panel"), RowChanges::inside);
        Key place = row -> models.get(row.cell("panel")) + "\n" + row.cell("slot");
        Map<String, Siblings> alike = siblings(rows, place, RowChanges::inside);
        for (Row row : rows) {
            Siblings beside = ofPanel.getOrDefault(row.cell("panel"), Siblings.NONE);
            Siblings same = alike.getOrDefault(place.of(row), Siblings.NONE);
            String said = inside(row);
            Map<String, Row> others = new LinkedHashMap<>(same.others(said));
            beside.others(said).forEach(others::putIfAbsent);
            others.forEach((words, other) -> changes.add(
                    module(row, other, Math.max(same.suspicion(said, words), beside.suspicion(said, words)))));
            for (Row other : beside.first.values()) {
                if (other.row != row.row
                        && other.table == row.table
                        && !inside(other).equals(said)) {
                    Siblings there = alike.getOrDefault(place.of(other), Siblings.NONE);
                    int suspicion = same.suspicion(said, inside(other)) + there.suspicion(inside(other), said);
                    changes.add(
                            row.row < other.row ? exchange(row, other, suspicion) : exchange(other, row, suspicion));
                }
            }
        }
    }

    /** All that is said of a slot but where it is. */
    private static String inside(Row row) {
        return row.cells.entrySet().stream()
                .filter(cell -> !cell.getKey().equals("panel") && !cell.getKey().equals("slot"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private Change module(Row row, Row other, int suspicion) {
        Map<ChangedTable.Cell, String> cells = new HashMap<>();
        put(cells, row, other);
        String slot = row.cell("panel") + " slot " + row.cell("slot") + ": ";
        List<String> differ = row.cell("module").equals(other.cell("module"))
                ? row.cells.keySet().stream()
                        .filter(column -> !column.equals("panel")
                                && !column.equals("slot")
                                && !row.cell(column).equals(other.cell(column)))
                        .toList()
                : List.of("module");
        return new Change(
                row.cell("panel"),
                suspicion,
                place(row, differ.getFirst()),
                slot + words(row, differ),
                slot + words(other, differ),
                "panels",
                row.table,
                cells);
    }

    private static String words(Row row, List<String> columns) {
        return columns.stream()
                .map(column -> row.cell(column).isEmpty() ? "no " + column : column + " " + row.cell(column))
                .collect(Collectors.joining(", "));
    }

    private Place place(Row row, String column) {
        Table table = source.tables("panels").get(row.table);
        int at = table.column(column);
        return at < 0 || column.equals("module") ? row.place : table.at(row.row).place(at);
    }

    /** What another slot says, in the place of what this one says. */
    private void put(Map<ChangedTable.Cell, String> cells, Row row, Row other) {
        Table table = source.tables("panels").get(row.table);
        row.cells.keySet().stream()
                .filter(column -> !column.equals("panel") && !column.equals("slot") && table.column(column) >= 0)
                .forEach(column -> cells.put(new ChangedTable.Cell(row.row, table.column(column)), other.cell(column)));
    }

    private Change exchange(Row one, Row other, int suspicion) {
        Map<ChangedTable.Cell, String> cells = new HashMap<>();
        put(cells, one, other);
        put(cells, other, one);
        String slots = one.cell("panel") + " slots " + one.cell("slot") + " and " + other.cell("slot");
        return new Change(
                one.cell("panel"),
                suspicion,
                one.place,
                slots + ": " + one.cell("module") + ", " + other.cell("module"),
                "exchange the modules of the two slots",
                "panels",
                one.table,
                cells);
    }

    /**
     * Rows may be as many as ports. Of those that say alike the first come first, so that no more of them are made than are
     * ever tried, and of all that nothing speaks against no more either.
     */
    private void optics(List<Change> changes) {
        List<Row> rows = rows("optics", List.of("device", "port", "transceiver", "mode"), "transceiver");
        Map<Optic, Integer> counts = new LinkedHashMap<>();
        Set<String> modes = new LinkedHashSet<>();
        for (Row row : rows) {
            counts.merge(optic(row), 1, Integer::sum);
            modes.add(row.cell("mode"));
        }
        Map<Optic, List<Instead>> known = new HashMap<>();
        int unsuspected = 0;
        for (Row row : counts.size() > MOST_OPTICS ? List.<Row>of() : rows) {
            for (Instead instead : known.computeIfAbsent(optic(row), now -> instead(now, counts, modes))) {
                int made = instead.suspicion > 0 ? instead.made++ : unsuspected++;
                if (made < RowTrials.MOST_TRIALS) {
                    changes.add(change(row, instead.optic, instead.suspicion));
                }
            }
        }
    }

    /** What a row of optics may be meant to say, and how many changes to that were made. A class, since it counts. */
    private static final class Instead {
        private final Optic optic;
        private final int suspicion;
        private int made;

        Instead(Optic optic, int suspicion) {
            this.optic = optic;
            this.suspicion = suspicion;
        }
    }

    /** What the other rows say, the other modes of the module, and modules of the same form. */
    private List<Instead> instead(Optic now, Map<Optic, Integer> counts, Set<String> modesOfRows) {
        Set<Optic> others = new LinkedHashSet<>(counts.keySet());
        Set<String> modes = new LinkedHashSet<>(modesOfRows);
        Transceiver module = catalogue.transceiver(now.transceiver);
        modes.addAll(module == null ? Set.of() : module.modes().keySet());
        modes.forEach(mode -> others.add(new Optic(now.transceiver, mode)));
        ofTheSameForm(now.transceiver).forEach(name -> others.add(new Optic(name, now.mode)));
        others.remove(now);
        return others.stream()
                .map(other -> new Instead(other, counts.getOrDefault(other, 0) - counts.getOrDefault(now, 0)))
                .toList();
    }

    private static Optic optic(Row row) {
        return new Optic(row.cell("transceiver"), row.cell("mode"));
    }

    /** What an optics row says of its ports. */
    private record Optic(String transceiver, String mode) {
        @Override
        public String toString() {
            return transceiver + (mode.isEmpty() ? " without a mode" : " mode " + mode);
        }
    }

    private Change change(Row row, Optic other, int suspicion) {
        Table table = source.tables("optics").get(row.table);
        Map<ChangedTable.Cell, String> cells = new HashMap<>();
        cells.put(new ChangedTable.Cell(row.row, table.column("transceiver")), other.transceiver);
        if (table.column("mode") >= 0) {
            cells.put(new ChangedTable.Cell(row.row, table.column("mode")), other.mode);
        }
        String name = row.cell("device") + " " + row.cell("port") + ": ";
        return new Change("", suspicion, row.place, name + optic(row), name + other, "optics", row.table, cells);
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
        Key model = row -> row.cell("model");
        Map<String, Siblings> roles = siblings(rows, row -> row.cell("role"), model);
        for (Row row : rows) {
            Siblings same =
                    row.cell("role").isEmpty() ? Siblings.NONE : roles.getOrDefault(row.cell("role"), Siblings.NONE);
            same.others(row.cell("model")).forEach((words, other) -> {
                int at = source.tables("devices").get(row.table).column("model");
                changes.add(new Change(
                        row.cell("name"),
                        same.suspicion(row.cell("model"), words),
                        row.place,
                        row.cell("name") + ": model " + row.cell("model"),
                        row.cell("name") + ": model " + words,
                        "devices",
                        row.table,
                        Map.of(new ChangedTable.Cell(row.row, at), words)));
            });
        }
    }

    /** What rows of a kind say, how many of them, and which of them first. */
    private record Siblings(Map<String, Integer> counts, Map<String, Row> first) {

        static final Siblings NONE = new Siblings(Map.of(), Map.of());

        /** Rows that say something else than one, one of a kind, the most frequent first. */
        Map<String, Row> others(String said) {
            Map<String, Row> others = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .filter(other ->
                            !other.getKey().equals(said) && !other.getKey().isBlank())
                    .sorted((one, other) -> other.getValue() - one.getValue())
                    .limit(MOST_OTHERS)
                    .forEach(other -> others.put(other.getKey(), Objects.requireNonNull(first.get(other.getKey()))));
            return others;
        }

        int suspicion(String said, String other) {
            return counts.getOrDefault(other, 0) - counts.getOrDefault(said, 0);
        }
    }

    private static Map<String, Siblings> siblings(List<Row> rows, Key group, Key said) {
        Map<String, Siblings> groups = new LinkedHashMap<>();
        for (Row row : rows) {
            Siblings siblings = groups.computeIfAbsent(
                    group.of(row), k -> new Siblings(new LinkedHashMap<>(), new LinkedHashMap<>()));
            siblings.counts.merge(said.of(row), 1, Integer::sum);
            siblings.first.putIfAbsent(said.of(row), row);
        }
        return groups;
    }

    private interface Key {
        String of(Row row);
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
