package dev.ferrule.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantCheck;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants that say too much: what is meant to take all time and memory is told at its place, or is little. */
@Timeout(60)
final class HostilePlantTest {

    private static final Catalogue SHIPPED = ShippedCatalogue.load();

    private static final Map<String, String> PLANT = Map.of(
            "UNIT", "1",
            "PORT", "Ethernet1",
            "ADAPTER", "adapter MPO-12 B x4",
            "PART", "MPO-12 B F/F UPC OM4",
            "LENGTH", "5m");

    private static final String YAML = """
            name: small
            devices: [ { name: sw1, rack: R1, u: "UNIT" }, { name: sw2 }, { name: PP } ]
            panels: [ { panel: PP, module: "ADAPTER", adapter: B } ]
            optics: [ { device: "sw*", port: "PORT", transceiver: 100GBASE-SR4 } ]
            cables: [ { id: C, part: "PART", a_device: sw1, a_port: Ethernet1, b_device: sw2, b_port: Ethernet1, length: LENGTH } ]
            """;

    @TempDir
    private Path folder;

    private static List<String> check(PlantSource source) {
        return new PlantCheck(SHIPPED)
                .check(source, "test").diagnostics().stream()
                        .filter(finding -> !finding.severity().equals("note"))
                        .map(HostilePlantTest::line)
                        .toList();
    }

    private static String line(DiagnosticView finding) {
        return finding.code() + " "
                + (finding.span() == null ? "" : finding.span().compact()) + " " + finding.summary();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PORT    | Ethernet[1-2147483647]         |
                    PORT    | Ethernet[1-99999999999999999]  |
                    PORT    | Ethernet[1-999999999999999999] | F103 plant.yaml:4:34 a name or pattern cannot be read
                    PART    | trunk 1000000xMPO-12 B F/F OM4 | F103 plant.yaml:5:26 the chain cannot be read
                    PART    | trunk 2147483647xMPO-12 B OM4  | F103 plant.yaml:5:26 the chain cannot be read
                    ADAPTER | adapter MPO-12 B x99999999     | F103 plant.yaml:3:32 the chain cannot be read
                    ADAPTER | adapter MPO-12 B x2147483648   | F103 plant.yaml:3:32 the chain cannot be read
                    LENGTH  | 1e999                          | F103 plant.yaml:5:126 a length cannot be read
                    LENGTH  | 1e999m                         | F103 plant.yaml:5:126 a length cannot be read
                    LENGTH  | 99999999999999999999999km      | F103 plant.yaml:5:126 a length cannot be read
                    UNIT    | 99999999999                    | F103 plant.yaml:2:38 a rack unit cannot be read
                    UNIT    | 1-99999999999                  | F103 plant.yaml:2:38 a rack unit cannot be read
                    """)
    void aCountBeyondAllBoundsIsToldAtItsPlace(String word, String instead, String told) throws Exception {
        String yaml = YAML;
        for (Map.Entry<String, String> one : PLANT.entrySet()) {
            yaml = yaml.replace(one.getKey(), one.getKey().equals(word) ? instead : one.getValue());
        }

        // Only one device has a place in a rack, which is told too.
        assertThat(check(PlantFolder.read("plant.yaml", yaml)))
                .filteredOn(line -> !line.startsWith("F608 "))
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    /** Each name held against all others takes many minutes; how long it takes is measured by {@code bench/run}. */
    @Test
    void namesThatWereMadeToCollideAreReadAsOthersAre() {
        List<String> colliding = IntStream.range(0, 100_000)
                .mapToObj(i -> Integer.toBinaryString(1 << 17 | i)
                        .substring(1)
                        .replace("0", "Aa")
                        .replace("1", "BB"))
                .toList();
        List<String> plain =
                IntStream.range(0, 100_000).mapToObj("n%033d"::formatted).toList();
        assertThat(colliding.stream().map(String::hashCode).distinct()).hasSize(1);

        assertThat(check(devices(colliding))).isEqualTo(check(devices(plain))).hasSizeLessThan(10);
    }

    private PlantSource devices(List<String> names) {
        try {
            Files.writeString(
                    folder.resolve("devices.csv"), names.stream().collect(Collectors.joining("\n", "name\n", "\n")));
            Files.writeString(
                    folder.resolve("aliases.csv"),
                    names.stream()
                            .map(name -> name + "x," + name)
                            .collect(Collectors.joining("\n", "alias,device\n", "\n")));
            return PlantFolder.read(folder);
        } catch (IOException | PlantFolder.Unreadable e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPipeThatClosesEarlyIsReadAsFarAsItCame() throws Exception {
        Path pipe = folder.resolve("plant.yaml");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        byte[] half = "name: small\ndevices: [ { name: sw1 }, { na".getBytes(StandardCharsets.UTF_8);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(half);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });

        PlantFolder.Unreadable unread = assertThrows(PlantFolder.Unreadable.class, () -> PlantFolder.read(pipe));

        writer.join();
        assertThat(unread.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().span()).hasToString("plant.yaml:2:31"));
    }
}
