package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Light that ends at a port of a panel. */
final class LitEndsTest {

    private static final String PLANT = """
            devices: [ { name: leaf }, { name: PA }, { name: PB } ]
            panels:
              - { panel: PA, module: adapter MPO-12 A x4 }
              - { panel: PB, module: adapter MPO-12 A x4 }
            optics:
              - { device: leaf, port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 1, b_device: PA, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 2, b_device: PA, b_port: 2 }
            """;

    private static final String TRUNK = PLANT + """
              - { id: T1, leg: 1, part: trunk 2xMPO-12 B M/M APC OS2, a_device: PA, a_port: 1, b_device: PB, b_port: 1 }
              - { id: T1, leg: 2, part: trunk 2xMPO-12 B M/M APC OS2, a_device: PA, a_port: 2, b_device: PB, b_port: 2 }
            """;

    @Test
    void aCordIntoAFreePortIsAWarningThatNamesBoth() {
        assertThat(Checked.plant(PLANT).codes()).containsExactly("F604", "F604");
        assertThat(Checked.plant(PLANT).findings().getFirst()).satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo("warning");
            assertThat(finding.span().line()).isEqualTo(8);
            assertThat(finding.detail()).contains("C1: the light of leaf/1 ends at PA/1");
        });
    }

    @Test
    void aTrunkIsToldOnceWithAllItsLegs() {
        assertThat(Checked.plant(TRUNK).findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).contains("T1: the light of leaf/1, leaf/2 ends at PB/1, PB/2"));
    }

    @Test
    void spareCablesMayEndAnywhere() {
        assertThat(Checked.plant(TRUNK.replace("leg:", "status: spare, leg:")).codes())
                .isEmpty();
    }

    @Test
    void aPlantWithoutOpticsSaysNothingOfLight() {
        String dark = TRUNK.replaceAll("optics:\\n.*\\n", "");

        assertThat(Checked.plant(dark).codes()).containsExactly("F603");
    }

    @Test
    void whatWasReportedOfACableIsNotToldAgainAsLight() {
        assertThat(Checked.plant(TRUNK.replace("b_device: PB, b_port: 2", "b_device: PB, b_port: 9"))
                        .codes())
                .containsExactlyInAnyOrder("F603", "F604");
    }
}
