package dev.ferrule.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged files end in no exception, and what is said of them stands at a place that they have. */
final class MutatedFilesTest {

    private static final int DAMAGES = 3000;

    private static final String[] CHUNKS = {
        "\"",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\n",
        "\r",
        "\0",
        "\u00e9",
        "\ud83d\ude00",
        "null",
        "-",
        "1e99999",
        "'",
        "#",
        "\\u0000",
        "\\ud800",
        "&a",
        "*a",
        "(",
        ")",
        " ",
        "\t",
        "0x",
        "\ufeff"
    };

    private static String text(String file) {
        return switch (file) {
            case "ib.out" -> IbnetdiscoverTest.TOPOLOGY;
            case "ports.out" -> IbnetdiscoverTest.PORTS;
            case "lldpctl.json" -> LldpTest.LLDPCTL;
            case "json0.json" -> LldpTest.JSON0;
            case "eos.json" -> LldpTest.EOS_JSON;
            case "eos.raw" -> LldpTest.EOS;
            case "nxos.raw" -> LldpTest.NXOS;
            case "lab.clab.yml" -> ContainerlabTest.LAB;
            case "layer1_topology.json" -> Layer1Test.EDGES;
            default -> PaddleTest.PADDLE;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "ibnetdiscover, ib.out",
        "ibnetdiscover, ports.out",
        "lldp, lldpctl.json",
        "lldp, json0.json",
        "lldp, eos.json",
        "lldp, eos.raw",
        "lldp, nxos.raw",
        "containerlab, lab.clab.yml",
        "layer1, layer1_topology.json",
        "paddle, paddle.json"
    })
    void damagedFilesAreReadWithoutAnException(String format, String file) {
        byte[] whole = text(file).getBytes(StandardCharsets.UTF_8);
        Set<String> said = new HashSet<>();
        for (int seed = 0; seed < DAMAGES; seed++) {
            byte[] bytes = damaged(whole, new Random(seed));
            Input input = Input.of(file, bytes, SheetMap.NOTHING);
            Importers.all().forEach(importer -> importer.recognises(input));
            Reading reading = Reading.of(format, List.of(input));
            for (Diagnostic finding : reading.findings()) {
                said.add(finding.summary());
                if (finding.place() != null) {
                    assertIn(bytes, finding.place().span(), file + ", seed " + seed);
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(2);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 2; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
            bytes = switch (random.nextInt(6)) {
                case 0 -> joined(Arrays.copyOf(bytes, from), new byte[] {(byte) random.nextInt(256)}, bytes, from + 1);
                case 1 -> joined(Arrays.copyOf(bytes, from), new byte[0], bytes, to);
                case 2 -> Arrays.copyOf(bytes, from);
                case 3 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, to), bytes, to);
                default -> joined(Arrays.copyOf(bytes, from), chunk(random), bytes, random.nextBoolean() ? from : to);
            };
        }
        return bytes;
    }

    private static byte[] chunk(Random random) {
        return CHUNKS[random.nextInt(CHUNKS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] before, byte[] middle, byte[] of, int behind) {
        byte[] all = Arrays.copyOf(before, before.length + middle.length + of.length - behind);
        System.arraycopy(middle, 0, all, before.length, middle.length);
        System.arraycopy(of, behind, all, before.length + middle.length, of.length - behind);
        return all;
    }

    private static void assertIn(byte[] bytes, Span span, String which) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n|\u0085|\u2028|\u2029", -1);
        assertThat(span.line()).as(which).isBetween(0, lines.length);
        if (span.line() > 0) {
            // A file in another encoding has fewer characters than bytes.
            assertThat(span.column())
                    .as(which)
                    .isBetween(0, Math.max(lines[span.line() - 1].length(), bytes.length) + 1);
        }
    }
}
