package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.behindCaret;
import static dev.ferrule.io.channel.Judged.judged;
import static dev.ferrule.io.channel.Judged.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a chain beside its verdict: which word is wrong, what it is about and what helps. */
final class ChainMeaningTest {

    @Test
    void aPairWithoutAnAdapterIsTheAdaptersFault() {
        String chain =
                "pmd 400GBASE-DR4 x3 > cord MPO-12 B F/F APC OS2 x3 > adapter A x2 > trunk 3xMPO-12 B M/M APC OS2"
                        + " > adapter A > cord MPO-12 B F/F APC OS2 x3 > pmd 400GBASE-DR4 x3";

        assertThat(behindCaret(chain)).startsWith("adapter A x2");
        assertThat(only(chain).detail()).contains("element 4 (trunk) meets a plug without one");
    }

    @Test
    void whatCannotBeReadIsToldOnce() {
        String quote = "pmd 400GBASE-DR4 > cord \"MPO-12 B > pmd";
        String port = "pmd 400GBASE-DR4 > harness H12-4LC F ports=5 > pmd 100GBASE-DR";

        assertThat(behindCaret(quote)).startsWith("\"MPO-12 B");
        assertThat(behindCaret(port)).startsWith("ports=5");
    }

    @Test
    void cassettesAndHarnessesAreToldApart() {
        assertThat(only("pmd 400GBASE-DR4 > cassette H12-4LC > pmd 100GBASE-DR x4")
                        .detail())
                .contains("write harness H12-4LC");
        assertThat(only("pmd 10GBASE-SR x6 > harness SEQ M > pmd 40GBASE-SR4").detail())
                .contains("write cassette SEQ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 800G-2xDR4 > loopback MPO-12 APC & cord MPO-12 B > pmd 400GBASE-DR4",
                "pmd 800G-2xDR4 > cord MPO-12 B & loopback MPO-12 APC > pmd 400GBASE-DR4",
                "pmd 10GBASE-SR x2 > loopback LC & cord LC A-B > pmd 10GBASE-SR",
                "pmd 10GBASE-SR x2 > loopback LC & pass > cord LC A-B > pmd 10GBASE-SR",
                "pmd 10GBASE-SR x3 > cord LC A-B & loopback LC & cord LC A-B > pmd 10GBASE-SR x2"
            })
    void aLoopbackStandsInThePlaceOfAPort(String chain) {
        assertThat(judged(chain).codes()).isEmpty();
    }

    @Test
    void mdisThatAreCountedAreAsManyAsThePmdHas() {
        assertThat(judged("pmd 800G-2xDR4 2xMPO-12 > cord MPO-12 B x2 > pmd 800G-2xDR4")
                        .codes())
                .isEmpty();
        assertThat(only("pmd 400GBASE-DR4 2xMPO-12 > cord MPO-12 B > pmd 400GBASE-DR4")
                        .detail())
                .contains("no MDI with 2xMPO-12; it has MPO-12");
    }

    @Test
    void aHarnessThatIsTurnedSaysSo() {
        assertThat(judged("pmd 200GBASE-SR2 x2 > harness S12-2x12-X F APC > pmd 400GBASE-SR4")
                        .assumptions())
                .anySatisfy(assumption -> assertThat(assumption.value()).isEqualTo("b on the left"));
    }

    @Test
    void aSpliceIsNotCalledAnAdapter() {
        DiagnosticView atTransceiver = only("pmd 400GBASE-DR4 > splice > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");
        DiagnosticView twice = only("cord MPO-12 B > splice > splice > cord MPO-12 B");

        assertThat(atTransceiver.summary() + atTransceiver.detail())
                .contains("splice")
                .doesNotContain("adapter");
        assertThat(twice.summary() + twice.detail()).contains("two splices").doesNotContain("adapter");
    }

