package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import org.junit.jupiter.api.Test;

/** Rows of one cable: as many legs as its part has plugs a side. */
final class LegsTest {

    private static final String TRUNK = """
            devices: [ { name: a }, { name: b }, { name: PA }, { name: PB } ]
            panels: [ { panel: PA, module: adapter MPO-12 A x4 }, { panel: PB, module: adapter MPO-12 A x4 } ]
            optics: [ { device: "*", port: "*", transceiver: 400GBASE-DR4 } ]
            links:
              - { a_device: a, a_port: 1, z_device: b, z_port: 1 }
              - { a_device: a, a_port: 2, z_device: b, z_port: 2 }
              - { a_device: a, a_port: 3, z_device: b, z_port: 3 }
            cables:
              - { id: A1, part: MPO-12 B F/F APC OS2, a_device: a, a_port: 1, b_device: PA, b_port: 1 }
              - { id: A2, part: MPO-12 B F/F APC OS2, a_device: a, a_port: 2, b_device: PA, b_port: 2 }
              - { id: A3, part: MPO-12 B F/F APC OS2, a_device: a, a_port: 3, b_device: PA, b_port: 3 }
              - { id: B1, part: MPO-12 B F/F APC OS2, a_device: b, a_port: 1, b_device: PB, b_port: 1 }
              - { id: B2, part: MPO-12 B F/F APC OS2, a_device: b, a_port: 2, b_device: PB, b_port: 2 }
              - { id: B3, part: MPO-12 B F/F APC OS2, a_device: b, a_port: 3, b_device: PB, b_port: 3 }
              - { id: T, leg: 1, part: trunk 3xMPO-12 B M/M APC OS2, a_device: PA, a_port: 1, b_device: PB, b_port: 1 }
              - { id: T, leg: 2, part: trunk 3xMPO-12 B M/M APC OS2, a_device: PA, a_port: 2, b_device: PB, b_port: 2 }
              - { id: T, leg: 3, part: trunk 3xMPO-12 B M/M APC OS2, a_device: PA, a_port: 3, b_device: PB, b_port: 3 }
            """;

    private static String harnesses(String... firstPorts) {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: agg }, { name: s } ]
                optics:
                  - { device: agg, port: "E[1-2]", transceiver: 400GBASE-DR4, mode: 4x100 }
                  - { device: s, port: "p*", transceiver: 100GBASE-DR }
                cables:
                """);
        for (int leg = 0; leg < 8; leg++) {
            plant.append(
                    "  - { id: H%d, leg: %d, part: H12-4LC F APC OS2, a_device: agg, a_port: %s, b_device: s, b_port: p%d }\n"
                            .formatted(leg / 4 + 1, leg % 4 + 1, firstPorts[leg], leg + 1));
        }
        return plant.toString();
    }

    @Test
    void ofRowsThatDisagreeAboutAPlugMostAreRight() {
        assertThat(Checked.plant(harnesses("E1", "E1", "E1", "E1", "E2", "E2", "E2", "E2"))
                        .codes())
                .isEmpty();
        Checked exchanged = Checked.plant(harnesses("E2", "E1", "E1", "E1", "E1", "E2", "E2", "E2"));

        assertThat(exchanged.codes()).containsExactly("F606", "F606");
        assertThat(exchanged.findings())
                .extracting(finding -> finding.span().line())
                .containsExactly(6, 10);
        assertThat(exchanged.findings().getFirst().detail()).contains("this row says agg/E2, 3 other rows say agg/E1");
        assertThat(exchanged.view().counts().channelsFailed()).isZero();
    }

    @Test
    void legsAreReadAsSpreadsheetsWriteThem() {
        String plant = harnesses("E1", "E1", "E1", "E1", "E2", "E2", "E2", "E2");

        assertThat(Checked.plant(plant.replaceAll("leg: (\\d)", "leg: \"$1.0\""))
                        .codes())
                .isEmpty();
        assertThat(Checked.plant(plant.replaceAll("leg: (\\d)", "leg: Leg $1")).codes())
                .isEmpty();
        assertThat(Checked.plant(plant.replaceAll("leg: 1", "leg: first")).codes())
                .contains("F103");
    }

    @Test
    void aTrunkHasTheLegsThatItsCountSays() {
        assertThat(Checked.plant(TRUNK).codes()).isEmpty();
        assertThat(Checked.plant(TRUNK.replace("3xMPO-12", "4xMPO-12")).codes()).containsExactly("F604");
    }

    @Test
    void aModuleInARowOfCablesHasNoLegsToSpeakOf() {
        assertThat(Checked.plant(TRUNK.replace("A1, part: MPO-12 B F/F APC OS2", "A1, part: cassette SEQ"))
                        .codes())
                .containsExactly("F609");
    }

    @Test
    void legsThatThePartDoesNotHaveAreToldOnceAndTheirLinksFail() {
        for (int plugs = 1; plugs <= 2; plugs++) {
            CheckView view =
                    Checked.plant(TRUNK.replace("3xMPO-12", plugs + "xMPO-12")).view();

            assertThat(view.diagnostics()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("F609");
                assertThat(finding.detail()).contains("so no leg");
            });
            assertThat(view.diagnostics().getFirst().span().line()).isEqualTo(15 + plugs);
            assertThat(view.counts().linksFailed()).isEqualTo(3 - plugs);
        }
    }

    @Test
    void rowsThatNameAnotherPartThanMostAreToldAndWalkedAsTheOthers() {
        for (int leg = 1; leg <= 3; leg++) {
            for (String other : new String[] {"trunk 3xMPO-12 A M/M APC OS2", "MPO-12 A F/F APC OS2"}) {
                String wrong = TRUNK.replace(
                        "leg: " + leg + ", part: trunk 3xMPO-12 B M/M APC OS2", "leg: " + leg + ", part: " + other);
                int line = 14 + leg;

                assertThat(Checked.plant(wrong).findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("F606");
                    assertThat(finding.span().line()).isEqualTo(line);
                });
            }
        }
    }

    @Test
    void aPartThatNobodyKnowsInOneRowIsToldOnce() {
        String wrong = TRUNK.replace("leg: 1, part: trunk 3xMPO-12 B M/M APC OS2", "leg: 1, part: TRUNKX");

        assertThat(Checked.plant(wrong).codes()).containsExactly("F101");
    }

    @Test
    void aTrunkThatDoesNotCountItsPlugsHasThoseThatRowsNeed() {
        assertThat(Checked.plant(TRUNK.replace("3xMPO-12", "MPO-12")).codes()).isEmpty();
    }

    @Test
    void aHarnessSaysHowManyLegsItHas() {
        String plant = """
                devices: [ { name: a }, { name: b } ]
                optics: [ { device: a, port: "*", transceiver: 400GBASE-DR4, mode: 4x100 }, { device: b, port: "*", transceiver: 100GBASE-DR } ]
                cables:
                """;
        StringBuilder legs = new StringBuilder(plant);
        for (int leg = 1; leg <= 5; leg++) {
            legs.append(
                    "  - { id: H, leg: %d, part: H12-4LC F APC OS2, a_device: a, a_port: 1, b_device: b, b_port: %d }%n"
                            .formatted(leg, leg));
        }
        assertThat(Checked.plant(legs.toString()).findings())
                .anySatisfy(finding -> assertThat(finding.detail()).contains("has 4 legs, so no leg 5"));
    }
}
