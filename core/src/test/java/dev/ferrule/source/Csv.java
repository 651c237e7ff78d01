package dev.ferrule.source;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A CSV text as it was read, for tests. */
record Csv(List<String> columns, List<List<String>> rows, List<Diagnostic> findings) {

    static Csv of(String kind, String text) {
        return of(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static Csv of(String kind, byte[] bytes) {
        Report report = new Report();
        SourceText text = SourceText.of(kind + ".csv", bytes, report);
        if (text == null) {
            return new Csv(List.of(), List.of(), report.findings());
        }
        CsvTable table = CsvTable.read(kind, text, report);
        List<List<String>> rows = new ArrayList<>();
        for (Table.Cursor row = table.rows(); row.next(); ) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(row.text(column));
            }
            rows.add(cells);
        }
        return new Csv(table.columns(), rows, report.findings());
    }

    /** Place, severity, summary and first line of detail of each finding. */
    List<String> said() {
        return findings.stream()
                .map(f -> f.place().span() + " " + f.severity() + " " + f.summary() + ": "
                        + String.join("; ", f.detail()))
                .toList();
    }

    String cell(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }
}
