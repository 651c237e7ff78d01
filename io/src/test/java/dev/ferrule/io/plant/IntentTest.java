package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
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
}
