package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names in what is said of a plant. */
final class NamesOfPlantsTest {

    private static final String CORD = """
            devices: [ { name: a }, { name: b }, { name: PA } ]
            panels: [ { panel: PA, module: SEQ PC OM4, adapter: A } ]
            optics: [ { device: a, port: 1, transceiver: 10GBASE-SR } ]
            cables:
              - { id: C, part: "%s", a_device: a, a_port: 1, b_device: PA, b_port: 1, b_face: front }
            """;

    @Test
    void aPartNumberWithALetterForADigitIsKnownByItsLength() {
        assertThat(Checked.plant(CORD.formatted("MFP7E10-NO10")).findings().toString())
                .contains("Did you mean MFP7E10-N010?");
    }

    @Test
    void aModuleIsNamedOnce() {
        assertThat(Checked.plant(CORD.formatted("LC A-B APC OM4")).findings().toString())
                .contains("(SEQ)")
                .doesNotContain("(SEQ) (SEQ)");
    }
}
