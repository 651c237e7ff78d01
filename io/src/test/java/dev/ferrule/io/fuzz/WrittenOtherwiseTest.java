package dev.ferrule.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.foreign.Imported;
import dev.ferrule.io.foreign.Importers;
import dev.ferrule.io.foreign.Input;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.sheet.Sheet;
import dev.ferrule.io.sheet.WorkbookReader;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import dev.ferrule.source.Table;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Right and wrong plants whose tables are written otherwise, with the same meaning: other orders and names of columns,
 * separators, line ends, quotes, byte order marks, workbooks. What is said of them is the same at other places.
 */
final class WrittenOtherwiseTest {

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private static final Pattern PLACE = Pattern.compile("[\\w-]+\\.(?:csv:\\d+:\\d+|xlsx:\\w+![A-Z]+\\d+)");

    private static final byte[] CUT_SHEET = """
            id,a_device,a_port,a_optic,z_device,z_port,z_optic,part,length,status
            F1,leaf1,Ethernet1,100GBASE-SR4,spine1,Ethernet1,100GBASE-SR4,MPO-12 B,5m,done
            F2,leaf1,Ethernet2,100GBASE-SR4,spine1,Ethernet2,100GBASE-SR4,"MPO-12 ""B"" white",5m,open
            F3,leaf1,Ethernet3,400GBASE-DR4,n1,e1,,H12-4LC,,
            F3,leaf1,Ethernet3,400GBASE-DR4,n2,e1,,H12-4LC,,
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    static Stream<Long> seeds() {
        return IntStream.range(0, 120).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlantIsJudgedAlike(long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> plants = Seeds.of("plant");
        Map<String, byte[]> files = new LinkedHashMap<>(Parts.of(plants.get(random.nextInt(plants.size()))));
        if (files.containsKey("plant.yaml")) {
            files = new LinkedHashMap<>(Parts.of(plants.getFirst()));
        }
        Map<String, Written> tables = new LinkedHashMap<>();
        List<Node> catalogue = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".csv")) {
                Written table = Written.of(file.getValue());
                tables.put(file.getKey().replace(".csv", ""), random.nextInt(3) == 0 ? table.wrong(random) : table);
            } else {
                catalogue.add(YamlReader.read(file.getValue(), file.getKey(), new Report()));
            }
        }

        assertThat(judged(otherwise(tables, random), catalogue, random))
                .as("seed %d", seed)
                .isEqualTo(judged(tables, catalogue, null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutSheetIsImportedAlike(long seed) throws IOException {
        Random random = new Random(seed);
        Written sheet = Written.of(CUT_SHEET);
        Written same = random.nextInt(3) == 0 ? sheet : sheet.wrong(random);

        assertThat(imported(same.shuffled(random).renamed(random), random))
                .as("seed %d", seed)
                .isEqualTo(imported(same, null));
    }

    private static Map<String, Written> otherwise(Map<String, Written> tables, Random random) {
        Map<String, Written> other = new LinkedHashMap<>();
        tables.forEach((kind, table) -> other.put(kind, table.shuffled(random).renamed(random)));
        return other;
    }

    /** @param random how the tables are written; null for the plainest way */
    private List<String> judged(Map<String, Written> tables, List<Node> catalogue, Random random) throws IOException {
        Report report = new Report();
        Map<String, List<Table>> read = new LinkedHashMap<>();
        for (Map.Entry<String, Written> table : tables.entrySet()) {
            String kind = table.getKey();
            SourceText text = random != null && random.nextInt(5) == 0
                    ? sheets(kind, table.getValue(), report).getFirst().text()
                    : SourceText.of(kind + ".csv", bytes(table.getValue(), random), report);
            read.put(kind, List.of(CsvTable.read(kind, text, report)));
        }
        PlantSource source = new PlantSource("test", null, read, catalogue, report);
        Catalogue known = UserCatalogue.over(SHIPPED, catalogue, report);
        return lines(new PlantCheck(known).check(source, "test").diagnostics());
    }

    private static byte[] bytes(Written table, Random random) {
        if (random != null) {
            return table.csv(random);
        }
        StringBuilder plain = new StringBuilder();
        table.rows()
                .forEach(row -> plain.append(String.join(
                                ",",
                                row.stream()
                                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                        .toList()))
                        .append('\n'));
        return plain.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<Sheet> sheets(String name, Written table, Report report) throws IOException {
        Path book = Files.write(folder.resolve("book.xlsx"), table.workbook(name));
        return WorkbookReader.read(book, "book.xlsx", Span.ofFile("book.xlsx"), report);
    }

    private List<String> imported(Written sheet, Random random) throws IOException {
        Report report = new Report();
        Imported imported = new Imported(SHIPPED, List.of(), Map.of(), false, report);
        Input input = random != null && random.nextInt(4) == 0
                ? Input.of("p2p.xlsx", sheets("p2p", sheet, report), SheetMap.NOTHING)
                : Input.of("p2p.csv", bytes(sheet, random), SheetMap.NOTHING);
        Importers.named("cutsheet").read(List.of(input), imported);
        List<String> lines = new ArrayList<>();
        imported.tables("p2p").forEach((kind, tables) -> tables.forEach(table -> lines.addAll(rows(kind, table))));
        lines.addAll(lines(report.findings().stream()
                .map(finding -> DiagnosticView.of(finding, null))
                .toList()));
        return lines;
    }

    private static List<String> rows(String kind, Table table) {
        List<String> lines = new ArrayList<>();
        for (Table.Cursor row = table.rows(); row.next(); ) {
            StringBuilder line = new StringBuilder(kind);
            for (String column : table.columns().stream().sorted().toList()) {
                String cell = row.text(table.column(column));
                line.append(cell.isEmpty() ? "" : " " + column + "=" + cell);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** In an order that does not depend on places, without them and what is said of the form of a file. */
    private static List<String> lines(List<DiagnosticView> findings) {
        return findings.stream()
                .filter(finding -> !finding.summary().equals("the separator was inferred"))
                .map(finding ->
                        finding.code() + " " + finding.severity() + " " + finding.summary() + ": " + finding.detail()
                                + " "
                                + finding.related().stream()
                                        .map(DiagnosticView.Related::words)
                                        .sorted()
                                        .toList() + " "
                                + finding.fixes())
                .map(line -> PLACE.matcher(line).replaceAll("there"))
                .sorted()
                .toList();
    }
}
