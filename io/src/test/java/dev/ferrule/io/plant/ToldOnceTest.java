package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one row, one word or one panel is wrong in is told once, however many places repeat it. */
final class ToldOnceTest {

    private static final String LEAF_TO_SPINE = """
            devices: [ { name: leaf }, { name: spine }, { name: PA } ]
            panels: [ { panel: PA, module: adapter MPO-12 A x6 } ]
            optics: [ { device: "*", port: "*", transceiver: 400GBASE-DR4 } ]
            cables:
            """;

    private static String plant(String trunk, String cord) {
        StringBuilder plant = new StringBuilder(LEAF_TO_SPINE);
        for (int i = 1; i <= 6; i++) {
            plant.append("  - { id: C%d, %s, a_device: leaf, a_port: e%d, b_device: PA, b_port: %d }%n"
                    .formatted(i, cord, i, i));
            plant.append("  - { id: T%d, %s, a_device: spine, a_port: e%d, b_device: PA, b_port: %d }%n"
                    .formatted(i, trunk, i, i));
        }
        return plant.toString();
    }

    private static final String TRUNK = "part: trunk MPO-12 B F/M APC OS2 30m";
    private static final String CORD = "part: MPO-12 A F/F APC OS2";
    private static final String RIGHT = plant(TRUNK, CORD);

    private static DiagnosticView one(String yaml) {
        return Checked.plant(yaml).only();
    }

    @Test
    void thePlantIsRight() {
        assertThat(Checked.plant(RIGHT).findings()).isEmpty();
    }

    @Test
    void aWordThatNobodyKnows() {
        DiagnosticView live = one(plant(TRUNK + ", status: live", CORD + ", status: live"));

        assertThat(live.severity()).isEqualTo("warning");
        assertThat(live.span().line()).isEqualTo(5);
        assertThat(live.detail()).contains("it is so in 11 more places");
        assertThat(live.related()).hasSize(11);
        assertThat(one(plant(TRUNK, CORD + ", length: 2")).detail()).contains("\"2\" of C1", "5 more places");
    }

    @Test
    void aPartThatIsNotSaid() {
        assertThat(Checked.plant(plant(TRUNK, "part:")).codes()).containsExactly("F107");
        assertThat(one(plant("x: y", "x: y")).detail())
                .contains("C1 has no part: the table has no column \"part\"", "11 more places");
    }

    @Test
    void aPanelThatNothingIsSaidOf() {
        DiagnosticView bare = one(RIGHT.replaceAll("panels: .*\\n", ""));

        assertThat(bare.code()).isEqualTo("F603");
        assertThat(bare.summary()).isEqualTo("nothing is said of a panel");
        assertThat(bare.detail())
                .contains("PA has neither a model nor a row in panels; two cables meet at 6 of its ports")
                .contains("C1 and T1 at PA/1");
        assertThat(bare.span().line()).isEqualTo(1);
        assertThat(Checked.plant(RIGHT.replaceAll("panels: .*\\n", "")
                                .replace("device: \"*\"", "device: leaf")
                                .replace("B F/M APC", "B M/M APC"))
                        .codes())
                .as("no cage is empty that is none")
                .containsExactly("F603", "F603");
    }

    @Test
    void aPanelOfWhichItIsSaidThatNobodyKnowsItsInside() {
        String unknown = RIGHT.replaceAll("panels: .*\\n", "").replaceAll("name: (P[AB])", "name: $1, inside: unknown");

        DiagnosticView panels = one(unknown);

        assertThat(panels.severity()).isEqualTo("warning");
        assertThat(panels.summary()).isEqualTo("the inside of a panel is not known");
        assertThat(panels.detail()).contains("PA is a panel", "what passes through is not judged");
    }

    @Test
    void aPortOfSuchAPanelHasTwoFacesAllTheSame() {
        String panel = """
                devices: [ { name: l }, { name: P, inside: unknown } ]
                optics: [ { device: l, port: "*", transceiver: 100GBASE-LR4 } ]
                cables:
                  - { id: C1, part: LC A-B OS2, a_device: l, a_port: 1, b_device: P, b_port: 1, b_face: front }
                  - { id: C2, part: LC A-B OS2, a_device: l, a_port: 2, b_device: P, b_port: 1, b_face: BACK }
                """;
        String third = "  - { id: C3, part: LC A-B OS2, a_device: l, a_port: 3, b_device: P, b_port: 1 }\n";

        assertThat(one(panel).code()).isEqualTo("F603");
        assertThat(told601(panel.replace("BACK", "front"))).isEqualTo("C2 goes to P/1 (front), where C1 is already");
        assertThat(told601(panel + third)).isEqualTo("C3 goes to P/1, where C1 and C2 are already: it has two faces");
        assertThat(told601(panel.replace("a_device: l, a_port: 2", "a_device: P, a_port: 1, a_face: rear")))
                .isEqualTo("both ends of C2 go to P/1 (rear)");
    }

