package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Harnesses and hybrid cords are written from either end. */
final class TurnedRowsTest {

    private static String fanOut(List<Integer> turned) {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: sw }, { name: srv } ]
                optics:
                  - { device: sw, port: E1, transceiver: QSFP-DD-400G-DR4, mode: 4x100 }
                  - { device: srv, port: "*", transceiver: QSFP28-100G-DR }
                cables:
                """);
        for (int leg = 1; leg <= 4; leg++) {
            String ends = turned.contains(leg)
                    ? "a_device: srv, a_port: p%1$d, b_device: sw, b_port: E1"
                    : "a_device: sw, a_port: E1, b_device: srv, b_port: p%1$d";
            plant.append(("  - { id: H, leg: %1$d, part: harness H12-4LC F APC OS2, " + ends + " }\n").formatted(leg));
        }
        return plant.toString();
    }

    @Test
    void aHarnessMayBeWrittenFromTheServersToTheSwitch() {
        assertThat(Checked.plant(fanOut(List.of())).findings()).isEmpty();
        assertThat(Checked.plant(fanOut(List.of(1, 2, 3, 4))).findings()).isEmpty();
        assertThat(Checked.plant(fanOut(List.of(3))).findings()).isEmpty();
    }

    @Test
    void whatIsWrongAtATurnedRowStandsAtItsOwnCell() {
        String plant = fanOut(List.of(3)).replace("a_port: p3, b_device", "a_port: p2, b_device");

        assertThat(Checked.plant(plant).findings())
                .anySatisfy(found -> assertThat(plant.lines()
                                .toList()
                                .get(found.span().line() - 1)
                                .substring(found.span().column() - 1))
                        .startsWith("p2"));
    }

    @Test
    void aHybridCordIsTurnedByItsConnectors() {
        String plant = """
                devices: [ { name: a }, { name: b }, { name: PP } ]
                panels: [ { panel: PP, module: adapter SC x2 } ]
                optics: [ { device: "*", port: "*", transceiver: 10GBASE-LR } ]
                cables:
                  - { id: X, part: harness LC-SC UPC OS2, a_device: a, a_port: e1, b_device: PP, b_port: 1, b_face: rear }
                  - { id: Y, part: harness LC-SC UPC OS2, a_device: PP, a_port: 1, a_face: front, b_device: b, b_port: e1 }
                """;

        assertThat(Checked.plant(plant).findings()).isEmpty();
    }
}
