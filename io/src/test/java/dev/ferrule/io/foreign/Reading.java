package dev.ferrule.io.foreign;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.source.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What an importer makes of files that stand in a test. */
record Reading(Map<String, List<Table>> tables, List<Diagnostic> findings) {

    /** One file. */
    static Reading of(String format, String name, String text) {
        return of(format, List.of(Input.of(name, text.getBytes(StandardCharsets.UTF_8), SheetMap.NOTHING)));
    }

    static Reading of(String format, List<Input> inputs) {
        return of(Objects.requireNonNull(Importers.named(format)), inputs);
    }

    static Reading of(Importer importer, List<Input> inputs) {
        return of(Map.of(importer, inputs));
    }

    /** Files of several formats, which are a plant together; each tells its format. */
    static Reading ofFolder(Map<String, String> files) {
        Map<Importer, List<Input>> byFormat = new LinkedHashMap<>();
        new TreeMap<>(files).forEach((name, text) -> {
            Input input = Input.of(name, text.getBytes(StandardCharsets.UTF_8), SheetMap.NOTHING);
            byFormat.computeIfAbsent(Objects.requireNonNull(Importers.recognising(input)), format -> new ArrayList<>())
                    .add(input);
        });
        return of(byFormat);
    }

    private static Reading of(Map<Importer, List<Input>> byFormat) {
        Report report = new Report();
        Imported imported = new Imported(ShippedCatalogue.load(), List.of(), Map.of(), false, report);
        byFormat.forEach(imported::read);
        Map<String, List<Table>> tables = imported.tables("test");
        return new Reading(tables, report.findings());
    }

    /** The rows of a table, blank cells left out: {@code name=leaf1 role=switch}. */
    List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        for (Table some : tables.getOrDefault(table, List.of())) {
            Table.Cursor row = some.rows();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < some.columns().size(); column++) {
                    if (!row.isEmpty(column)) {
                        cells.add(some.columns().get(column) + "=" + row.text(column));
                    }
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }

    /** Both ends of every link: {@code leaf1 1 - node1 mlx5_0}. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (Table some : tables.getOrDefault("links", List.of())) {
            Table.Cursor row = some.rows();
            while (row.next()) {
                links.add(row.text(some.column("a_device")) + " " + row.text(some.column("a_port")) + " - "
                        + row.text(some.column("z_device")) + " " + row.text(some.column("z_port")));
            }
        }
        return links;
    }

    /** {@code error 3:1 a line is not understood} */
    List<String> said() {
        return findings.stream()
                .map(finding -> finding.severity().word() + " "
                        + (finding.place() == null
                                ? ""
                                : finding.place().span().line() + ":"
                                        + finding.place().span().column() + " ")
                        + finding.summary())
                .toList();
    }
}
