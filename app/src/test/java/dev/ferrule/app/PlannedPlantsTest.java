package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans are right: what they write, {@code check} passes; a mistake made in it, {@code check} finds. */
final class PlannedPlantsTest {

    private static final List<String> LEAVES = List.of(
            "qm9700",
            "sn5600",
            "DCS-7060DX5-32-F",
            "DCS-7060PX5-64E-F",
            "Nexus 9332D-GX2B",
            "QFX5240-64OD",
            "7220 IXR-D5",
            "Z9864F-ON",
            "sn4700");
    private static final List<String> STYLES = List.of(
            "direct", "structured", "zone", "cross-connect", "structured, pinning: cassette", "mixed, direct: 8m");

    private static String intent(int seed) {
        Random random = new Random(seed);
        boolean gpus = random.nextInt(3) > 0;
        int count = 3 + random.nextInt(30);
        int unit = 4 + random.nextInt(12);
        String leaf = LEAVES.get(seed % LEAVES.size());
        int over = 1 + random.nextInt(3);
        String topology = gpus && random.nextBoolean() ? "rail" : "clos";
        StringBuilder text = new StringBuilder();
        text.append("nodes: { model: ")
                .append(gpus ? "dgx-h100" : "host-400g")
                .append(", count: ")
                .append(count);
        if (random.nextBoolean()) {
            text.append(", unit: ").append(unit);
        }
        text.append(" }\nfabrics:\n  compute: { topology: ")
                .append(topology)
                .append(", leaf: \"")
                .append(leaf);
        text.append("\", oversubscription: \"")
                .append(over)
                .append(":1\", extra_endpoints: ")
                .append(random.nextInt(4));
        text.append(" }\n");
        if (gpus && random.nextBoolean()) {
            text.append("  storage: { topology: clos, homing: dual, leaf: sn4700 }\n");
        }
        text.append("cabling: { style: ").append(STYLES.get(seed / 2 % STYLES.size()));
        text.append(random.nextInt(3) == 0 ? ", media: SM" : "").append(" }\n");
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> everyPlannedPlantPasses() {
        return IntStream.range(0, 36)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    String intent = intent(seed);
                    Planned planned = Planned.of(intent);
                    assertThat(planned.plan()).as(intent + planned.findings()).isNotNull();
                    CheckView view = planned.check();
                    assertThat(view.counts().errors())
                            .as(intent + view.diagnostics())
                            .isZero();
                    assertThat(view.counts().linksFailed()).as(intent).isZero();
                    assertThat(view.counts().links())
                            .as(intent)
                            .isEqualTo(planned.summary().links());
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host-100g | clos | qm8700 | endpoints_per_node: 1",
                "host-100g | clos | Nexus 9332D-GX2B | endpoints_per_node: 2",
                "host-400g | clos | sn5600 | speed: 200G, endpoints_per_node: 1",
                "dgx-b300 | rail | sn5610 | planes: 2",
                "gb300-nvl72 | rail | q3400 | sized_for: 2",
                "dgx-a100 | rail | qm8700 | oversubscription: 2:1",
                "hgx-8x400g | rail | sn5600 | uplink_speed: 800G",
                "dgx-h100 | pair | qm9700 | extra_endpoints: 0",
                "hgx-8x400g | rail | DCS-7060DX5-64E-F | tiers: 3"
            })
    void splitsPlanesAndRates(String node, String topology, String leaf, String more) {
        for (String style : List.of("direct", "structured")) {
            String intent = "nodes: { model: " + node + ", count: 7 }\nfabrics: { compute: { topology: " + topology
                    + ", leaf: \"" + leaf + "\", " + more.replace("2:1", "\"2:1\"") + " } }\ncabling: { style: " + style
                    + " }";
            CheckView view = Planned.of(intent).check();
            assertThat(view.counts().errors()).as(intent + view.diagnostics()).isZero();
            assertThat(view.counts().linksFailed()).as(intent).isZero();
        }
    }

    private static List<String> codesAfter(Path folder, String exchangedFrom, String exchangedTo, String table)
            throws IOException {
        Path file = folder.resolve(table);
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        int one = line(lines, exchangedFrom);
        int other = line(lines, exchangedTo);
        lines.set(one, lines.get(one).replace(exchangedFrom, exchangedTo));
        lines.set(other, lines.get(other).replace(exchangedTo, exchangedFrom));
        Files.write(file, lines, StandardCharsets.UTF_8);
        String found = Captured.run("check", folder.toString()).out();
        return Stream.of("F611", "F612", "F610")
                .filter(code -> found.contains("[" + code + "]"))
                .toList();
    }

