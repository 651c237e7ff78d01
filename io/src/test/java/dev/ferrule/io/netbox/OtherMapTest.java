package dev.ferrule.io.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.netbox.Inside;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A device type whose mappings of fibres pair k with 13-k, and the block that says what is inside. */
final class OtherMapTest {

    private static String type() {
        StringBuilder yaml = new StringBuilder("model: BOX\nrear-ports: [ { name: R, type: mpo, positions: 12 } ]\n");
        StringBuilder mappings = new StringBuilder("port-mappings:\n");
        yaml.append("front-ports:\n");
        for (int port = 1; port <= 6; port++) {
            yaml.append("  - { name: \"%d\", type: lc, positions: 2 }\n".formatted(port));
            for (int half = 1; half <= 2; half++) {
                mappings.append(
                        "  - { front_port: \"%d\", front_port_position: %d, rear_port: R, rear_port_position: %d }\n"
                                .formatted(port, half, half == 1 ? port : 13 - port));
            }
        }
        return yaml.append(mappings).toString();
    }

    private static List<String> findings(String block) {
        Report report = new Report();
        Inside inside = DeviceTypeText.inside("BOX", report, type() + "optics: { " + block + " }\n");
        assertThat(inside).isInstanceOf(Inside.Units.class);
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code() + " " + finding.detail().getFirst())
                .toList();
    }

    @Test
    void aBlockThatContradictsTheFileIsAWarning() {
        assertThat(findings("module: cassette SEQ M flat OM4"))
                .containsExactly("F102 BOX: the mappings of the file make U-low-A, the block says"
                        + " \"cassette SEQ M flat OM4\"; the block is taken");
        assertThat(findings("map: '1 > 1.B, 12 > 1.A, 2 > 2.B, 11 > 2.A, 3 > 3.B, 10 > 3.A, 4 > 4.B, 9 > 4.A, 5 > 5.B,"
                        + " 8 > 5.A, 6 > 6.B, 7 > 6.A', pins: M, polish: flat"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"module: cassette U-low-A M flat OM4", "module: cassette U M flat OM4", "pins: M, polish: flat"})
    void aBlockThatRepeatsTheFileOrLeavesItOpenIsNone(String block) {
        assertThat(findings(block)).isEmpty();
    }
}
