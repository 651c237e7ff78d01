package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** Every wrong link has one cause, and the cause is told once. */
final class LinksTest {

    private static final int PORTS = 4;

    /** Two leaves, two spines; a leaf's ports k go through legs k of a trunk of its own to its spine's ports k. */
    private static String hall() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: leaf1 }, { name: leaf2 }, { name: spine1 }, { name: spine2 }, { name: PA }, { name: PB } ]
                panels:
                  - { panel: PA, slot: 1, module: adapter MPO-12 A x8 }
                  - { panel: PB, slot: 1, module: adapter MPO-12 A x8 }
                optics:
                  - { device: "leaf*", port: "P[1-4]", transceiver: 400GBASE-DR4 }
                  - { device: "spine*", port: "P[1-4]", transceiver: 400GBASE-DR4 }
                cables:
                """);
        for (int k = 1; k <= 2 * PORTS; k++) {
            int side = (k - 1) / PORTS + 1;
            int port = (k - 1) % PORTS + 1;
            plant.append(cord("A" + k, "leaf" + side, port, "PA", k))
                    .append(
                            "  - { id: T%d, leg: %d, part: trunk 4xMPO-12 B M/M APC OS2, a_device: PA, a_port: 1/%d, b_device: PB, b_port: 1/%d }\n"
                                    .formatted(side, port, k, k))
                    .append(cord("B" + k, "spine" + side, port, "PB", k));
        }
        plant.append("links:\n");
        for (int k = 1; k <= 2 * PORTS; k++) {
            int side = (k - 1) / PORTS + 1;
            int port = (k - 1) % PORTS + 1;
            plant.append("  - { a_device: leaf%d, a_port: P%d, z_device: spine%d, z_port: P%d }\n"
                    .formatted(side, port, side, port));
        }
        return plant.toString();
    }

    private static String cord(String id, String device, int port, String panel, int panelPort) {
        return "  - { id: %s, part: MPO-12 B F/F APC OS2, a_device: %s, a_port: P%d, b_device: %s, b_port: 1/%d }\n"
                .formatted(id, device, port, panel, panelPort);
    }

    /** No source numbers the lanes of 100GBASE-SR10: which share goes through which leg nobody can say. */
    private static String tenOfOne() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: agg } ]
                optics:
                  - { device: agg, port: E1, transceiver: 100GBASE-SR10, mode: 10x10 }
                  - { device: "s*", port: p, transceiver: 10GBASE-SR }
                cables:
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int k = 1; k <= 10; k++) {
            plant.insert(plant.indexOf(" ]"), ", { name: s%d }".formatted(k));
            plant.append(
                    "  - { id: H, leg: %d, part: harness H24-10LC F flat OM4, a_device: agg, a_port: E1, b_device: s%d, b_port: p }\n"
                            .formatted(k, k));
            links.append("  - { a_device: agg, a_port: \"E1:%d\", z_device: s%d, z_port: p }\n".formatted(k, k));
        }
        return plant.append(links).toString();
    }

    @Test
    void sharesWithoutNumbersMayBeAnyOfThePort() {
        assertThat(Checked.plant(tenOfOne()).codes()).isEmpty();
        assertThat(only(tenOfOne().replace("leg: 9, ", "leg: 9, status: abandoned, "))
                        .detail())
                .contains("agg/E1:9 is meant to reach s9/p; no light gets there");
    }

    @Test
    void portsOfStacksHaveColonsInTheirNames() {
        String stack = """
                devices: [ { name: stack }, { name: a } ]
                optics: [ { device: stack, port: "1:[1-4]", transceiver: 10GBASE-SR }, { device: a, port: "*", transceiver: 10GBASE-SR } ]
                cables:
                  - { id: C1, part: LC A-B OM4, a_device: stack, a_port: "1:1", b_device: a, b_port: x }
                  - { id: C2, part: LC A-B OM4, a_device: stack, a_port: "1:2", b_device: a, b_port: y }
                links:
                  - { a_device: stack, a_port: "1:1", z_device: a, z_port: x }
                  - { a_device: stack, a_port: "1:2", z_device: a, z_port: y }
                """;

        assertThat(Checked.plant(stack).codes()).isEmpty();
    }

    private static DiagnosticView only(String plant) {
        return Checked.plant(plant).only();
    }

    @Test
    void portsMayBeNumberedInOtherDigits() {
        String exchanged = hall().replace(cord("A1", "leaf1", 1, "PA", 1), cord("A1", "leaf1", 1, "PA", 2))
                .replace(cord("A2", "leaf1", 2, "PA", 2), cord("A2", "leaf1", 2, "PA", 1))
                .replace("_port: P1", "_port: \u0663a")
                .replace("_port: P2", "_port: \u0663b")
                .replace("\"P[1-4]\"", "\"*\"");

        assertThat(Checked.plant(exchanged).findings()).isNotEmpty();
    }

    @Test
    void legsOfAFanOutThatAreExchangedAreOneError() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: sw }, { name: srv } ]
                optics:
                  - { device: sw, port: E1, transceiver: QSFP-DD-400G-DR4, mode: 4x100 }
                  - { device: srv, port: "*", transceiver: QSFP28-100G-DR }
                cables:
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int leg = 1; leg <= 4; leg++) {
            int server = leg <= 2 ? 3 - leg : leg;
            plant.append(
                    "  - { id: H, leg: %d, part: harness H12-4LC F APC OS2, a_device: sw, a_port: E1, b_device: srv, b_port: p%d }\n"
                            .formatted(leg, server));
            links.append("  - { a_device: sw, a_port: \"E1:%1$d\", z_device: srv, z_port: p%1$d }\n".formatted(leg));
        }

        assertThat(Checked.plant(plant.append(links).toString()).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains("the two are exchanged", "H.1, H.2"));
    }

    @Test
    void rowsWithoutAnEndAreOneErrorAndNoRowsAWarning() {
        String hall = hall();
        String merged = hall.replace("- { a_device: leaf1, a_port: P2,", "- { a_port: P2,")
                .replace("- { a_device: leaf1, a_port: P3,", "- { a_port: P3,");

        assertThat(Checked.plant(merged).findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("F103");
            assertThat(found.related()).hasSize(1);
        });
        assertThat(Checked.plant(hall.substring(0, hall.indexOf("links:")) + "links: []\n")
                        .findings())
                .singleElement()
                .satisfies(found -> assertThat(found.severity()).isEqualTo("warning"));
    }

    @Test
    void aTrunkOfAnotherTypeIsAmongTheSuspectsOfLinksThatChangePlaces() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: a }, { name: b }, { name: PA }, { name: PB } ]
                panels:
                  - { panel: PA, module: cassette SEQ M flat OM4, adapter: A }
                  - { panel: PB, module: cassette B2 M flat OM4, adapter: A }
                optics: [ { device: "*", port: "*", transceiver: 10GBASE-SR } ]
                cables:
                  - { id: T, part: trunk MPO-12 B F/F flat OM4, a_device: PA, a_port: 1, a_face: rear, b_device: PB, b_port: 1, b_face: rear }
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int k = 1; k <= 6; k++) {
            plant.append("  - { id: A%1$d, part: LC A-B OM4, a_device: a, a_port: e%1$d, b_device: PA, b_port: %1$d }\n"
                    .formatted(k));
            plant.append("  - { id: B%1$d, part: LC A-B OM4, a_device: b, a_port: e%1$d, b_device: PB, b_port: %1$d }\n"
                    .formatted(k));
            links.append("  - { a_device: a, a_port: e%1$d, z_device: b, z_port: e%1$d }\n".formatted(k));
        }
        String right = plant.append(links).toString();
        assertThat(Checked.plant(right).findings()).isEmpty();

        assertThat(Checked.plant(right.replace("MPO-12 B F/F", "MPO-12 C F/F")).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.detail()).contains("trunk T: type B"));
    }

    @Test
    void theHallIsAsMeant() {
        assertThat(Checked.plant(hall()).codes()).isEmpty();
    }

    @Test
    void twoExchangedTrunksAreOneCause() {
        StringBuilder plant = new StringBuilder();
        hall().lines()
                .forEach(line -> plant.append(
                                line.contains("id: T1")
                                        ? line.replaceFirst("b_port: 1/(\\d)", "b_port: 1/X$1")
                                        : line.contains("id: T2")
                                                ? line.replaceFirst("b_port: 1/(\\d)", "b_port: 1/Y$1")
                                                : line)
                        .append('\n'));
        String exchanged = plant.toString();
        for (int k = 1; k <= PORTS; k++) {
            exchanged = exchanged.replace("1/X" + k, "1/" + (k + PORTS)).replace("1/Y" + (k + PORTS), "1/" + k);
        }

        DiagnosticView found = only(exchanged);

        assertThat(found.code()).isEqualTo("F610");
        assertThat(found.detail())
                .contains("8 links are exchanged alike")
                .contains("exchange trunk T1 and trunk T2 at one end");
        assertThat(Checked.plant(exchanged).view().counts().linksFailed()).isEqualTo(8);
    }

    @Test
    void twoExchangedCordsAreCalledAnExchange() {
        String exchanged = hall().replace(cord("A1", "leaf1", 1, "PA", 1), cord("A1", "leaf1", 1, "PA", 2))
                .replace(cord("A2", "leaf1", 2, "PA", 2), cord("A2", "leaf1", 2, "PA", 1));

        DiagnosticView found = only(exchanged);

        assertThat(found.detail()).contains("the two are exchanged").contains("A1, A2 cross on their way");
    }

    @Test
    void aShiftIsNoExchange() {
        String shifted = hall();
        for (int k = 1; k <= PORTS; k++) {
            shifted = shifted.replace(
                    cord("A" + k, "leaf1", k, "PA", k), cord("A" + k, "leaf1", k, "PA", k == PORTS ? 1 : k + 1));
        }

        DiagnosticView found = only(shifted);

        assertThat(found.detail())
                .doesNotContain("exchanged")
                .contains("each of 4 links arrives where the next one is meant to")
                .contains("A1, A2, A3, A4");
    }

    @Test
    void aPlugInAFreePortIsNamedWhereItsLightEnds() {
        String astray = hall().replace("adapter MPO-12 A x8", "adapter MPO-12 A x12")
                .replace(cord("A1", "leaf1", 1, "PA", 1), cord("A1", "leaf1", 1, "PA", 12));

        DiagnosticView found = only(astray);

        assertThat(found.detail())
                .contains("the light of leaf1/P1 ends with A1 at PA/1/12")
                .contains("plug A1 in at PA/1/1");
    }

    @Test
    void aMissingCordIsNotATransceiverThatIsMissing() {
        DiagnosticView found = only(hall().replace(cord("A1", "leaf1", 1, "PA", 1), ""));

        assertThat(found.detail()).contains("no cable goes to leaf1/P1").doesNotContain("transceiver");
    }

    @Test
    void anAbandonedCableIsNamedWhereADarkLinkNeedsIt() {
        DiagnosticView found = only(hall().replace("id: A1,", "id: A1, status: abandoned,"));

        assertThat(found.detail()).contains("A1 goes there, but its status is abandoned");
    }

    @Test
    void aDarkLinkIsNotToldAgainWhereItsCableWas() {
        String noEnd = hall().replace(
                        cord("A1", "leaf1", 1, "PA", 1),
                        "  - { id: A1, part: MPO-12 B F/F APC OS2, a_device: leaf1, a_port: P1 }\n");
        assertThat(Checked.plant(noEnd).codes()).containsExactly("F602");
        String self = hall().replace(
                        cord("A1", "leaf1", 1, "PA", 1),
                        cord("A1", "leaf1", 1, "leaf1", 1).replace("b_port: 1/1", "b_port: P1"));
        assertThat(Checked.plant(self).codes()).containsExactly("F601");
        String panel = """
                devices: [ { name: s1 }, { name: s2 }, { name: PA } ]
                panels: [ { panel: PA, slot: 1, module: adapter MPO-12 A x8 } ]
                cables: [ { id: D1, part: DAC-QSFP28-100G, a_device: s1, a_port: P1, b_device: PA, b_port: 1/1 } ]
                links: [ { a_device: s1, a_port: P1, z_device: s2, z_port: P1 } ]
                """;
        assertThat(Checked.plant(panel).codes()).containsExactly("F609");
    }

    @Test
    void aLinkWhoseEndIsUnknownCountsAndItsCableIsNoStranger() {
        String typo = hall().replace("z_device: spine1, z_port: P1", "z_device: spin1, z_port: P1");

        assertThat(Checked.plant(typo).codes()).containsExactly("F101");
        assertThat(Checked.plant(typo).view().counts().links()).isEqualTo(8);
        assertThat(Checked.plant(typo).view().counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void whereAFileOfCablesIsMissingNothingIsCalledDark() {
        String files = "files: { cables: trunk.csv }\n";
        String noTrunks = hall().replaceAll("  - \\{ id: T.*\\n", "");

        assertThat(Checked.plant(noTrunks).codes()).containsOnly("F610");
        assertThat(Checked.plant(files + noTrunks).codes()).containsExactly("F103");
    }

    private static final String NO_MODELS = """
            devices: [ { name: leaf }, { name: spine } ]
            optics: [ { device: "*", port: "*", transceiver: 400GBASE-DR4 } ]
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: Ethernet1/1, b_device: spine, b_port: Ethernet1/1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: Ethernet2/1, b_device: spine, b_port: Ethernet2/1 }
            links:
              - { a_device: leaf, a_port: Ethernet1/1, z_device: spine, z_port: Ethernet1/1 }
              - { a_device: leaf, a_port: Ethernet2/1, z_device: spine, z_port: Ethernet2/1 }
            """;

    @Test
    void aMisspeltPortOfADeviceWithoutAModelIsTheLinksOwnMistake() {
        String wrong = NO_MODELS.replace("z_port: Ethernet2/1", "z_port: Ethernet2");

        assertThat(Checked.plant(NO_MODELS).codes()).isEmpty();
        assertThat(Checked.plant(wrong).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F603");
            assertThat(finding.span().line()).isEqualTo(8);
            assertThat(finding.detail()).contains("spine/Ethernet2", "Did you mean Ethernet2/1?");
        });
        assertThat(Checked.plant(wrong).view().counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aPortThatNothingGoesToAndThatIsLikeNoOtherIsNotCabled() {
        String more = NO_MODELS + "  - { a_device: leaf, a_port: Eth17/1, z_device: spine, z_port: Eth17/1 }\n";

        assertThat(Checked.plant(more).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F610");
            assertThat(finding.detail()).contains("no cable goes to leaf/Eth17/1");
        });
    }

    @Test
    void aLinkFromAPortToItselfIsNoMatterOfPlugs() {
        assertThat(Checked.plant(NO_MODELS.replace(
                                "z_device: spine, z_port: Ethernet2/1", "z_device: leaf, z_port: Ethernet2/1"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.summary()).isEqualTo("a link goes from a port to itself");
                    assertThat(finding.span().line()).isEqualTo(8);
                });
    }
}