    private static int line(List<String> lines, String part) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line has " + part));
    }

    /** Still a legal tree: the rails alone are wrong. */
    @Test
    void anExchangeOfRailsIsFound(@TempDir Path folder) throws IOException {
        Path plant = plan(folder, "dgx-h100, count: 4", "rail, leaf: qm9700");
        assertThat(codesAfter(plant, "node-0001,OSFP4:2", "node-0001,OSFP3:2", "cables.csv"))
                .containsExactly("F611");
    }

    @Test
    void anExchangeOfPlanesIsFound(@TempDir Path folder) throws IOException {
        Path plant = plan(folder, "dgx-b300, count: 4", "rail, planes: 2, leaf: sn5610");
        assertThat(codesAfter(plant, "node-0001,OSFP1:1", "node-0001,OSFP1:2", "cables.csv"))
                .containsExactly("F612");
    }

    private static Path plan(Path folder, String nodes, String fabric) throws IOException {
        Path intent = folder.resolve("cluster.yaml");
        Files.writeString(
                intent,
                "nodes: { model: " + nodes + " }\nfabrics: { compute: { topology: " + fabric + " } }\n",
                StandardCharsets.UTF_8);
        Path plant = folder.resolve("plant");
        assertThat(Captured.run("plan", intent.toString(), "-o", plant.toString())
                        .exit())
                .isZero();
        assertThat(Captured.run("check", plant.toString()).exit()).isZero();
        return plant;
    }

    @Test
    void theSameIntentGivesTheSameFiles(@TempDir Path folder) throws IOException {
        Path one = plan(Files.createDirectory(folder.resolve("a")), "dgx-h100, count: 9, unit: 4", "rail");
        Path other = plan(Files.createDirectory(folder.resolve("b")), "dgx-h100, count: 9, unit: 4", "rail");
        try (Stream<Path> files = Files.walk(one)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(other.resolve(one.relativize(file))).hasSameBinaryContentAs(file);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "F101 | dgx-h1000, count: 4 | topology: rail",
                "F101 | dgx-h100, count: 4 | topologie: rail",
                "F101 | dgx-h100, count: 4 | leaf: qm97000",
                "F103 | dgx-h100, count: four | topology: rail",
                "F701 | dgx-h100, count: 4, gpus: 40 | topology: rail",
                "F701 | dgx-h100 | topology: rail",
                "F701 | dgx-h100, count: 4 | oversubscription: none",
                "F702 | dgx-h100, count: 64, unit: 32 | topology: rail, spines: 2",
                "F701 | dgx-h100, count: 64, unit: 32 | topology: rail, spines: 12",
                "F702 | dgx-h100, count: 64 | oversubscription: '1:99'",
                "F702 | dgx-h100, count: 4 | planes: 2, speed: 400G",
                "F702 | dgx-h100, count: 65536, unit: 32 | topology: rail",
                "F703 | dgx-a100, count: 4 | leaf: qm9700, topology: clos, speed: 200G"
            })
    void aWrongIntentIsToldWithItsPlace(String code, String nodes, String fabric) {
        Planned planned = Planned.of("nodes: { model: " + nodes + " }\nfabrics: { compute: { " + fabric + " } }");
        assertThat(planned.plan()).isNull();
        assertThat(planned.codes()).contains(code);
        assertThat(planned.findings()).allSatisfy(finding -> {
            assertThat(finding.place()).isNotNull();
            assertThat(finding.detail()).isNotEmpty();
        });
    }

    @Test
    void aNodeOfOnesOwnWhoseNetworkNamesAPortThatItLacksIsTold(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        String node = """
                nodes:
                  mynode:
                    maker: me
                    model: MY-1
                    gpus: 4
                    height_u: 2
                    per_rack: 8
                    cages:
                      - { count: 2, form: OSFP, gbps: 800, netbox: 800gbase-x-osfp, names: "P{n}", splits: [2x400] }
                    networks:
                      compute: { gbps: 400, ports: ["P1:1", "P1:2", "P2:1", "P2:2"] }
                    source: me
                    confidence: high
                """;
        Path intent = Files.writeString(folder.resolve("cluster.yaml"), """
                nodes: { model: mynode, count: 8 }
                fabrics: { compute: { topology: rail, leaf: qm9700 } }
                """);
        Path own = Files.writeString(folder.resolve("catalog/mine.yaml"), node);
        assertThat(Captured.run("plan", intent.toString(), "--summary").exit()).isZero();

        Files.writeString(own, node.replace("P2:2", "Q9:1"));
        Captured wrong = Captured.run("plan", intent.toString(), "--summary");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out()).contains("error[F701]", "MY-1 has no cage Q9, which its network names as Q9:1");
    }

    @ParameterizedTest
    @CsvSource({"racks_per_row: many, racks_per_row is a whole number", "racks_per_row: 8, rack is missing"})
    void factsOfOnesOwnThatLackSomethingAreToldAtTheirEntry(String said, String words, @TempDir Path folder)
            throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        Files.writeString(
                folder.resolve("catalog/own.yaml"),
                "planning:\n  site: { " + said + ", source: me, confidence: high }\n");
        Path intent = Files.writeString(folder.resolve("cluster.yaml"), """
                nodes: { model: dgx-h100, count: 8 }
                fabrics: { compute: { topology: rail } }
                """);
        Captured run = Captured.run("plan", intent.toString(), "--summary");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("own.yaml:2:", words, "copy it from catalogue/planning.yaml");
    }
}
