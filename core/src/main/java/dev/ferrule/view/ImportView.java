package dev.ferrule.view;

import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of files that were read as a plant; the JSON document {@code import/1} has these fields in snake case.
 *
 * @param formats names of the importers that read something
 * @param plant the folder that was written, as the user named it; null when none was
 * @param kept the name under which the folder that stood there is kept; null when there was none
 * @param tables what was understood
 * @param errors how many things were not
 */
public record ImportView(
        String schema,
        String tool,
        String version,
        String name,
        List<String> formats,
        @Nullable String plant,
        @Nullable String kept,
        List<Rows> tables,
        int errors,
        int warnings,
        List<DiagnosticView> diagnostics) {

    public static final String SCHEMA = "import/1";

    /** A table of the plant, and how many rows it has. */
    public record Rows(String table, int rows) {}

    public static ImportView of(
            PlantSource source,
            Collection<String> formats,
            @Nullable String plant,
            @Nullable String kept,
            String version) {
        List<Rows> tables = new ArrayList<>();
        source.tables()
                .forEach((kind, list) -> tables.add(
                        new Rows(kind, list.stream().mapToInt(ImportView::count).sum())));
        List<DiagnosticView> diagnostics = DiagnosticView.all(source.report().findings());
        return new ImportView(
                SCHEMA,
                "ferrule",
                version,
                source.name(),
                List.copyOf(formats),
                plant,
                kept,
                tables,
                count(diagnostics, "error"),
                count(diagnostics, "warning"),
                diagnostics);
    }

    private static int count(Table table) {
        Table.Cursor row = table.rows();
        int count = 0;
        while (row.next()) {
            count++;
        }
        return count;
    }

    private static int count(List<DiagnosticView> diagnostics, String severity) {
        return (int) diagnostics.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }
}
