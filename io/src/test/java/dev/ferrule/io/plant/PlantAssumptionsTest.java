package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a plant does not say is shown with how it was taken, one line a kind, and makes no diagnostic. */
final class PlantAssumptionsTest {

    private static final String PLANT = """
            devices: [ { name: leaf }, { name: spine }, { name: PA }, { name: PB } ]
            panels: [ { panel: PA, module: adapter MPO-12 A x4 }, { panel: PB, module: adapter MPO-12 A x4 } ]
            optics: [ { device: "*", port: "*", transceiver: 400GBASE-DR4 } ]
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 1, b_device: PA, b_port: 1 }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: leaf, a_port: 2, b_device: PA, b_port: 2 }
              - { id: D1, part: MPO-12 B F/F APC OS2, a_device: spine, a_port: 1, b_device: PB, b_port: 1 }
              - { id: D2, part: MPO-12 B F/F APC OS2, a_device: spine, a_port: 2, b_device: PB, b_port: 2 }
              - { id: T1, leg: 1, part: TRUNK, a_device: PA, a_port: 1, a_face: rear, b_device: PB, b_port: 1, b_face: rear }
              - { id: T1, leg: 2, part: TRUNK, a_device: PA, a_port: 2, a_face: rear, b_device: PB, b_port: 2, b_face: rear }
            """;

    private static final String SPINE_IS_MULTIMODE =
            "device: leaf, port: \"*\", transceiver: 400GBASE-DR4 }, { device: spine, port: \"*\", transceiver: 400GBASE-SR4";

    private static CheckView check(String trunk) {
        return Checked.plant(PLANT.replace("TRUNK", trunk)).view();
    }

    /** Without those that say why loss and reach are not judged. */
    private static List<CheckView.Assumption> said(CheckView view) {
        return view.assumptions().stream()
                .filter(it -> !it.from().startsWith("F507"))
                .toList();
    }

    @Test
    void whatLossAndReachLackIsSaidWithItsNumber() {
        assertThat(check("trunk 2xMPO-12 B M/M APC OS2").assumptions())
                .extracting(it -> it.count() + " " + it.subject() + " " + it.word() + " " + it.value())
                .contains("1 trunk length undetermined");
    }

    @Test
    void aPlantThatSaysAllRestsOnNothing() {
        CheckView view = check("trunk 2xMPO-12 B M/M APC OS2");

        assertThat(view.verdict()).isEqualTo("OK");
        assertThat(said(view)).isEmpty();
    }

    @Test
    void whatIsNotSaidIsShownWithTheValueThatFits() {
        CheckView view = check("trunk 2xMPO-12 B");

        assertThat(view.verdict()).isEqualTo("OK");
        assertThat(view.diagnostics()).isEmpty();
        assertThat(said(view))
                .extracting(it -> it.subject() + " " + it.word() + " " + it.value())
                .containsExactly("trunk fibre OS2", "trunk pins M", "trunk polish APC");
    }

    @Test
    void legsOfOneTrunkAreCountedOnce() {
        CheckView.Assumption pins =
                check("trunk 2xMPO-12 B APC OS2").assumptions().getFirst();

        assertThat(pins.count()).isEqualTo(1);
        assertThat(pins.first()).extracting(CheckView.Example::name).isEqualTo(List.of("trunk T1"));
        assertThat(pins.confidence()).isNull();
    }

    @Test
    void aFactOfLessThanHighConfidenceIsShownWithItsSource() {
        String chain = PLANT.replace("TRUNK", "trunk 2xMPO-12 B M/M APC OM4")
                .replace("OS2", "OM4")
                .replace("400GBASE-DR4", "400GBASE-VR4");

        assertThat(said(Checked.plant(chain).view())).singleElement().satisfies(port -> {
            assertThat(port.subject()).isEqualTo("port");
            assertThat(port.count()).isEqualTo(4);
            assertThat(port.word()).isEqualTo("polish");
            assertThat(port.confidence()).isEqualTo("medium");
            assertThat(port.from()).contains("docs.nvidia.com");
        });
    }

    @Test
    void aTrunkThatNoFibreFitsIsAnErrorAtItsRow() {
        String plant = PLANT.replace("TRUNK", "trunk 2xMPO-12 B M/M APC")
                .replaceAll("(id: D., part: MPO-12 B F/F APC) OS2", "$1 OM4")
                .replace("device: \"*\", port: \"*\", transceiver: 400GBASE-DR4", SPINE_IS_MULTIMODE);

        CheckView view = Checked.plant(plant).view();

        assertThat(view.verdict()).isEqualTo("FAIL");
        assertThat(view.diagnostics())
                .filteredOn(finding -> finding.code().equals("F401"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.span().line()).isEqualTo(9);
                    assertThat(finding.detail()).contains("is not said, and none fits both sides");
                });
    }

    @Test
    void aPolishThatIsNotSaidIsNeverTheSpecialOne() {
        String plant =
                PLANT.replace("TRUNK", "trunk 2xMPO-12 B M/M OS2").replace("adapter MPO-12 A", "adapter MPO-12 B");

        assertThat(Checked.plant(plant).codes()).contains("F206");
        assertThat(said(Checked.plant(plant).view()))
                .extracting(it -> it.subject() + " " + it.word() + " " + it.value())
                .containsExactly("trunk polish APC");
    }
}
