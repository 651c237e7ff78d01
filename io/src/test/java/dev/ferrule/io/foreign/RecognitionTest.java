package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file tells its format, and it tells one. */
final class RecognitionTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("fabric.out", IbnetdiscoverTest.TOPOLOGY, List.of("ibnetdiscover")),
                Arguments.of("ports.txt", IbnetdiscoverTest.PORTS, List.of("ibnetdiscover")),
                Arguments.of("fabric.topo", TopoTest.TOPO, List.of("topo")),
                Arguments.of("x.txt", "see a -> b c d for more\n", List.of()),
                Arguments.of("leaf1.json", LldpTest.LLDPCTL, List.of("lldp")),
                Arguments.of("leaf1.json", LldpTest.JSON0, List.of("lldp")),
                Arguments.of("leaf1.json", "\ufeff" + LldpTest.LLDPCTL, List.of("lldp")),
                Arguments.of("leaf1.json", "\ufeff" + LldpTest.JSON0, List.of("lldp")),
                Arguments.of("leaf1.json", LldpTest.EOS_JSON, List.of("lldp")),
                Arguments.of("leaf1.raw", LldpTest.EOS, List.of("lldp")),
                Arguments.of("leaf1.json", LldpTest.NXOS, List.of("lldp")),
                Arguments.of("lab.yml", ContainerlabTest.LAB, List.of("containerlab")),
                Arguments.of("lab.clab.yaml", "", List.of("containerlab")),
                Arguments.of("layer1_topology.json", Layer1Test.EDGES, List.of("layer1")),
                Arguments.of("full.json", PaddleTest.PADDLE, List.of("paddle")),
                Arguments.of("x.yml", "topology:\n  VMs:\n    A: {}\n", List.of()),
                Arguments.of("x.json", "{\"edges\": [], \"topology\": 1}", List.of()),
                Arguments.of("x.json", "{\"chassis\": {\"name\": \"Z9664F-ON\"}}", List.of()),
                Arguments.of("README.md", IbnetdiscoverTest.TOPOLOGY, List.of()),
                Arguments.of("p2p.txt", "P2P\na_device\ta_port\tz_device\tz_port\nl1\t1\ts1\t1\n", List.of("cutsheet")),
                Arguments.of("p2p.txt", "A-Node;A-Port;Z-Node;Z-Port\nl1;1;s1;1\n", List.of("cutsheet")),
                Arguments.of(
                        "nb.txt",
                        "Device A\tTermination A\tDevice B\tTermination B\nl1\t1\ts1\t1\n",
                        List.of("netbox")),
                Arguments.of("x.txt", "from device a, port 1, to device b, port 2\n", List.of()),
                Arguments.of("x.txt", "GUID | 0x1c34da0300010540\n", List.of()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsOfTheFormatThatItTells(String name, String text, List<String> formats) {
        assertThat(formats(Input.of(name, text.getBytes(StandardCharsets.UTF_8), SheetMap.NOTHING)))
                .isEqualTo(formats);
    }

    /** What is seen at a glance passes over none, be it called a text. */
    @ParameterizedTest
    @MethodSource("files")
    void theFormatOfADumpIsToldWhateverItIsCalled(String name, String text, List<String> formats) throws IOException {
        for (String called : List.of(name, name.endsWith(".raw") ? "leaf1.txt" : name)) {
            Path file = Files.writeString(folder.resolve(called), text);
            String format = formats.isEmpty() || formats.contains("cutsheet") ? null : formats.getFirst();
            assertThat(ForeignPlant.format(file)).as(called).isEqualTo(format);
        }
    }

    @Test
    void aFileInUtf16IsReadAsMeantAndItsEncodingIsAnError() {
        Input input =
                Input.of("n9k1.txt", ("\ufeff" + LldpTest.NXOS).getBytes(StandardCharsets.UTF_16LE), SheetMap.NOTHING);

        assertThat(formats(input)).containsExactly("lldp");
        Reading reading = Reading.of("lldp", List.of(input));
        assertThat(reading.links()).hasSize(2);
        assertThat(reading.said()).anyMatch(line -> line.startsWith("error"));
    }

    private static List<String> formats(Input input) {
        return Importers.all().stream()
                .filter(importer -> importer.recognises(input))
                .map(Importer::name)
                .toList();
    }
}
