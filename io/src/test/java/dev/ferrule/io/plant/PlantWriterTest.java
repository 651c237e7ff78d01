package dev.ferrule.io.plant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.CsvTable;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as it was, and nothing that stood there is lost. */
final class PlantWriterTest {

    @TempDir
    private Path folder;

    private static PlantSource plant(String name, String device) {
        BuiltTable.Builder devices = new BuiltTable.Builder("name", "model");
        devices.add(Map.of("name", device, "notes", "kept"), Span.ofFile("x"), BuiltTable.Places.OF_ROW);
        return new PlantSource(name, null, Map.of("devices", List.of(devices.build("x"))), List.of(), new Report());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaf1",
                "a,b",
                "say \"hi\"",
                "=1+1",
                "ümläut 漢",
                "#comment",
                "two  blanks",
                "'quoted'",
                "a;b",
                "x|y",
                "-"
            })
    void anyNameIsReadAsItWasWritten(String name) throws IOException, PlantFolder.Unreadable {
        Path written = folder.resolve("p");
        PlantWriter.write(plant(name, name), Map.of(), written, false);

        PlantSource read = PlantFolder.read(written);
        assertThat(read.report().findings()).isEmpty();
        assertThat(read.name()).isEqualTo(name);
        var row = read.tables("devices").getFirst().rows();
        assertThat(row.next()).isTrue();
        assertThat(row.text(0)).isEqualTo(name);
        assertThat(Files.readAllLines(written.resolve("devices.csv"), StandardCharsets.UTF_8))
                .first()
                .isEqualTo("name,notes");
    }

    @Test
    void aTableWithoutRowsIsNotWritten() throws IOException {
        Report report = new Report();
        CsvTable empty = CsvTable.read("optics", new SourceText("x", "foo,bar\n1,2\n".getBytes(UTF_8)), report);
        PlantSource plant = new PlantSource("p", null, Map.of("optics", List.of(empty)), List.of(), report);

        PlantWriter.write(plant, Map.of(), folder.resolve("p"), false);

        assertThat(folder.resolve("p")).isDirectoryNotContaining("glob:**.csv").isDirectoryContaining("glob:**.yaml");
    }

    @Test
    void theSettingsOfAPlantStayAndItsFilesAreItsTables() throws IOException, PlantFolder.Unreadable {
        PlantSource plant = PlantFolder.read("plant.yaml", """
                name: hall
                profile: ISO
                description: |
                  says "two
                  lines": yes
                reserve: { n: 57342, text: '57342', "a: b": [x, "\u00e9 #", []] }
                devices: [ { name: leaf1 } ]
                catalog: [ { pmds: [] } ]
                """);
        Path written = folder.resolve("p");
        PlantWriter.write(plant, Map.of(), written, false);

        assertThat(Files.readString(written.resolve("plant.yaml"), StandardCharsets.UTF_8))
                .isEqualTo("""
                name: "hall"
                profile: ISO
                description: "says \\"two\\nlines\\": yes\\n"
                reserve: {"n": 57342, "text": "57342", "a: b": [x, "é #", []]}
                catalog: [{"pmds": []}]
                """);
        assertThat(PlantFolder.read(written).report().findings()).isEmpty();
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAloneOrKept() throws IOException {
        Path written = folder.resolve("p");
        Files.createDirectory(written);
        PlantWriter.write(plant("one", "a"), Map.of("x/type.yaml", new byte[] {'x'}), written, false);

        assertThatThrownBy(() -> PlantWriter.write(plant("two", "b"), Map.of(), written, false))
                .isInstanceOf(PlantWriter.Occupied.class);
        assertThat(Files.readString(written.resolve("plant.yaml"))).isEqualTo("name: \"one\"\n");

        assertThat(PlantWriter.write(plant("two", "b"), Map.of(), written, true))
                .isEqualTo("p.before-1");
        assertThat(PlantWriter.write(plant("three", "c"), Map.of(), written, true))
                .isEqualTo("p.before-2");
        assertThat(Files.readString(folder.resolve("p.before-1/plant.yaml"))).contains("one");
        assertThat(folder.resolve("p.before-1/catalog/x/type.yaml")).hasContent("x");
        assertThat(Files.readString(written.resolve("plant.yaml"))).contains("three");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("p", "p.before-1", "p.before-2");
        }
    }

    @Test
    void whereAFileStandsInTheWayNothingIsLost() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "mine");

        assertThatThrownBy(() -> PlantWriter.write(plant("x", "a"), Map.of(), file, false))
                .isInstanceOf(PlantWriter.Occupied.class);
        assertThat(file).hasContent("mine");
    }

    /** An import that is written and imported again is the same: its tables are sheets of ends too. */
    @Test
    void whatAnImportWritesIsImportedAsTheSame() throws IOException, PlantFolder.Unreadable {
        Path sheet = Files.writeString(folder.resolve("sheet.csv"), """
                    id,status,a_rack,a_device,a_port,a_optic,z_device,z_port,part,length
                    S1,done,R1,l1,40,,n1,P1,MCP7Y00-N002,
                    S1,done,R1,l1,40,,n2,P1,MCP7Y00-N002,
                    F1,planned,R1,l1,1,400GBASE-DR4,n1,2,MPO-12 B F-F APC OS2,"1,5 m"
                    """);
        PlantSource first = read(sheet);
        Path written = folder.resolve("p");
        PlantWriter.write(first, Map.of(), written, false);

        assertThat(texts(PlantFolder.read(written))).isEqualTo(texts(first));
        PlantSource again = read(written.resolve("cables.csv"));
        assertThat(texts(again).get("cables")).isEqualTo(texts(first).get("cables"));
    }

    private static PlantSource read(Path file) {
        return ForeignPlant.read(file, null, SheetMap.NOTHING, Map.of(), false, ShippedCatalogue.load(), List.of())
                .plant();
    }

    private static Map<String, String> texts(PlantSource plant) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (var kind : plant.tables().entrySet()) {
            StringWriter text = new StringWriter();
            PlantWriter.write(kind.getValue(), text);
            texts.put(kind.getKey(), text.toString());
        }
        return texts;
    }
}
