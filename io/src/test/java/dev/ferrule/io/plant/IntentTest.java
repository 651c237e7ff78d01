package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What links.csv decides beyond who is meant to talk to whom. */
final class IntentTest {

    /** Method B with like cassettes: port 1 arrives at port 6. */
    private static final String METHOD_B = """
            devices:
              - { name: sw1 }
              - { name: sw2 }
              - { name: PA }
              - { name: PB }
            panels:
              - { panel: PA, slot: 1, module: SEQ OM4, adapter: B, pins: M, polish: flat }
              - { panel: PB, slot: 1, module: SEQ OM4, adapter: B, pins: M, polish: flat }
            optics:
              - { device: "*", port: "*", transceiver: 10GBASE-SR }
            cables:
              - { id: T1, part: trunk MPO-12 B F/F flat OM4, a_device: PA, a_port: 1/1, b_device: PB, b_port: 1/1 }
              - { id: A1, part: LC A-B OM4, a_device: sw1, a_port: 1, b_device: PA, b_port: 1/1 }
              - { id: B6, part: LC A-B OM4, a_device: PB, a_port: 1/6, b_device: sw2, b_port: 6 }
            """;

    /** Two type C cables at wrong places: lanes arrive in another order. */
    private static final String REORDERED = """
            devices:
              - { name: sw1 }
              - { name: sw2 }
              - { name: PA }
            panels:
              - { panel: PA, module: "adapter MPO-12 A x2" }
            optics:
              - { device: "*", port: "*", transceiver: 400GBASE-DR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F flat OM4, a_device: sw1, a_port: 1, b_device: PA, b_port: 1 }
              - { id: C2, part: MPO-12 C M/F flat OM4, a_device: PA, a_port: 1, a_face: rear, b_device: sw2, b_port: 1 }
            """.replace("400GBASE-DR4", "40GBASE-SR4");

    @Test
    void anotherPortIsAWarningUntilLinksSaySo() {
        assertThat(Checked.plant(METHOD_B).codes()).containsExactly("F304");
        assertThat(Checked.plant(METHOD_B + """
            links:
              - { a_device: sw1, a_port: 1, z_device: sw2, z_port: 6 }
            """).codes()).isEmpty();
        assertThat(Checked.plant(METHOD_B + """
            links:
              - { a_device: sw1, a_port: 1, z_device: sw2, z_port: 1 }
            """).codes()).contains("F610");
    }

    @Test
    void theOrderOfLanesMattersToProtocolsThatDoNotSortThem() {
        assertThat(Checked.plant(REORDERED).findings())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F303", "warning"));
        String link = """
            links:
              - { id: L1, a_device: sw1, a_port: 1, z_device: sw2, z_port: 1, protocol: %s }
            """;

        assertThat(Checked.plant(REORDERED + link.formatted("InfiniBand")).findings())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F303", "error"));
        assertThat(Checked.plant(REORDERED + link.formatted("InfiniBand"))
                        .view()
                        .counts()
                        .linksFailed())
                .isEqualTo(1);
        assertThat(Checked.plant(REORDERED + link.formatted("Ethernet")).findings())
                .extracting(DiagnosticView::severity)
                .containsExactly("warning");
    }

    @Test
    void failingLinksAreListedByTheirEnds() {
        String wrong = REORDERED.replace("MPO-12 C M/F", "MPO-12 B M/F");

        assertThat(Checked.plant(wrong).view().failed()).containsExactly("sw1/1  sw2/1");
        assertThat(Checked.plant(wrong + """
            links:
              - { id: L1, a_device: sw1, a_port: 1, z_device: sw2, z_port: 1 }
            """).view().failed()).containsExactly("L1  sw1/1  sw2/1");
    }

    private static String breakout(String optics, String links) {
        StringBuilder plant = new StringBuilder("""
                devices:
                  - { name: leaf }
                  - { name: node }
                optics:
                """);
        plant.append(optics);
        plant.append("cables:\n");
        for (int leg = 1; leg <= 4; leg++) {
            plant.append("  - { id: H1, leg: %d, part: harness H12-4LC F APC OS2, a_device: leaf, a_port: P1,"
                            .formatted(leg))
                    .append(" b_device: node, b_port: N%d }\n".formatted(leg));
        }
        return plant.append("links:\n").append(links).toString();
    }

    private static final String CUT = """
              - { device: leaf, port: P1, transceiver: 400GBASE-DR4, mode: 4x100 }
              - { device: node, port: "*", transceiver: 100GBASE-DR }
            """;

