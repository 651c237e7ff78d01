package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Names that would drive a terminal, turn a line round or talk to a runner come out as text, in every format. */
final class HostileNamesTest {

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return Harmless.hostile();
    }

    @ParameterizedTest
    @MethodSource("names")
    void inChains(String name) {
        String words = "pmd \"" + name + "\" > cord MPO-12 B " + name + " > adapter A & " + name;
        for (String chain : List.of(name, words)) {
            Harmless.assertClean(Captured.run("channel", chain));
            Harmless.assertCleanJson(Captured.run("channel", chain, "--format", "json"));
        }
    }

    @Test
    void aLineBreakInANameIsNoLineOfADetail() throws IOException {
        assertThat(Captured.run("check", "no\n::error::x").err())
                .contains("   | neither a folder nor a file: no\\u{a}::error::x\n");
        Files.writeString(folder.resolve("plant.yaml"), "\"k\\r\\n::error::k\": 1\n");
        Files.writeString(folder.resolve("devices.csv"), "name\nleaf1\n");
        assertThat(Captured.run("check", folder.toString()).out())
                .contains("   | \"k\\u{d}\\u{a}::error::k\" is not read.\n");
        assertThat(Captured.run("check", "--format", "github", folder.toString())
                        .out())
                .contains("::\"k\\u{d}\\u{a}::error::k\" is not read.");
    }

    @Test
    void aNameThatLooksLikeAHiddenCharacterIsNotShownAsOne() {
        assertThat(Terminal.escaped("a\u202eb")).isEqualTo("a\\u{202e}b");
        assertThat(Terminal.escaped("a\\u{202e}b")).isEqualTo("a\\u{5c}u{202e}b");
        assertThat(Terminal.escaped("C:\\u\\x{1}")).isEqualTo("C:\\u\\x{1}");
    }

    @ParameterizedTest
    @MethodSource("names")
    void inBatches(String name) throws IOException {
        String cell = "\"" + name.replace("\"", "\"\"") + "\"";
        byte[] csv =
                ("id,chain\n" + cell + ",cord LC A-B\n1," + cell + "\n" + cell + "\n").getBytes(StandardCharsets.UTF_8);

        Captured text = Captured.run(csv, "channel", "--batch", "-");
        assertThat(text.out().lines()).hasSize(3).allMatch(line -> line.matches("[^\t]+\t[A-Z]+\t[F0-9 ]*(\t[^\t]+)?"));
        Harmless.assertClean(new Captured(text.exit(), text.out().replace('\t', ' '), text.err()));
        for (String[] words : new String[][] {
            {"channel", "--batch", "-", "--format", "json"}, {"channel", "--batch", "-", "--format", "json", "--brief"}
        }) {
            Captured run = Captured.run(csv, words);
            Harmless.assertClean(run);
            assertThat(run.out().lines())
                    .hasSize(3)
                    .allSatisfy(line -> JsonMapper.shared().readTree(line));
        }
        Harmless.assertClean(Captured.run(cell.getBytes(StandardCharsets.UTF_8), "channel", "--batch", "-"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void inPlants(String name) throws IOException {
        Path plant = Files.writeString(folder.resolve("plant.yaml"), plant(name), StandardCharsets.UTF_8);

        assertThat(Captured.run("check", plant.toString()).exit()).isLessThan(2);
        Harmless.assertPlant(plant.toString(), List.of(name + "/1", "leaf1/1"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void inCutSheets(String name) throws IOException {
        String cell = "\"" + name.replace("\"", "\"\"") + "\"";
        String row = "CELL,CELL,CELL,CELL,CELL,CELL,CELL,CELL,CELL,CELL\n".replace("CELL", cell);
        String header = "id,status,a_device,a_port,a_optic,a_model,z_device,z_port,part,CELL\n".replace("CELL", cell);
        byte[] text = (header + row + "1,,a,1,,,b,1,LC A-B OS2,\n").getBytes(StandardCharsets.UTF_8);
        Path sheet = Files.write(folder.resolve("sheet.csv"), text);

        Harmless.assertClean(Captured.run("import", "auto", sheet.toString()));
        Harmless.assertCleanJson(Captured.run("import", "auto", sheet.toString(), "--format", "json"));
        Path written = folder.resolve("written");
        Harmless.assertClean(Captured.run("import", "auto", sheet.toString(), "-o", written.toString()));
        Harmless.assertRendered(written);
        for (String format : List.of("text", "json", "sarif", "github")) {
            assertThat(Captured.run("check", sheet.toString(), "--format", format)
                            .exit())
                    .isLessThan(2);
        }
    }

    /** The name as a device, a cable, a part, a transceiver, a port, a link and the plant. */
    private static String plant(String name) {
        String quoted = HostileFieldsTest.yaml(name);
        return """
                name: NAME
                devices:
                  - { name: NAME, model: NAME }
                  - { name: leaf1 }
                optics:
                  - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
                  - { device: NAME, port: "7", transceiver: NAME }
                cables:
                  - { id: NAME, part: MPO-12 A F/F APC OS2, a_device: NAME, a_port: 1, b_device: leaf1, b_port: 1 }
                  - { id: C2, part: NAME, a_device: NAME, a_port: 2, b_device: leaf1, b_port: 2 }
                  - { id: C3, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: NAME, b_device: leaf1, b_port: 4 }
                  - { id: NAME, part: MPO-12 B F/F APC OS2, a_device: missing, a_port: 1, b_device: NAME, b_port: 1 }
                links:
                  - { a_device: NAME, a_port: 3, z_device: leaf1, z_port: 3 }
                  - { a_device: NAME, a_port: 1, z_device: leaf1, z_port: 4 }
                """.replace("NAME", quoted);
    }

    @ParameterizedTest
    @MethodSource("names")
    void inTheWordsOfACommand(String name) {
        List<List<String>> commands = new ArrayList<>(List.of(
                List.of(name),
                List.of("explain", name),
                List.of("explain", name, "--format", "json"),
                List.of("channel", "cord LC A-B", name),
                List.of("channel", "--" + name),
                List.of("channel", "--format", name, "x"),
                List.of("channel", "--batch", name),
                List.of("channel", "--catalog", name, "cord LC A-B"),
                List.of("check", name),
                List.of("check", name, "--format", "json"),
                List.of("check", name, "--format", "sarif"),
                List.of("check", "--map", name, "x"),
                List.of("import", name, "x"),
                List.of("import", "auto", name),
                List.of("import", "auto", "x", "--map", name),
                List.of("trace", name, name)));
        for (List<String> words : commands) {
            Captured run = Captured.run(words.toArray(String[]::new));
            Harmless.assertClean(run);
            assertThat(run.exit()).as("%s %s", words.getFirst(), run.err()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNotHiddenStaysReadable() {
        assertThat(Captured.run("channel", "🔌 é Ω 漢").out()).contains("🔌", "é Ω 漢");
        assertThat(Terminal.escaped("a:b::c")).isEqualTo("a:b::c");
        assertThat(Terminal.escaped(" ::error::x")).isEqualTo(" \\u{3a}:error::x");
        assertThat(Terminal.escaped("\u00a0::error::x")).isEqualTo("\u00a0\\u{3a}:error::x");
        assertThat(Terminal.escaped("a ###[error]x #[ ##")).isEqualTo("a ##\\u{23}[error]x #[ ##");
        assertThat(Terminal.escaped("\u202e\0\u3164")).isEqualTo("\\u{202e}\\u{0}\\u{3164}");
    }
}
