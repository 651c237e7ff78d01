package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** DAC, AEC and AOC: links from cage to cage. */
final class ActiveCablesTest {

    private static final String PLANT = """
            catalog:
              - model: SW-O
                interfaces:
                  - { name: P1, type: 800gbase-x-osfp }
                  - { name: P2, type: 800gbase-x-osfp }
              - model: SW-Q
                interfaces:
                  - { name: P1, type: 100gbase-x-qsfp28 }
            devices:
              - { name: leaf1, model: SW-O }
              - { name: node1, model: SW-O }
              - { name: node2, model: SW-O }
              - { name: old, model: SW-Q }
              - { name: PP1 }
            panels:
              - { panel: PP1, module: "adapter MPO-12 A x2" }
            """;

    private static final String SPLIT = PLANT + """
            links:
              - { a_device: leaf1, a_port: "P1:1", z_device: node1, z_port: P1 }
              - { a_device: leaf1, a_port: "P1:2", z_device: node2, z_port: P1 }
            cables:
              - { id: D1, leg: 1, part: MCP7Y00, a_device: leaf1, a_port: P1, b_device: node1, b_port: P1 }
              - { id: D1, leg: 2, part: MCP7Y00, a_device: leaf1, a_port: P1, b_device: node2, b_port: P1 }
            """;

    private static String cable(String a, String b) {
        String[] from = a.split("/", -1);
        String[] to = b.split("/", -1);
        return PLANT + """
            cables:
              - { id: D1, part: MCP4Y10, a_device: %s, a_port: %s, b_device: %s, b_port: %s }
            """.formatted(from[0], from[1], to[0], to[1]);
    }

    @Test
    void aRowThatStandsTwiceIsOneError() {
        String twice = SPLIT
                + "  - { id: D1, leg: 2, part: MCP7Y00, a_device: leaf1, a_port: P1, b_device: node2, b_port: P1 }\n";

        assertThat(Checked.plant(twice).codes()).containsExactly("F605");
    }

    @Test
    void aCableFromCageToCageIsALink() {
        assertThat(Checked.plant(cable("leaf1/P1", "node1/P1")).codes()).isEmpty();
        assertThat(Checked.plant(cable("leaf1/P1", "node1/P1") + """
            links:
              - { a_device: leaf1, a_port: P1, z_device: node1, z_port: P1 }
            """).codes()).isEmpty();
    }

    @Test
    void whoDescribesAnActiveCableIsToldHowItIsWritten() {
        assertThat(Checked.plant(cable("leaf1/P1", "node1/P1").replace("MCP4Y10", "DAC OSFP 2m"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("F101");
                    assertThat(finding.detail()).contains("name a part, such as DAC-OSFP-800G, or add yours");
                });
        assertThat(Checked.plant(cable("leaf1/P1", "node1/P1").replace("MCP4Y10", "SFP99 aoc"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).contains("such as AOC-"));
    }

    @Test
    void aCableWithBothEndsInOneCageIsAnError() {
        CheckView view = Checked.plant(cable("leaf1/P1", "leaf1/P1") + """
            links:
              - { a_device: leaf1, a_port: P1, z_device: node1, z_port: P1 }
            """).view();

        assertThat(view.verdict()).isEqualTo("FAIL");
        assertThat(view.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F601");
            assertThat(finding.detail()).contains("both ends of D1 go into leaf1/P1");
        });
        assertThat(view.counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aCableToAnotherCageThanMeantIsAnError() {
        String wrong = cable("leaf1/P1", "node2/P1") + """
            links:
              - { a_device: leaf1, a_port: P1, z_device: node1, z_port: P1 }
            """;

        assertThat(Checked.plant(wrong).findings())
                .extracting(
                        DiagnosticView::code,
                        finding -> finding.span() == null ? 0 : finding.span().line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F610", 18));
    }

    @Test
    void legsOfASplitCableAreTheMdisOfItsOneEnd() {
        assertThat(Checked.plant(SPLIT).codes()).isEmpty();
        assertThat(Checked.plant(SPLIT.replace("b_device: node1", "b_device: nodeX")
                                .replace("b_device: node2", "b_device: node1")
                                .replace("nodeX", "node2"))
                        .codes())
                .containsExactly("F610");
    }

    @Test
    void aLegThatTheCableDoesNotHaveIsSaid() {
        assertThat(Checked.plant(SPLIT.replace("leg: 2", "leg: 3")).codes()).contains("F609");
    }

    @Test
    void anActiveEndFitsTheCageOrNot() {
        assertThat(Checked.plant(cable("leaf1/P1", "old/P1")).codes()).containsExactly("F209");
    }

    @Test
    void anActiveEndDoesNotGoIntoAPanel() {
        assertThat(Checked.plant(cable("leaf1/P1", "PP1/1")).codes()).containsExactly("F609");
    }

    @Test
    void aCageTakesOneThing() {
        String transceiver = cable("leaf1/P1", "node1/P1") + """
            optics:
              - { device: leaf1, port: P1, transceiver: MMA4Z00-NS }
            """;
        String twice = cable("leaf1/P1", "node1/P1")
                + "  - { id: D2, part: MCP4Y10, a_device: leaf1, a_port: P1, b_device: node2, b_port: P1 }\n";

        assertThat(Checked.plant(transceiver).codes()).containsExactly("F601");
        assertThat(Checked.plant(twice).codes()).containsExactly("F601");
    }

    @Test
    void aPatternOfOpticsLeavesCagesWithActiveCablesAlone() {
        assertThat(Checked.plant(cable("leaf1/P1", "node1/P1") + """
            optics:
              - { device: "*", port: "*", transceiver: MMA4Z00-NS }
            links:
              - { a_device: leaf1, a_port: P1, z_device: node1, z_port: P1 }
            """).codes()).doesNotContain("F601", "F610");
    }

    @Test
    void aCageWithACordTakesNoActiveCable() {
        String both = """
                devices: [ { name: a }, { name: b }, { name: d } ]
                optics:
                  - { device: "*", port: "*", transceiver: 100GBASE-SR4 }
                cables:
                  - { id: C1, part: MPO-12 B F/F flat OM4, a_device: a, a_port: 1, b_device: b, b_port: 1 }
                  - { id: D1, part: DAC-QSFP28-100G, a_device: d, a_port: 1, b_device: b, b_port: 1 }
                """;

        assertThat(Checked.plant(both).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F601");
            assertThat(finding.span().line()).isEqualTo(6);
            assertThat(finding.detail()).contains("D1 goes into b/1, which already has C1");
        });
    }
}