    private static String links(int... nodes) {
        StringBuilder links = new StringBuilder();
        for (int share = 1; share <= nodes.length; share++) {
            links.append("  - { a_device: leaf, a_port: \"P1:%d\", z_device: node, z_port: N%d }\n"
                    .formatted(share, nodes[share - 1]));
        }
        return links.toString();
    }

    @Test
    void aShareOfABreakoutPortHasAPeerOfItsOwn() {
        assertThat(Checked.plant(breakout(CUT, links(1, 2, 3, 4))).codes()).isEmpty();

        List<DiagnosticView> exchanged =
                Checked.plant(breakout(CUT, links(1, 3, 2, 4))).findings();

        assertThat(exchanged).extracting(DiagnosticView::code).containsExactly("F610");
        assertThat(exchanged.getFirst().detail())
                .contains("leaf/P1:2 reaches node/N2")
                .contains("H1.2, H1.3");
    }

    @Test
    void aShareThatThePortDoesNotHaveIsSaid() {
        assertThat(Checked.plant(
                                breakout(CUT, "  - { a_device: leaf, a_port: \"P1:5\", z_device: node, z_port: N1 }\n"))
                        .codes())
                .contains("F603");
    }

    @Test
    void aModeThatIsSaidMustFitWhatIsPluggedIn() {
        String whole = CUT.replace("mode: 4x100", "mode: 1x400");

        Checked checked = Checked.plant(breakout(whole, links(1, 2, 3, 4)));

        assertThat(checked.codes()).containsExactly("F306");
        assertThat(checked.findings().getFirst().span().line()).isEqualTo(5);
        assertThat(checked.view().counts().channelsFailed()).isEqualTo(1);
        assertThat(checked.view().counts().linksFailed()).isEqualTo(4);
    }

    @Test
    void whereOneLaneFailsOnlyItsLinkFails() {
        String panel = breakout(CUT, links(1, 2, 3, 4))
                .replace(
                        "  - { name: node }",
                        "  - { name: node }\n  - { name: PA }\npanels: [ { panel: PA, module: adapter LC x4 } ]")
                .replace("b_device: node, b_port: N2", "b_device: PA, b_port: 2, b_face: rear")
                .replace(
                        "links:",
                        "  - { id: C2, part: LC A-A OS2, a_device: PA, a_port: 2, b_device: node, b_port: N2 }\nlinks:");

        assertThat(Checked.plant(panel).codes()).contains("F301");
        assertThat(Checked.plant(panel).view().failed()).containsExactly("leaf/P1:2  node/N2");
    }

    @Test
    void aTwinPortIsNotOnePort() {
        String twin = """
                devices:
                  - { name: leaf }
                  - { name: node }
                optics:
                  - { device: leaf, port: P1, transceiver: MMA4Z00-NS }
                  - { device: node, port: "*", transceiver: 400GBASE-SR4 }
                cables:
                  - { id: C1, part: MPO-12 B F/F APC OM4, a_device: leaf, a_port: "P1:1", b_device: node, b_port: N1 }
                links:
                  - { a_device: leaf, a_port: P1, z_device: node, z_port: N1 }
                """;

        assertThat(Checked.plant(twin).codes()).contains("F102");
        assertThat(Checked.plant(twin.replace("a_port: P1,", "a_port: \"P1:1\","))
                        .codes())
                .isEmpty();
    }

    @Test
    void aCassetteWithoutItsPartnerIsOneErrorAndItsPartnerTheRepair() {
        StringBuilder plant = new StringBuilder(METHOD_B.substring(0, METHOD_B.indexOf("  - { id: A1")));
        StringBuilder links = new StringBuilder("links:\n");
        for (int port = 1; port <= 6; port++) {
            plant.append("  - { id: A%d, part: LC A-B OM4, a_device: sw1, a_port: %d, b_device: PA, b_port: 1/%d }\n"
                    .formatted(port, port, port));
            plant.append("  - { id: B%d, part: LC A-B OM4, a_device: sw2, a_port: %d, b_device: PB, b_port: 1/%d }\n"
                    .formatted(port, port, port));
            links.append("  - { a_device: sw1, a_port: %d, z_device: sw2, z_port: %d }\n".formatted(port, port));
        }

        List<DiagnosticView> findings = Checked.plant(plant + links.toString()).findings();

        assertThat(findings).extracting(DiagnosticView::code).containsExactly("F610");
        assertThat(findings.getFirst().detail()).contains("B2");
    }
}
