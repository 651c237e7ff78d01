package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** Links that are dark for one reason are one error, which says where their light ends. */
final class DarkLinksTest {

    /** A leaf and a spine, four ports each, over the legs of one trunk. */
    private static String hall() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: leaf }, { name: spine }, { name: PA }, { name: PB } ]
                panels:
                  - { panel: PA, slot: 1, module: adapter MPO-12 A x8 }
                  - { panel: PB, slot: 1, module: adapter MPO-12 A x8 }
                optics:
                  - { device: leaf, port: "P[1-4]", transceiver: 400GBASE-DR4 }
                  - { device: spine, port: "P[1-4]", transceiver: 400GBASE-DR4 }
                cables:
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int k = 1; k <= 4; k++) {
            plant.append(cord("A", "leaf", "PA", k)).append(leg(k, k)).append(cord("B", "spine", "PB", k));
            links.append("  - { a_device: leaf, a_port: P%d, z_device: spine, z_port: P%d }\n".formatted(k, k));
        }
        return plant.append(links).toString();
    }

    private static String cord(String id, String device, String panel, int port) {
        return "  - { id: %s%d, part: MPO-12 B F/F APC OS2, a_device: %s, a_port: P%d, b_device: %s, b_port: 1/%d }\n"
                .formatted(id, port, device, port, panel, port);
    }

    private static String leg(int leg, int port) {
        return "  - { id: T1, leg: %d, part: trunk 4xMPO-12 B M/M APC OS2, a_device: PA, a_port: 1/%d, b_device: PB, b_port: 1/%d }\n"
                .formatted(leg, leg, port);
    }

    @Test
    void lightThatAllGoesOutInsideATrunkIsAnErrorWithoutLinksToo() {
        String plant = """
                devices: [ { name: s1 }, { name: s2 }, { name: P }, { name: Q } ]
                optics: [ { device: "s*", port: "[1-6]", transceiver: 10GBASE-SR } ]
                panels:
                  - { panel: P, module: "cassette SEQ M flat OM4", adapter: A }
                  - { panel: Q, module: "cassette SEQ M flat OM4", adapter: A }
                cables:
                  - { id: T, part: trunk MPO-12 8f C F/F flat OM4, a_device: P, a_port: 1, a_face: rear, b_device: Q, b_port: 1, b_face: rear }
                  - { id: A, part: LC A-B OM4, a_device: s1, a_port: 3, b_device: P, b_port: %1$d }
                  - { id: B, part: LC A-B OM4, a_device: s2, a_port: 3, b_device: Q, b_port: %1$d }
                """;

        assertThat(Checked.plant(plant.formatted(1)).findings()).isEmpty();
        assertThat(Checked.plant(plant.formatted(3)).findings())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.code()).isEqualTo("F302"));
    }

    @Test
    void aShareThatIsCabledAndThatNoLinkMeansIsTold() {
        String plant =
                breakout(true).replace("  - { a_device: agg, a_port: \"E1:2\", z_device: srv, z_port: p12 }\n", "");

        assertThat(Checked.plant(plant).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F610");
            assertThat(finding.detail()).contains("agg/E1:2 reaches srv/p12, which links does not have");
        });
    }

    @Test
    void aPortThatItsCablingCutsMayBeMeantForSeveralLinks() {
        assertThat(Checked.plant(breakout(false).replace(", mode: 4x100", "")).findings())
                .isEmpty();
    }

    @Test
    void aBreakoutCordInAWrongPortIsOneErrorForAllItsShares() {
        assertThat(Checked.plant(breakout(true)).findings()).isEmpty();
        String wrong = breakout(true)
                .replace("module: adapter MPO-12 A x2", "module: adapter MPO-12 A x6")
                .replace("a_port: E2, b_device: P1, b_port: 1/2", "a_port: E2, b_device: P1, b_port: 1/5");

        assertThat(Checked.plant(wrong).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F610");
            assertThat(finding.channels()).isEqualTo(4);
            assertThat(finding.detail()).contains("4 links are meant", "plug C2 in at P1/1/2");
        });
    }

    @Test
    void theLegWhosePortBreaksTheRowOfItsSiblingsIsAstraySoonerThanACord() {
        assertThat(Checked.plant(hall()).findings()).isEmpty();
        assertThat(Checked.plant(hall().replace(leg(3, 3), leg(3, 7))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("F610");
                    assertThat(finding.detail()).contains("plug T1.3 in at PB/1/3");
                });
        assertThat(Checked.plant(hall().replace(
                                        "a_port: P3, b_device: PB, b_port: 1/3",
                                        "a_port: P3, b_device: PB, b_port: 1/7"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("plug B3 in at PB/1/3"));
    }

    @Test
    void aPlantWithoutCablesIsOneError() {
        String plant = hall().lines()
                .filter(line -> !line.contains("part:"))
                .reduce("", (text, line) -> text + (line.equals("cables:") ? "cables: []" : line) + "\n");
        assertThat(Checked.plant(plant).findings())
                .filteredOn(finding -> finding.code().equals("F610"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.channels()).isEqualTo(4);
                    assertThat(finding.detail()).contains("the plant has no cables; 4 links are meant");
                });
    }

    /** Shares of a breakout port arrive at servers over a cassette; links speak of the port and its share, or of the port. */
    private static String breakout(boolean shares) {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: agg }, { name: srv }, { name: P1 }, { name: P2 } ]
                panels:
                  - { panel: P1, slot: 1, module: adapter MPO-12 A x2 }
                  - { panel: P2, slot: 1, module: cassette U8-low-A M APC OS2, adapter: A }
                  - { panel: P2, slot: 2, module: cassette U8-low-A M APC OS2, adapter: A }
                optics:
                  - { device: agg, port: "E[1-2]", transceiver: QSFP-DD-400G-DR4, mode: 4x100 }
                  - { device: srv, port: "*", transceiver: QSFP28-100G-DR }
                cables:
                """);
        StringBuilder links = new StringBuilder("links:\n");
        for (int e = 1; e <= 2; e++) {
            plant.append(
                    "  - { id: C%d, part: MPO-12 B F/F APC OS2, a_device: agg, a_port: E%d, b_device: P1, b_port: 1/%d }\n"
                            .formatted(e, e, e));
            plant.append(
                    "  - { id: T1, leg: %d, part: trunk 2xMPO-12 B M/F APC OS2, a_device: P1, a_port: 1/%d, b_device: P2, b_port: %d/1 }\n"
                            .formatted(e, e, e));
            for (int k = 1; k <= 4; k++) {
                plant.append(server(e, k, e + "" + k));
                links.append("  - { a_device: agg, a_port: \"E%d%s\", z_device: srv, z_port: p%d%d }\n"
                        .formatted(e, shares ? ":" + k : "", e, k));
            }
        }
        return plant.append(links).toString();
    }

    private static String server(int slot, int port, String server) {
        return "  - { id: D%d%d, part: LC A-B UPC OS2, a_device: P2, a_port: %d/%d, a_face: front, b_device: srv, b_port: p%s }\n"
                .formatted(slot, port, slot, port, server);
    }

    private static DiagnosticView only(String plant) {
        return Checked.plant(plant).only();
    }

    @Test
    void thePlantsAreAsMeant() {
        assertThat(Checked.plant(hall()).codes()).isEmpty();
        assertThat(Checked.plant(breakout(true)).codes()).isEmpty();
        assertThat(Checked.plant(breakout(false)).codes()).isEmpty();
    }

    @Test
    void aMissingTrunkIsOneErrorForAllItsLegs() {
        DiagnosticView found = only(hall().replaceAll("  - \\{ id: T1.*\\n", ""));

        assertThat(found.code()).isEqualTo("F610");
        assertThat(found.channels()).isEqualTo(4);
        assertThat(found.detail())
                .contains("4 links are meant, and no light gets there: leaf/P1 to spine/P1, leaf/P2 to spine/P2")
                .contains("with A1, A2, A3, A4 at PA/1/1, PA/1/2, PA/1/3, PA/1/4")
                .contains("cable PA/1/1, PA/1/2, PA/1/3, PA/1/4 to PB/1/1, PB/1/2, PB/1/3, PB/1/4");
    }

    @Test
    void anAbandonedTrunkIsOneErrorAtItsFirstRow() {
        DiagnosticView found = only(hall().replace("id: T1,", "id: T1, status: abandoned,"));

        assertThat(found.channels()).isEqualTo(4);
        assertThat(found.detail()).contains("T1 goes there, but its status is abandoned");
    }

    @Test
    void aLegThatNoRowSpeaksOfIsOneErrorAtItsCable() {
        String plant = hall().replace(leg(2, 2), "");

        DiagnosticView found = only(plant);

        assertThat(found.code()).isEqualTo("F610");
        assertThat(plant.lines().toList().get(found.span().line() - 1)).contains("id: T1, leg: 1");
        assertThat(found.detail())
                .contains("T1 goes there with its other legs; no row speaks of leg 2")
                .contains("add its row, PA/1/2 to PB/1/2");
    }

    @Test
    void cordsThatAreMissingFarFromEachOtherAreErrorsOfTheirOwn() {
        String plant = hall().replace(cord("A", "leaf", "PA", 1), "").replace(cord("A", "leaf", "PA", 4), "");

        assertThat(Checked.plant(plant).codes()).containsExactly("F610", "F610");
    }

    @Test
    void aLegAtAPortThatIsUsedLeavesItToTheLegThatIsMeantThere() {
        String plant = hall().replace(leg(2, 2), leg(2, 3));

        assertThat(Checked.plant(plant).codes()).containsExactly("F601");
        assertThat(Checked.plant(plant).view().counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aMissingBreakoutLegIsOneErrorForAllShares() {
        DiagnosticView found = only(breakout(true).replaceAll("  - \\{ id: T1, leg: 2.*\\n", ""));

        assertThat(found.channels()).isEqualTo(4);
        assertThat(found.detail())
                .contains("the light ends with C2 at P1/1/2")
                .contains("ends at P2/2/1 (rear), where nothing is plugged in")
                .contains("no row speaks of leg 2");
    }

    @Test
    void aMissingCordOfABreakoutPortIsOneErrorForAllShares() {
        DiagnosticView found = only(breakout(true).replaceAll("  - \\{ id: C2.*\\n", ""));

        assertThat(found.channels()).isEqualTo(4);
        assertThat(found.detail()).contains("no cable goes to agg/E2\n").contains("cable agg/E2 to P1/1/2");
    }

    @Test
    void aMissingCordAtACassetteNamesThePortWhereTheLightEnds() {
        for (boolean shares : new boolean[] {true, false}) {
            DiagnosticView found = only(breakout(shares).replace(server(1, 2, "12"), ""));

            assertThat(found.code()).isEqualTo("F610");
            assertThat(found.detail())
                    .contains("ends at P2/1/2, where nothing is plugged in")
                    .contains("no cable goes to srv/p12")
                    .contains("cable P2/1/2 to srv/p12");
        }
    }

    @Test
    void aMissingCordIsToldBesideAnotherShareThatFails() {
        String plant = breakout(true)
                .replace(server(1, 2, "12"), "")
                .replace(server(1, 1, "11"), server(1, 1, "11").replace("LC A-B", "LC A-A"));

        assertThat(Checked.plant(plant).codes()).containsExactlyInAnyOrder("F301", "F610");
        assertThat(Checked.plant(plant).view().counts().linksFailed()).isEqualTo(2);
    }

    @Test
    void aPlugInACassetteWithoutATrunkIsNamed() {
        String plant = breakout(true)
                .replace(
                        "optics:",
                        "  - { panel: P2, slot: 3, module: cassette U8-low-A M APC OS2, adapter: A }\noptics:")
                .replace(server(1, 2, "12"), server(3, 1, "12"));

        assertThat(only(plant).detail()).contains("plug D31 in at P2/1/2");
    }

    /** A fibre of the second front port leads nowhere. */
    @Test
    void aModuleThatIsMappedInPartIsTheErrorWhereLinksNeedTheRest() {
        StringBuilder plant = new StringBuilder("""
                catalog:
                  - manufacturer: X
                    model: CAS
                    front-ports:
                      - { name: "1", type: lc, positions: 2 }
                      - { name: "2", type: lc, positions: 2 }
                    rear-ports: [ { name: M1, type: mpo, positions: 12 } ]
                    port-mappings:
                      - { front_port: "1", front_port_position: 1, rear_port: M1, rear_port_position: 1 }
                      - { front_port: "1", front_port_position: 2, rear_port: M1, rear_port_position: 12 }
                      - { front_port: "2", front_port_position: 1, rear_port: M1, rear_port_position: 2 }
                devices: [ { name: s1 }, { name: s2 }, { name: PA }, { name: PB } ]
                panels:
                  - { panel: PA, module: CAS, adapter: A, pins: M, polish: flat }
                  - { panel: PB, module: CAS, adapter: A, pins: M, polish: flat }
                optics: [ { device: "*", port: "*", transceiver: SFP+-10G-SR } ]
                cables:
                  - { id: T, part: trunk MPO-12 B F/F flat OM4, a_device: PA, a_port: M1, b_device: PB, b_port: M1 }
                """);
        for (int k = 1; k <= 2; k++) {
            plant.append("  - { id: A%d, part: LC A-B PC OM4, a_device: s1, a_port: e%d, b_device: PA, b_port: %d }\n"
                    .formatted(k, k, k));
            plant.append("  - { id: B%d, part: LC A-B PC OM4, a_device: s2, a_port: e%d, b_device: PB, b_port: %d }\n"
                    .formatted(k, k, k));
        }
        plant.append(
                "links: [ { a_device: s1, a_port: e1, z_device: s2, z_port: e1 }, { a_device: s1, a_port: e2, z_device: s2, z_port: e2 } ]\n");

        assertThat(Checked.plant(plant.toString()).findings())
                .filteredOn(found -> found.severity().equals("error"))
                .extracting(DiagnosticView::code)
                .containsExactly("F102");
    }

    @Test
    void cordsExchangedBetweenBreakoutPortsAreNamedWhereLinksNameThePortsAlone() {
        String plant = breakout(false)
                .replace(server(1, 1, "11"), server(1, 1, "23"))
                .replace(server(2, 3, "23"), server(2, 3, "11"));

        DiagnosticView found = only(plant);

        assertThat(plant.lines().toList().get(found.span().line() - 1)).contains("id: D11");
        assertThat(found.detail())
                .contains("the two are exchanged")
                .contains("the exchange is at one of: D11, D23\n")
                .doesNotContain("arrives where the next one");
    }

    @Test
    void twoExchangesBetweenTheSamePortsAreBothTold() {
        String plant = breakout(false)
                .replace(server(1, 1, "11"), server(1, 1, "23"))
                .replace(server(2, 3, "23"), server(2, 3, "11"))
                .replace(server(1, 2, "12"), server(1, 2, "24"))
                .replace(server(2, 4, "24"), server(2, 4, "12"));

        String said = String.join(
                "\n",
                Checked.plant(plant).findings().stream()
                        .map(DiagnosticView::detail)
                        .toList());

        assertThat(said).contains("srv/p23").contains("srv/p24");
    }

    @Test
    void aCordThatIsExchangedAndOfTheWrongTypeIsBoth() {
        String plant = hall().replace(
                        cord("A", "leaf", "PA", 1),
                        cord("A", "leaf", "PA", 1).replace("1/1", "1/X").replace("MPO-12 B", "MPO-12 A"))
                .replace(cord("A", "leaf", "PA", 2), cord("A", "leaf", "PA", 2).replace("1/2", "1/1"))
                .replace("1/X", "1/2");

        Checked checked = Checked.plant(plant);

        assertThat(checked.codes()).containsExactlyInAnyOrder("F301", "F610");
        assertThat(checked.findings())
                .filteredOn(found -> found.code().equals("F610"))
                .first()
                .satisfies(found -> assertThat(found.detail())
                        .contains("the two are exchanged")
                        .contains("A1, A2 cross on their way"));
        assertThat(checked.view().counts().linksFailed()).isEqualTo(2);
    }
}