    @Test
    void aShareThatNobodyTakesIsANoteAndNoCode() {
        ChannelView view = judged("pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x3");

        assertThat(view.codes()).isEmpty();
        assertThat(view.assumptions())
                .extracting(ChannelView.Assumption::value)
                .contains("lane 4 of pmd 400GBASE-DR4 unused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pmd 400GBASE-DR4 mode=7x999 > harness H12-4LC F APC OS2 > pmd 100GBASE-DR x4",
                "pmd 400GBASE-DR4 mode=3x100 > cord MPO-12 B F/F > pmd 400GBASE-DR4",
                "pmd 400GBASE-DR4 mode=4x10 > cord MPO-12 B F/F > pmd 400GBASE-DR4",
                "pmd 10GBASE-SR mode=4x100 > cord LC A-B > pmd 10GBASE-SR"
            })
    void aModeThatCannotBeIsAnErrorAtItsWord(String chain) {
        assertThat(judged(chain).codes()).containsExactly("F103");
        assertThat(behindCaret(chain)).startsWith("mode=");
    }

    @Test
    void aPortIsConnectedOnce() {
        assertThat(only("cassette SEQ M ports=1,1").detail()).contains("1 is said twice");
    }

    @Test
    void aLaneThatIsLostIsNamedWhereItEnds() {
        String chain = "pmd 40GBASE-SR4 > cord MPO-12 B F/F OM4 > adapter B > cassette SEQ M > cord LC A-B x4"
                + " > pmd 10GBASE-SR x4";
        DiagnosticView lost = judged(chain).diagnostics().getFirst();

        assertThat(lost.code()).isEqualTo("F302");
        assertThat(lost.detail()).contains("ending at LC 6 of element 4 (cassette SEQ)");
        assertThat(lost.span()).extracting(DiagnosticView.Place::column).isEqualTo(chain.indexOf("cassette") + 1);
    }

    @Test
    void aModuleWithoutACableIsSaidToHaveNone() {
        assertThat(only("pmd 400GBASE-DR4 x2 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4")
                        .detail())
                .contains("pmd 2 of 2 400GBASE-DR4) to nowhere, since nothing is plugged in");
    }

    @Test
    void anOverrideOfTheCatalogueIsAnAssumption() {
        assertThat(judged("pmd 400GBASE-DR4 UPC > cord MPO-12 B F/F UPC OS2 > pmd 400GBASE-DR4")
                        .assumptions())
                .anySatisfy(assumption -> {
                    assertThat(assumption.element()).isEqualTo(1);
                    assertThat(assumption.value()).isEqualTo("flat");
                    assertThat(assumption.from()).startsWith("said in the chain; the catalogue has APC");
                });
    }

    @Test
    void whatIsNotSaidIsShownWithTheValueThatFits() {
        ChannelView view = judged("pmd 400GBASE-DR4 > cord MPO-12 B > adapter B > trunk MPO-12 B APC > adapter B"
                + " > cord MPO-12 B > pmd 400GBASE-DR4");

        assertThat(view.assumptions())
                .contains(
                        new ChannelView.Assumption(2, "polish", "APC", "not said: fits element 1 and 4", null),
                        new ChannelView.Assumption(
                                4, "pins", "anything", "not said here nor by what it meets: not judged", null),
                        new ChannelView.Assumption(
                                6, "pins", "anything left, F right", "not said: fits element 7", null));
    }

    @Test
    void anUnknownPairOfPmdsIsNotSaidToFail() {
        assertThat(only("pmd 400GBASE-FR4 > cord LC A-B > pmd 400GBASE-LR4").summary())
                .isEqualTo("it is not known whether the PMDs at the two ends can talk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cord MPO-12 A F/F key=U/U | key=U/U",
                "cord MPO-24 F/F B | B",
                "trunk MPO-12 B 144f | 144f",
                "pmd 100GBASE-SR4 LC | LC",
                "cord LC B | B",
                "cassette SEQ M ports=7 | ports=7",
                "pmd 400GBASE-DR4 mdi=2 > cord MPO-12 B > pmd 400GBASE-DR4 | mdi=2"
            })
    void theCaretIsAtTheWord(String chain, String word) {
        assertThat(behindCaret(chain)).startsWith(word);
    }