    @Test
    void legsOfAHarnessShareItsPlugInSuchAPanel() {
        StringBuilder plant = new StringBuilder("""
                devices: [ { name: l }, { name: P, inside: unknown } ]
                optics: [ { device: l, port: "*", transceiver: 100GBASE-LR4 } ]
                cables:
                """);
        for (int leg = 1; leg <= 4; leg++) {
            plant.append("  - { id: H, leg: %d, part: harness H12-4LC F APC OS2, a_device: P, a_port: 1, b_device: l, "
                            .formatted(leg))
                    .append("b_port: %d }\n".formatted(leg));
        }

        assertThat(Checked.plant(plant.toString()).codes()).containsExactly("F603");
    }

    private static String told601(String plant) {
        return Checked.plant(plant).findings().stream()
                .filter(finding -> finding.code().equals("F601"))
                .map(finding -> finding.detail().split("\n", 2)[0])
                .collect(Collectors.joining("; "));
    }

    @Test
    void twoCablesInOnePortOfASwitchAreStillTold() {
        String twice = RIGHT.replace(
                "a_port: e2, b_device: PA, b_port: 2 }\n  - { id: T2",
                "a_port: e1, b_device: PA, b_port: 2 }\n  - { id: T2");

        assertThat(one(twice)).satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F601");
            assertThat(finding.detail()).contains("C2 goes to leaf/e1, where C1 is already");
        });
    }

    @Test
    void aPortIsNamedWithItsSide() {
        assertThat(Checked.plant(RIGHT.replace("b_port: 1 }\n  - { id: T1", "b_port: 1, b_face: rear }\n  - { id: T1"))
                        .findings())
                .anySatisfy(finding -> assertThat(finding.detail())
                        .contains("T1 goes to PA/1 (rear), where C1 is already", "or its face"));
    }

    @Test
    void portsThatAPanelDoesNotHave() {
        DiagnosticView few = one(RIGHT.replace("A x6", "A x2"));

        assertThat(few.code()).isEqualTo("F603");
        assertThat(few.detail()).contains("PA has no port \"3\"", "it is so in 7 more places");
        assertThat(few.related())
                .extracting(DiagnosticView.Related::words)
                .containsOnly("the same", "PA has no port \"4\"", "PA has no port \"5\"", "PA has no port \"6\"");
    }

    @Test
    void aRowOfOpticsThatIsOneTooMany() {
        String two = RIGHT.replace("optics: [", "optics: [ { device: leaf*, port: \"*\", transceiver: 400GBASE-FR4 },");
        String form = """
                catalog: [ { model: M, interfaces: [ { name: e1, type: 100gbase-x-qsfp28 }, { name: e2, type: 100gbase-x-qsfp28 } ] } ]
                devices: [ { name: sw, model: M } ]
                optics: [ { device: sw, port: "*", transceiver: OSFP-400G-DR4 } ]
                """;

        assertThat(Checked.plant(two).findings())
                .filteredOn(finding -> finding.code().equals("F203"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.detail()).contains("F203, F601", "repair: leaf* *: 400GBASE-DR4"));
        assertThat(one(form).detail()).contains("sw/e1 is a cage for QSFP28", "once more");
        assertThat(one(form).related())
                .singleElement()
                .satisfies(other -> assertThat(other.words()).startsWith("sw/e2 is a cage"));
    }

    @Test
    void aModeThatIsNotSaid() {
        StringBuilder links = new StringBuilder(RIGHT).append("links:\n");
        for (int port = 1; port <= 6; port++) {
            links.append("  - { a_device: leaf, a_port: \"e%d:2\", z_device: spine, z_port: \"e%d:1\" }%n"
                    .formatted(port, port));
        }
        assertThat(one(links.toString()).detail())
                .contains("leaf/e1 is one link, so no leaf/e1:2", "it is so in 5 more places");
    }
}
