package dev.ferrule.io.plant;

import dev.ferrule.diag.Report;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plant in memory whose rows may be changed: tables of rows, a row a map of columns. */
final class PlantText {

    final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

    /** Adds a row; cells are name, value, name, value … */
    PlantText row(String table, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
        return this;
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    PlantText copy() {
        PlantText copy = new PlantText();
        tables.forEach((name, rows) -> {
            List<Map<String, String>> copied = new ArrayList<>();
            rows.forEach(row -> copied.add(new LinkedHashMap<>(row)));
            copy.tables.put(name, copied);
        });
        return copy;
    }

    PlantSource source() {
        Report report = new Report();
        Map<String, List<Table>> read = new LinkedHashMap<>();
        tables.forEach((name, rows) -> read.put(
                name,
                List.of(CsvTable.read(
                        name, new SourceText(name + ".csv", csv(rows).getBytes(StandardCharsets.UTF_8)), report))));
        return new PlantSource("test", null, read, List.of(), report);
    }

    private static String csv(List<Map<String, String>> rows) {
        List<String> columns = new ArrayList<>();
        rows.forEach(
                row -> row.keySet().stream().filter(c -> !columns.contains(c)).forEach(columns::add));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(String.join(
                            ",",
                            columns.stream().map(c -> row.getOrDefault(c, "")).toList()))
                    .append('\n');
        }
        return text.toString();
    }
}
