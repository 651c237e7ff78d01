package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.source.Node;
import dev.ferrule.source.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files read as a plant, as texts to compare. */
final class Imports {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    private final ForeignPlant read;

    private Imports(ForeignPlant read) {
        this.read = read;
    }

    static Imports of(Path source) {
        return of(source, List.of(), Map.of(), List.of());
    }

    static Imports of(Path source, List<String> map, Map<String, String> parts, List<Node> trees) {
        return new Imports(
                ForeignPlant.read(source, null, SheetMap.of(map, ForeignPlant.TABLES), parts, false, CATALOGUE, trees));
    }

    static Imports csv(Path folder, String text, String... map) throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.csv"), text);
        return of(file, List.of(map), Map.of(), List.of());
    }

    ForeignPlant read() {
        return read;
    }

    Set<String> tables() {
        return new TreeSet<>(read.plant().tables().keySet());
    }

    /** The rows of a table, cells apart by bars, of the columns named with commas. */
    List<String> rows(String table, String columns) {
        List<String> rows = new ArrayList<>();
        for (Table some : read.plant().tables(table)) {
            Table.Cursor row = some.rows();
            while (row.next()) {
                rows.add(java.util.Arrays.stream(columns.split(",", -1))
                        .map(column -> row.text(some.column(column)))
                        .collect(Collectors.joining("|")));
            }
        }
        return rows;
    }

    /** What is not understood, by place and summary. */
    List<String> errors() {
        return said(Severity.ERROR);
    }

    List<String> said(Severity severity) {
        return read.plant().report().findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> (finding.place() == null ? "" : finding.place().span() + " ") + finding.summary())
                .toList();
    }
}
