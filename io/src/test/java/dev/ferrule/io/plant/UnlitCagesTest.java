package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cables and links of a plant of which nobody says the transceivers: the plugs tell who is meant and who is reached. */
final class UnlitCagesTest {

    private static final String PANELS = """
            devices: [ { name: leaf }, { name: spine }, { name: PA }, { name: PB } ]
            panels:
              - { panel: PA, slot: 1, module: "cassette SEQ M APC OS2", adapter: A }
              - { panel: PB, slot: 1, module: "cassette SEQ M APC OS2", adapter: A }
            cables:
              - { id: T, part: trunk MPO-12 A F/F APC OS2, a_device: PA, a_port: 1/1, a_face: rear, b_device: PB, b_port: 1/1, b_face: rear }
              - { id: A, part: LC A-B OS2, a_device: leaf, a_port: P1, b_device: PA, b_port: 1/1 }
              - { id: B, part: LC A-B OS2, a_device: spine, a_port: P1, b_device: PB, b_port: 1/%d }
            links:
              - { a_device: leaf, a_port: P1, z_device: spine, z_port: P1 }
            """;

    private static String cable(String id, int leaf, int spine) {
        return "  - { id: %s, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: P%d, b_device: spine, b_port: P%d }\n"
                .formatted(id, leaf, spine);
    }

    private static String direct(String... cables) {
        return "devices: [ { name: leaf }, { name: spine } ]\ncables:\n" + String.join("", cables) + """
                links:
                  - { a_device: leaf, a_port: P1, z_device: spine, z_port: P1 }
                  - { a_device: leaf, a_port: P2, z_device: spine, z_port: P2 }
                """;
    }

    private static List<DiagnosticView> errors(CheckView checked) {
        return checked.diagnostics().stream()
                .filter(found -> found.severity().equals("error"))
                .toList();
    }

    @Test
    void cablesThatLeadWhereLinksMeanAreRight() {
        CheckView checked =
                Checked.plant(direct(cable("C1", 1, 1), cable("C2", 2, 2))).view();
        assertThat(checked.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("F603");
            assertThat(found.summary()).isEqualTo("no transceivers are said");
        });
    }

    @Test
    void cablesThatAreExchangedAreNamed() {
        CheckView checked =
                Checked.plant(direct(cable("C1", 1, 2), cable("C2", 2, 1))).view();
        assertThat(errors(checked)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("F610");
            assertThat(found.detail()).contains("leaf/P1 reaches spine/P2", "C1", "C2");
        });
    }

    @Test
    void aLinkWithoutACableIsTold() {
        CheckView checked = Checked.plant(direct(cable("C1", 1, 1))).view();
        assertThat(errors(checked))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.detail()).contains("no cable goes to leaf/P2", "no cable goes to spine/P2"));
    }

    @Test
    void aCableThatNoLinkMeansIsTold() {
        CheckView checked = Checked.plant(direct(cable("C1", 1, 1), cable("C2", 2, 2), cable("C3", 3, 3)))
                .view();
        assertThat(errors(checked))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.detail()).contains("leaf/P3 reaches spine/P3, which links does not have"));
    }

    @Test
    void plugsAreFollowedThroughPanels() {
        assertThat(errors(Checked.plant(PANELS.formatted(1)).view())).isEmpty();
        assertThat(errors(Checked.plant(PANELS.formatted(2)).view()))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("F610"));
    }

    @Test
    void aCageThatIsEmptyWhereOthersAreFilledIsTheOnlyError() {
        CheckView checked = Checked.plant(
                        direct(cable("C1", 1, 1), cable("C2", 2, 2))
                                + "optics: [ { device: \"*\", port: P1, transceiver: 400GBASE-DR4 }, { device: spine, port: P2, transceiver: 400GBASE-DR4 } ]\n")
                .view();
        assertThat(errors(checked)).singleElement().satisfies(found -> {
            assertThat(found.summary()).isEqualTo("a cable goes into an empty cage");
            assertThat(found.detail()).contains("leaf/P2");
        });
        assertThat(checked.counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void anotherMistakeHidesNoWrongPort() {
        Checked checked = Checked.plant("""
                devices:
                  - { name: leaf, rack: R1, u: 1 }
                  - { name: spine, rack: R1, u: 1 }
                cables:
                  - { id: C1, part: LC A-B OM4, a_device: leaf, a_port: 1, b_device: spine, b_port: 1 }
                  - { id: C2, part: LC A-B OM4, a_device: leaf, a_port: 2, b_device: spine, b_port: 3 }
                links:
                  - { a_device: leaf, a_port: 1, z_device: spine, z_port: 1 }
                  - { a_device: leaf, a_port: 2, z_device: spine, z_port: 2 }
                """);

        assertThat(checked.codes()).containsExactlyInAnyOrder("F603", "F608", "F610");
        assertThat(checked.view().counts().linksFailed()).isEqualTo(1);
    }

    @Test
    void aLinkThroughPanelsOfWhichNobodyKnowsTheInsideIsNotJudged() {
        String plant = """
                devices:
                  - { name: leaf }
                  - { name: spine }
                  - { name: PA, inside: unknown }
                  - { name: PB, inside: unknown }
                cables:
                  - { id: C1, part: LC A-B OM4, a_device: leaf, a_port: 1, b_device: PA, b_port: 1 }
                  - { id: C2, part: LC A-B OM4, a_device: spine, a_port: 1, b_device: PB, b_port: 1 }
                  - { id: T1, part: trunk MPO-12 B M/M OM4, a_device: PA, a_port: R1, b_device: PB, b_port: R1 }
                links:
                  - { a_device: leaf, a_port: 1, z_device: spine, z_port: 1 }
                """;

        Checked checked = Checked.plant(plant);

        assertThat(checked.codes()).containsOnly("F603");
        assertThat(checked.findings()).extracting(DiagnosticView::summary).contains("a link is not judged");
        assertThat(checked.view().counts().linksFailed()).isZero();
        assertThat(Checked.plant(plant.replace(
                                "  - { id: C2, part: LC A-B OM4, a_device: spine, a_port: 1, b_device: PB, b_port: 1 }\n",
                                ""))
                        .codes())
                .contains("F610");
    }
}
