package dev.ferrule.io.plant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.CheckView;
import org.junit.jupiter.api.Test;

/** A transceiver of another interface than the plug that goes into it. */
final class WrongTransceiversTest {

    private static final String PLANT = """
            devices: [ { name: a }, { name: b } ]
            optics:
              - { device: a, port: 1, transceiver: 400GBASE-DR4 }
              - { device: b, port: 1, transceiver: 400GBASE-FR4 }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: a, a_port: 1, b_device: b, b_port: 1 }
            """;

    @Test
    void anInterfaceThatDoesNotMateEndsTheLightOnBothSides() {
        CheckView view = Checked.plant(PLANT).view();

        assertThat(view.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F203");
            assertThat(finding.span().line()).isEqualTo(4);
        });
        assertThat(view.counts().channels()).isEqualTo(2);
        assertThat(view.counts().channelsFailed()).isEqualTo(2);
    }

    @Test
    void whichOfTheTwoIsNamedFirstDoesNotMatter() {
        String turned = PLANT.replace("name: a }, { name: b", "name: b }, { name: a");

        assertThat(Checked.plant(turned).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.span().line()).isEqualTo(4));
    }

    @Test
    void aCordThatFitsNeitherTransceiverIsTheWrongOne() {
        String cord = PLANT.replace("400GBASE-DR4", "400GBASE-FR4");

        assertThat(Checked.plant(cord).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.span().line()).isEqualTo(6));
    }

    @Test
    void aMultimodeModuleOnSingleModeFibreFailsHoweverLittleIsKnownOfItsWindow() {
        String sr1 = PLANT.replace("400GBASE-DR4", "100GBASE-SR1")
                .replace("400GBASE-FR4", "100GBASE-SR1")
                .replace("MPO-12 B F/F APC OS2", "LC A-B UPC OS2");

        assertThat(Checked.plant(sr1).view().verdict()).isEqualTo("FAIL");
        assertThat(Checked.plant(sr1).codes()).containsOnly("F401");
        assertThat(Checked.plant(sr1.replaceFirst("100GBASE-SR1", "100GBASE-DR"))
                        .findings())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.code()).isEqualTo("F307");
                    assertThat(cause.detail()).contains("also mends F401");
                });
        assertThat(Checked.plant(sr1.replaceFirst("100GBASE-SR1", "100GBASE-DR"))
                        .view()
                        .verdict())
                .isEqualTo("FAIL");
    }

    @Test
    void aPlugThatNamesNoMdiDoesNotMakeTwoOfAPortThatHasOne() {
        String cord = PLANT.replace("400GBASE-DR4", "800GBASE-SR8")
                .replace("400GBASE-FR4", "800GBASE-SR8")
                .replace("APC OS2", "APC OM4");

        assertThat(Checked.plant(cord).codes()).containsOnly("F203");
        assertThat(Checked.plant(cord.replace("_port: 1,", "_port: \"1:1\",").replace("_port: 1 }", "_port: \"1:1\" }"))
                        .codes())
                .doesNotContain("F102", "F203");
    }

    private static final String TWO_CORDS = """
            devices: [ { name: a }, { name: b } ]
            optics:
              - { device: a, port: 1, transceiver: MMS4X00-NM }
              - { device: b, port: 1, transceiver: MMS4X00-NM }
            cables:
              - { id: C1, part: MPO-12 B F/F APC OS2, a_device: a, a_port: "1:1", b_device: b, b_port: "1:1" }
              - { id: C2, part: MPO-12 B F/F APC OS2, a_device: a, a_port: "1:2", b_device: b, b_port: "1:2" }
            """;

    @Test
    void aModuleOfOneConnectorTakesOnePlugThoughItsPmdIsAlsoBuiltWithTwo() {
        String wrong = TWO_CORDS.replaceFirst("MMS4X00-NM ", "MMS4X00-NM16 ");

        assertThat(Checked.plant(TWO_CORDS).codes()).isEmpty();
        assertThat(Checked.plant(TWO_CORDS.replace("MMS4X00-NM ", "OSFP-800G-DR8 "))
                        .codes())
                .as("nobody says how the part is built")
                .isEmpty();
        assertThat(Checked.plant(wrong).view().verdict()).isEqualTo("FAIL");
        assertThat(Checked.plant(wrong).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F203");
            assertThat(finding.span().line()).isEqualTo(3);
            assertThat(finding.detail()).contains("F203, F603", "repair: a 1: MMS4X00-NM without a mode");
        });
        assertThat(Checked.plant(wrong).trace("a/1").codes()).contains("F203");
        assertThat(Checked.plant(wrong).trace("a/1").verdict()).isEqualTo("FAIL");
    }

    @Test
    void modulesThatCannotTalkAreToldAtTheCellOfOne() {
        String other = """
                devices: [ { name: a }, { name: b } ]
                optics:
                  - { device: a, port: 1, transceiver: 100GBASE-LR4 }
                  - { device: b, port: 1, transceiver: 100G-CWDM4 }
                cables: [ { id: C1, part: LC A-B UPC OS2, a_device: a, a_port: 1, b_device: b, b_port: 1 } ]
                """;

        assertThat(Checked.plant(other).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F307");
            assertThat(finding.span().line()).isEqualTo(3);
            assertThat(finding.span().column()).isGreaterThan(20);
        });
    }

    @Test
    void aConnectorThatThePmdIsNotBuiltWithIsAnError() {
        String own = TWO_CORDS.replace("MMS4X00-NM ", "ODD ") + """
                catalog:
                  - transceivers:
                      ODD: { form: OSFP, pmd: 800GBASE-DR8, connector: MPO-24, modes: { 1x800: [800GBASE-DR8] } }
                """;

        assertThat(Checked.plant(own).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("F101");
            assertThat(finding.detail()).contains("only MPO-16 or 2xMPO-12");
        });
    }
}
