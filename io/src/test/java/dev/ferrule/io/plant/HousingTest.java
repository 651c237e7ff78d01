package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two cassettes in one housing are one module: changed at once, and suspected as one beside the trunk behind them. */
final class HousingTest {

    private static final String MODULE = "module: cassette SEQ M flat OM4 x2, adapter: A";

    /** Four rooms, each with a trunk of two legs to the room in the middle. */
    private static String plant() {
        StringBuilder devices = new StringBuilder("devices:\n");
        StringBuilder panels = new StringBuilder("panels:\n");
        StringBuilder cables = new StringBuilder("cables:\n");
        for (int room = 1; room <= 4; room++) {
            devices.append("  - { name: PR%1$d }\n  - { name: acc%1$d }\n  - { name: agg%1$d }\n".formatted(room));
            panels.append("  - { panel: PR%d, slot: 1, %s }\n".formatted(room, MODULE));
            panels.append("  - { panel: PC, slot: %d, %s }\n".formatted(room, MODULE));
            for (int leg = 1; leg <= 2; leg++) {
                cables.append(
                        "  - { id: T%1$d, leg: %2$d, part: trunk 2xMPO-12 A F/F flat OM4, a_device: PR%1$d, a_port: 1/%2$d, a_face: rear, b_device: PC, b_port: %1$d/%2$d, b_face: rear }\n"
                                .formatted(room, leg));
            }
            for (int port : new int[] {1, 4, 7, 12}) {
                cables.append(
                        "  - { id: D%1$d%2$02d, part: LC A-B OM4, a_device: acc%1$d, a_port: e%2$d, b_device: PR%1$d, b_port: 1/%2$d }\n"
                                .formatted(room, port));
                cables.append(
                        "  - { id: E%1$d%2$02d, part: LC A-A OM4, a_device: agg%1$d, a_port: e%2$d, b_device: PC, b_port: %1$d/%2$d }\n"
                                .formatted(room, port));
            }
        }
        return devices + "  - { name: PC }\noptics: [ { device: \"a*\", port: \"*\", transceiver: 25GBASE-SR } ]\n"
                + panels + cables;
    }

    @ParameterizedTest
    @CsvSource({
        "cassette AF M flat OM4 x2, A, PR2 slot 1 (AF): SEQ",
        "cassette SEQ M flat OM4 x2, B, adapters of PR2/1: an adapter of type A",
        "cassette SEQ F flat OM4 x2, A, PR2 slot 1 (SEQ): pinned"
    })
    void aWrongModuleOfTwoUnitsIsSuspectedBeforeTheTrunkBehindIt(String module, String adapter, String repair) {
        String right = "panel: PR2, slot: 1, " + MODULE;
        String wrong = "panel: PR2, slot: 1, module: " + module + ", adapter: " + adapter;
        String plant = plant();
        assertThat(Checked.plant(plant).findings()).isEmpty();

        String changed = plant.replace(right, wrong);
        DiagnosticView found = Checked.plant(changed).findings().getFirst();

        assertThat(Checked.plant(changed).findings()).hasSize(1);
        assertThat(changed.lines().toList().get(found.span().line() - 1)).contains(wrong);
        assertThat(found.detail()).contains("repair: " + repair);
    }
}