    @Test
    void findingsThatDifferAreToldApartAndAWrongAdapterIsTheOneToChange() {
        String chain = "pmd 100GBASE-LR4 > cord LC A-B UPC OS2 > adapter SC > harness LC-SC UPC OS2 > pmd 100GBASE-LR4";

        assertThat(judged(chain).diagnostics())
                .extracting(finding -> chain.substring(
                        finding.span() == null || finding.span().column() == null
                                ? 0
                                : finding.span().column() - 1))
                .satisfiesExactly(
                        adapter -> assertThat(adapter).startsWith("adapter SC"),
                        harness -> assertThat(harness).startsWith("harness LC-SC"));
    }

    @Test
    void oneCordOfAnotherPolishIsOneFindingThatNamesBothPairs() {
        assertThat(only("pmd 100GBASE-SR4 > cord MPO-12 B F/F APC OM4 > pmd 100GBASE-SR4")
                        .detail()
                        .lines())
                .containsSubsequence(
                        "element 1 (pmd 100GBASE-SR4) and left plug of element 2 (cord): flat (PC, UPC) meets angled (APC)",
                        "right plug of element 2 (cord) and element 3 (pmd 100GBASE-SR4): angled (APC) meets flat (PC, UPC)");
    }

    @Test
    void theSameOfManyWaysIsSaidOnce() {
        assertThat(only("pmd 10GBASE-SR x6 > cord LC A-A x6 > pmd 10GBASE-SR x6")
                        .detail()
                        .lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("and 11 more ways alike");
    }

    @Test
    void aPairThatDoesNotMateIsNotRestatedAsLanesThatAreLost() {
        assertThat(judged("pmd 400GBASE-DR4 > harness H12-4LC F APC OS2 > pmd 400GBASE-DR4 x4")
                        .codes())
                .containsExactly("F203");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pmd 10GBASE-SR > cord LC A-A > pmd 10GBASE-SR | type A-B at element 2 (cord) | cord",
                "pmd 10GBASE-SR > cord LC A-B > adapter LC A > cord LC A-B > adapter LC > cord LC A-B > pmd 10GBASE-SR"
                        + " | adapter B at element 3 (adapter) | adapter LC A",
                "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC > adapter A > trunk MPO-12 A M/M PC > adapter A"
                        + " > cord MPO-12 B F/F PC > pmd 40GBASE-SR4 | type A at element 2 (cord) | cord MPO-12 B",
                "pmd 400GBASE-SR4.2 > cord MPO-12 A F/F > pmd 400GBASE-SR4.2 | type B at element 2 (cord) | cord MPO-12 A",
                "pmd 100G-BiDi > cord LC A-A > pmd 100G-BiDi | type A-B at element 2 (cord) | cord LC A-A",
                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > trunk MPO-12 A 8f F/F > adapter A"
                        + " > cassette SEQ M > cord LC A-A x6 > pmd 10GBASE-SR x6"
                        + " | 12f at element 5 (trunk) | trunk MPO-12 A 8f",
                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter B > trunk MPO-12 B F/F > adapter B"
                        + " > cassette SEQ M > cord LC A-B x6 > pmd 10GBASE-SR x6"
                        + " | the other way up at element 3 (cassette) | cassette SEQ",
                "pmd 10GBASE-SR x6 > cord LC A-B x6 > cassette SEQ M > adapter A > loopback MPO-12"
                        + " | U-high-A at element 3 (cassette) | cassette SEQ"
            })
    void whatMendsLanesIsTriedAndNamed(String chain, String mend, String word) {
        assertThat(only(chain).detail()).containsAnyOf("this mends it: " + mend, "each of these mends it: " + mend);
        assertThat(behindCaret(chain)).startsWith(word);
    }

    @Test
    void anMdiAloneKeepsItsNumberAndThoseOfItsLanes() {
        ChannelView view = judged("pmd 800G-2xDR4 mdi=2 > cord MPO-12 B > pmd 800G-2xDR4 mdi=2");

        assertThat(view.lanes()).extracting(lane -> lane.from().mdi()).containsOnly(2);
        assertThat(view.lanes()).extracting(lane -> lane.from().lane()).contains(5, 8);
    }
}
