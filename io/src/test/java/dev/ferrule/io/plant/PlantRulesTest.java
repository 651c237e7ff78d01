package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;

/** Rules that see the whole plant. */
final class PlantRulesTest {

    private static final String TWIN = """
            devices:
              - { name: leaf }
              - { name: node1 }
              - { name: node2 }
            optics:
              - { device: leaf, port: P1, transceiver: MMA4Z00-NS }
              - { device: node1, port: P1, transceiver: 400GBASE-SR4 }
              - { device: node2, port: "*", transceiver: 200GBASE-SR2 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OM4, a_device: leaf, a_port: "P1:1", b_device: node1, b_port: P1 }
            """;

    @Test
    void bothMdisOfATwinPortModuleAreCabledAlike() {
        String mixed = TWIN + """
              - { id: S1, leg: 1, part: harness S12-2x12-X F APC OM4, a_device: leaf, a_port: "P1:2", b_device: node2, b_port: P1 }
              - { id: S1, leg: 2, part: harness S12-2x12-X F APC OM4, a_device: leaf, a_port: "P1:2", b_device: node2, b_port: P2 }
            """;

        assertThat(Checked.plant(TWIN + """
              - { id: C2, part: MPO-12 B F/F APC OM4, a_device: leaf, a_port: "P1:2", b_device: node2, b_port: P1 }
            """).codes()).doesNotContain("F208");
        assertThat(Checked.plant(mixed).codes()).contains("F208");
    }

    @Test
    void aCutPortWhoseCassetteIsHalfUsedIsAWarning() {
        String half = """
                devices:
                  - { name: leaf }
                  - { name: node }
                  - { name: PP }
                panels:
                  - { panel: PP, slot: 1, module: U8-high-A OS2, adapter: A, pins: M, polish: APC }
                optics:
                  - { device: leaf, port: 1, transceiver: 400GBASE-DR4, mode: 4x100 }
                  - { device: node, port: "*", transceiver: 100GBASE-DR }
                cables:
                  - { id: T1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 1, b_device: PP, b_port: 1/1, b_face: rear }
                  - { id: C1, part: LC A-B OS2, a_device: PP, a_port: 1/1, a_face: front, b_device: node, b_port: 1 }
                """;

        assertThat(Checked.plant(half).codes()).contains("F604");
    }

    @Test
    void legsThatNoRowSpeaksOfAreOneWarningACable() {
        String trunk = """
                devices:
                  - { name: PA }
                  - { name: PB }
                panels:
                  - { panel: PA, module: "adapter MPO-12 A x12" }
                  - { panel: PB, module: "adapter MPO-12 A x12" }
                cables:
                  - { id: T1, leg: 1, part: trunk 12xMPO-12 B M/M flat OM4, a_device: PA, a_port: 1, b_device: PB, b_port: 1 }
                  - { id: T1, leg: 2, part: trunk 12xMPO-12 B M/M flat OM4, a_device: PA, a_port: 2, b_device: PB, b_port: 2 }
                """;

        assertThat(Checked.plant(trunk).codes()).containsExactly("F604");
        assertThat(Checked.plant(trunk).findings().getFirst().detail()).contains("legs 3–12");
    }

    @Test
    void aDevicesPlaceIsKnownAndItsOwn() {
        String racks = """
                racks:
                  - { rack: R1, u_height: 48 }
                devices:
                  - { name: a, rack: R1, u: 1 }
                  - { name: b, rack: R1, u: 2, face: front }
                  - { name: c, rack: R1, u: 2, face: rear }
                  - { name: d, rack: R1, mount: 0U, u: 1 }
                """;

        assertThat(Checked.plant(racks).codes()).isEmpty();
        assertThat(Checked.plant(racks + "  - { name: e, rack: R2, u: 9 }\n").findings())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F608", "error"));
        assertThat(Checked.plant(racks + "  - { name: e, rack: R1, u: 49 }\n").codes())
                .containsExactly("F608");
        assertThat(Checked.plant(racks + "  - { name: e, rack: R1, u: 1 }\n").codes())
                .containsExactly("F608");
        assertThat(Checked.plant(racks + "  - { name: e }\n").findings())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F608", "warning"));
    }

    /** 40GBASE-SR4 against a universal cassette: right with one order, dark with the other. */
    private static final String UNIVERSAL = """
            devices:
              - { name: sw }
              - { name: node }
              - { name: PP }
            panels:
              - { panel: PP, slot: 1, module: U OM4, adapter: A, pins: M, polish: flat }
            optics:
              - { device: sw, port: 1, transceiver: 40GBASE-SR4, mode: 4x10 }
              - { device: node, port: "*", transceiver: 10GBASE-SR }
            cables:
              - { id: T1, part: MPO-12 B F/F flat OM4, a_device: sw, a_port: 1, b_device: PP, b_port: 1/1, b_face: rear }
              - { id: C1, part: LC A-B OM4, a_device: PP, a_port: 1/1, a_face: front, b_device: node, b_port: 1 }
              - { id: C2, part: LC A-B OM4, a_device: PP, a_port: 1/2, a_face: front, b_device: node, b_port: 2 }
              - { id: C3, part: LC A-B OM4, a_device: PP, a_port: 1/3, a_face: front, b_device: node, b_port: 3 }
              - { id: C4, part: LC A-B OM4, a_device: PP, a_port: 1/4, a_face: front, b_device: node, b_port: 4 }
            """;

    @Test
    void aCassetteOfUnstatedOrderIsAskedForOnceWhereItMatters() {
        assertThat(Checked.plant(UNIVERSAL).findings())
                .extracting(DiagnosticView::code, DiagnosticView::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F105", "warning"));
        assertThat(Checked.plant(UNIVERSAL.replace("module: U OM4", "module: U-low-A OM4"))
                        .codes())
                .doesNotContain("F105");
    }

    @Test
    void aPartNumberThatNobodyKnowsIsAskedForByItsNeighbours() {
        String plant = """
                devices:
                  - { name: a }
                  - { name: b }
                optics:
                  - { device: "*", port: 1, transceiver: 400GBASE-SR4 }
                cables:
                  - { id: C1, part: MFP7E1O-N005, a_device: a, a_port: 1, b_device: b, b_port: 1 }
                """;

        assertThat(Checked.plant(plant).codes()).containsExactly("F101");
        assertThat(Checked.plant(plant).findings().getFirst().detail()).contains("Did you mean MFP7E1");
    }
}
