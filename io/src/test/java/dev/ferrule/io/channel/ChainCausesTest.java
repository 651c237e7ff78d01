package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.behindCaret;
import static dev.ferrule.io.channel.Judged.judged;
import static dev.ferrule.io.channel.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One cause is told once, at what is to be changed, and with a way out that fits what is there. */
final class ChainCausesTest {

    @Test
    void anErrorOfAPairDoesNotHideWhatMendsTheLanes() {
        assertThat(judged("pmd 400GBASE-DR4 > cord MPO-12 A F/F flat OS2 > pmd 400GBASE-DR4")
                        .diagnostics())
                .extracting(DiagnosticView::detail)
                .anyMatch(detail -> detail.endsWith("this mends it: type B at element 2 (cord)"));
    }

    @Test
    void aLaneOfAnotherWavelengthIsNotMendedByPartsThatAreNotThere() {
        assertThat(judged("pmd 400GBASE-SR4.2 > cord MPO-12 A F/F flat OM4 > pmd 400GBASE-SR4.2")
                        .diagnostics())
                .filteredOn(finding -> finding.code().equals("F305"))
                .singleElement()
                .extracting(DiagnosticView::detail)
                .asString()
                .endsWith("this mends it: type B at element 2 (cord)")
                .doesNotContain("A-B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 > cord MPO-12 B F/F flat OS2 > pmd 400GBASE-DR4",
                "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OM4 > pmd 400GBASE-DR4",
                "pmd 400GBASE-DR4 > cord MPO-12 B M/M APC OS2 > pmd 400GBASE-DR4",
                "pmd 100GBASE-SR4 > cord MPO-24 B_full F/F PC OM4 > pmd 100GBASE-SR4",
                "pmd 400GBASE-DR4 > cord LC A-B > pmd 400GBASE-DR4"
            })
    void oneWrongCordIsOneFindingAtTheCord(String chain) {
        assertThat(behindCaret(chain)).startsWith("cord");
        assertThat(only(chain).detail().lines())
                .anyMatch(line -> line.startsWith("element 1 ") && line.contains("left plug of element 2"))
                .anyMatch(line -> line.startsWith("right plug of element 2 (cord) and element 3"));
    }

    @Test
    void aWrongTrunkBetweenTwoCordsIsOneFindingAtTheTrunk() {
        String chain = "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC > adapter A > trunk MPO-12 B M/M flat > adapter A"
                + " > cord MPO-12 B F/F APC > pmd 400GBASE-DR4";

        assertThat(behindCaret(chain)).startsWith("trunk");
        assertThat(only(chain).detail().lines()).hasSize(3);
    }

    @Test
    void cordsThatAreWrongAtTwoPlacesAreTwoFindings() {
        assertThat(judged("pmd 400GBASE-DR4 > cord MPO-12 B F/F flat > adapter A > trunk MPO-12 B M/M APC > adapter A"
                                + " > cord MPO-12 B F/F flat > pmd 400GBASE-DR4")
                        .diagnostics())
                .extracting(DiagnosticView::code)
                .containsExactly("F205", "F205");
    }

    @Test
    void ofManyAlikePairsBothSidesAreNamed() {
        assertThat(only("pmd 10GBASE-LR x6 > cord LC A-B APC OS2 x6 > pmd 10GBASE-LR x6")
                        .detail()
                        .lines())
                .hasSize(6)
                .anyMatch(line -> line.contains("left plug"))
                .anyMatch(line -> line.startsWith("right plug"))
                .contains("and 8 more alike");
    }

    @Test
    void lightThatComesBackElsewhereIsNotCalledASplitLink() {
        DiagnosticView back = only("pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > loopback MPO-12");

        assertThat(back.summary()).isEqualTo("light comes back at another port");
        assertThat(back.detail())
                .startsWith("element 1 (pmd 1 of 6 10GBASE-SR) to element 1 (pmd 6 of 6 10GBASE-SR)")
                .doesNotContain("conversion");
    }

    @Test
    void linksOfOneLaneAreNotSaidToNeedConversionParts() {
        assertThat(judged(
                                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > trunk MPO-12 A F/F > adapter A"
                                        + " > cassette U-low-A M > cord LC A-A x6 > pmd 10GBASE-SR x6")
                        .diagnostics())
                .filteredOn(finding -> finding.code().equals("F306"))
                .singleElement()
                .extracting(DiagnosticView::summary)
                .isEqualTo("the two directions of a link lead to different ports");
    }

    @Test
    void modulesWithoutACableAreNamedBesideACordThatDoesNotMate() {
        assertThat(judged("pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 100GBASE-DR x4")
                        .diagnostics())
                .filteredOn(finding -> finding.code().equals("F302"))
                .singleElement()
                .extracting(DiagnosticView::detail)
                .asString()
                .contains("pmd 2 of 4", "pmd 3 of 4", "pmd 4 of 4", "plug a cable in there")
                .doesNotContain("pmd 1 of 4", "last seen");
    }

    @Test
    void twoSimplexCordsAreToldHowTheyAreWritten() {
        assertThat(only("pmd 10GBASE-LR > cord LC-simplex UPC x2 > pmd 10GBASE-LR")
                        .detail())
                .contains("do fit into one LC port", "A-B where each runs from A to B");
        assertThat(only("cord LC-simplex > adapter LC > cord LC A-B").detail()).contains("do fit into one LC port");
    }

    @Test
    void ofAHarnessThatWasTurnedTheSidesOfItsPinsAreSaid() {
        String turned = "pmd 400GBASE-DR4 x2 > cord MPO-12 A F/F APC OS2 x2 > adapter A"
                + " > harness Y16-2x12-X M/F APC OS2 > pmd 800GBASE-DR8";
        String straight = "pmd 800GBASE-DR8 > harness Y16-2x12-X M/F APC OS2 > adapter A"
                + " > cord MPO-12 A F/F APC OS2 x2 > pmd 400GBASE-DR4 x2";

        assertThat(judged(turned).diagnostics())
                .hasSize(2)
                .allSatisfy(
                        finding -> assertThat(finding.detail()).contains("the M is of its side a, here on the right"));
        assertThat(judged(straight).diagnostics())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.detail()).doesNotContain("turned"));
    }

    @Test
    void betweenDuplexPlugsTheUsualAdapterIsProposed() {
        assertThat(only("cord LC A-B > cord LC A-B").detail()).contains("put \"adapter\" between them");
        assertThat(only("cord MPO-12 B F/F > cord MPO-12 B M/M").detail()).contains("\"adapter A\" or \"adapter B\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 mode=1x400 > cord MPO-12 B > pmd 400GBASE-DR4 mode=1",
                "pmd 100GBASE-LR4 mode=1x100 > cord LC A-B > pmd 100GBASE-LR4",
                "pmd 800G-2xFR4 mode=2x400 > cord LC A-B x2 > pmd 400GBASE-FR4 x2",
                "pmd 800G-2xDR4 mdi=2 mode=1x400 > cord MPO-12 B > pmd 400GBASE-DR4"
            })
    void aModeCountsTheWavelengthsOfAFibre(String chain) {
        assertThat(judged(chain).verdict()).isEqualTo("OK");
    }

    @Test
    void aPmdWithOneMdiNeedsNoNumber() {
        assertThat(only("pmd 10GBASE-SR mdi=2 > cord LC A-B > pmd 10GBASE-SR").detail())
                .isEqualTo("mdi=2: 10GBASE-SR has one MDI, and needs no mdi=");
    }
}
