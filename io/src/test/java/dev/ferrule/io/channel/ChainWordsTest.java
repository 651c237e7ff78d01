package dev.ferrule.io.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.chain.Origin;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a chain that mean something, and the way out of those that mean nothing. */
final class ChainWordsTest {

    private static final ChannelCheck CHECK = new ChannelCheck(ShippedCatalogue.load());

    private static ChannelView view(String chain) {
        return CHECK.check("1", chain, Origin.COMMAND_LINE);
    }

    private static List<String> details(String chain) {
        return view(chain).diagnostics().stream().map(DiagnosticView::detail).toList();
    }

    private static List<Integer> columns(String chain) {
        return view(chain).diagnostics().stream()
                .map(finding -> Objects.requireNonNull(finding.span()).column())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cord LC A-B 3,5m",
                "cord LC A-B 100 m",
                "cord LC A-B 12 ft x 4",
                "cord \"LC\" A-B",
                "trunk 12xMPO-12 B 144f M/M",
                "trunk 12xMPO-12 B 96f M/M",
                "trunk 12xMPO-12 B 12f M/M",
                "trunk 12 x MPO-12 B M/M",
                "cord LC A-B APC/UPC OS2",
                "cord LC A-B APC/flat OS2",
                "cord ST OM1 > adapter ST > cord ST OM1",
                "cord LC-simplex OS2"
            })
    void theseAreRead(String chain) {
        assertThat(view(chain).diagnostics()).isEmpty();
    }

    @Test
    void aConversionIsTurnedByItsRowsThoughALegStaysFree() {
        assertThat(view("pmd 400GBASE-DR4 > harness C24-3x8-SYM F APC OS2 > adapter A > trunk MPO-24 B_geom M/M APC OS2"
                                + " > adapter A > harness C24-3x8-SYM F APC OS2 > pmd 400GBASE-DR4")
                        .codes())
                .doesNotContain("F204");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LB-MPO-12-8f", "LB-MPO-24", "LB-LC"})
    void aLoopbackByTheNameOfItsMapIsToldHowItIsWritten(String name) {
        for (String head : List.of("harness", "cassette", "part")) {
            assertThat(details("pmd 400GBASE-DR4 > " + head + " " + name).toString())
                    .contains("write \"loopback " + name + "\"");
        }
        assertThat(view("loopback " + name).codes()).isEmpty();
    }

    @Test
    void aLoopbackHasAsManyFibresAsOneInTheCatalogue() {
        assertThat(details("pmd 400GBASE-DR4 > loopback MPO-12 2f APC"))
                .containsExactly("element 2 (loopback): there is no loopback of MPO-12 with 2 fibres; there is 12f"
                        + " (LB-MPO-12), 8f (LB-MPO-12-8f)");
        assertThat(details("loopback LB-MPO-12 8f > pmd 400GBASE-DR4"))
                .containsExactly("element 1 (loopback): LB-MPO-12 has 12 fibres, not 8");
        assertThat(details("cord LB-MPO-12 > pmd 400GBASE-DR4").toString()).contains("a cord takes no loopback");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 0m",
                "8 5m",
                "low-loss 1 50m",
                "low-loss 3 0ft",
                "low-loss 0.35 5m",
                "2 ,5m",
                "2, 5m",
                "1 2f",
                "0 .35dB",
                "1 500m",
                "1 2 x"
            })
    void aNumberIsNotGluedToTheNumberBehindIt(String words) {
        String chain = "cord LC A-B OM4 " + words;
        assertThat(view(chain).codes()).isSubsetOf("F101", "F103").isNotEmpty();
        assertThat(details(chain).toString()).contains("what is it a number of?");
        assertThat(details("cord A-B MPO-1 2").toString()).contains("write \"MPO-12\"");
    }

    @Test
    void aNumberWithDecimalsIsALossOrALength() {
        assertThat(details("cord LC A-B OM4 0.35 5m"))
                .containsExactly("\"0.35\": what is it a number of? Write 0.35dB for a loss, 0.35m for a length");
        assertThat(details("cord LC A-B OM4 ,3505")).singleElement().asString().endsWith("Write 0.3505m for a length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.35 dB", "2,5 m", "100 ft", "5 m x 2", "att=0.35 dB/km", "2 f"})
    void aNumberAndItsUnitAreOneWord(String words) {
        assertThat(view("cord LC A-B OM4 " + words).codes()).isEmpty();
    }

    @Test
    void aDecimalCommaIsSaid() {
        assertThat(view("cord LC A-B 3,5m").assumptions())
                .contains(new ChannelView.Assumption(
                        1, "length", "3.5 m", "the comma of 3,5m is taken for a decimal point", null));
    }

    @Test
    void theOnlyTypeOfAConnectorIsTakenAndSaid() {
        assertThat(view("cord ST OM1").assumptions())
                .extracting(ChannelView.Assumption::word, ChannelView.Assumption::from)
                .contains(org.assertj.core.groups.Tuple.tuple("type", "the only type of ST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,500m; 1500m or 1.5m",
                "5M; write 5m",
                "0m; lengths are from 1 mm",
                "-5m; lengths are from 1 mm",
                "99999999999999999999m; lengths are from 1 mm",
                "-0.35dB; a loss is from 0dB",
                "12; x12 for a count",
                "99999f; a number of fibres is from 1f",
                "4097xMPO-12; 1 to 999 plugs",
                "x2 x3; the count of an element is said once",
                "key=Q; key=U/D or key=U/U",
                "LC-SC; write \"harness LC-SC\"",
                "LC/SC; write \"harness LC-SC\"",
                "MPO-12/LC; a cord has one connector on both ends",
                "OM4/OM5; a cable is of one kind of fibre: say OM4 or OM5",
                "LSZH; leave it out",
                "MMF; write \"OM3\" or \"OM4\" or \"OM5\"",
                "SMF; write \"OS2\"",
                "SM; write \"OS2\"",
                "M-F; write \"M/F\"",
                "FF; write \"F/F\"",
                "ULL; write \"ultra-low-loss\"",
                "LL; write \"low-loss\"",
                "male; write \"M\"",
                "female; write \"F\"",
                "MPO 12; write \"MPO-12\"",
                "OM 4; write \"OM4\"",
                "MPO-13; Did you mean MPO-12",
                "12xMPO-13; Did you mean 12xMPO-12",
                "cord; is a \">\" missing before it?",
                "Z; see \"ferrule explain chain\""
            })
    void aWordThatIsNoneIsToldByItsKind(String words, String said) {
        assertThat(details("cord A-B " + words)).singleElement().asString().contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "coupler A; write \"adapter\"",
                "tap TAP-50-50-MM; write \"cassette\"",
                "AOC; an active cable has no fibre ends",
                "LB-LC; write \"loopback LB-LC\"",
                "patchcord LC A-B; write \"cord\"",
                "patch cord LC A-B; write \"cord\"",
                "jumper LC A-B; write \"cord\"",
                "cable LC A-B; write \"cord\"",
                "Cord LC A-B; Did you mean cord",
                "400GBASE-DR4; write \"pmd 400GBASE-DR4\"",
                "SEQ; write \"cassette SEQ\"",
                "H12-4LC; write \"harness H12-4LC\"",
                "FHD-1MTP6LCDOM4A; write \"part FHD-1MTP6LCDOM4A\"",
                "cassette FHD-1MTP6LCDOM4A; write \"part FHD-1MTP6LCDOM4A\"",
                "LC A-B; write \"cord LC\"",
                "MMA4Z00-NS; \"pmd 400GBASE-SR4\"",
                "pmd MMA4Z00-NS; \"pmd 400GBASE-SR4\"",
                "pmd DR4; 400GBASE-DR4",
                "pmd 400gbase-dr4; Did you mean 400GBASE-DR4?"
            })
    void aHeadOrANameThatIsNoneHasAWayOut(String element, String said) {
        assertThat(details(element)).singleElement().asString().contains(said);
    }

    @Test
    void everyUnknownWordIsSaidAtOnce() {
        assertThat(columns("pmd 400GBASE-DR4 > cordd MPO-12 Q > pmd 400GBASE-DR5 > coupler Z"))
                .containsExactly(20, 33, 41, 56, 64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"→", "->", "-->", "=>", "⟶", "&gt;", "─"})
    void anArrowOfAnotherFormIsSaidOnce(String arrow) {
        String chain = "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4".replace(">", arrow);

        assertThat(details(chain)).containsExactly("write \">\" for \"" + arrow + "\", here and further on");
    }

    @Test
    void anElementThatWasNotPartedIsSaidOnce() {
        assertThat(details("pmd 400GBASE-DR4 cord MPO-12 B F/F key=Q"))
                .singleElement()
                .asString()
                .contains("an element begins with \"cord\"");
    }

    @Test
    void polishIsSaidOfEachEnd() {
        String end = " > adapter LC > cord LC A-B UPC OS2";

        assertThat(view("cord LC A-B APC/UPC OS2" + end).codes()).isEmpty();
        assertThat(view("cord LC A-B UPC/APC OS2" + end).codes()).isNotEmpty();
        assertThat(view("pmd 10GBASE-SR APC/UPC").codes()).containsExactly("F103");
    }

    @Test
    void fibresOfSeveralPlugsAreSharedOutEvenly() {
        assertThat(details("trunk 5xMPO-12 B 144f"))
                .singleElement()
                .asString()
                .contains("144 fibres do not fit 5xMPO-12", "8 or 12 fibres a plug");
        assertThat(details("cord MPO-12 B F/F > adapter A > trunk B 48f"))
                .singleElement()
                .asString()
                .contains("4xMPO-12", "6xMPO-12 8f", "2xMPO-24");
    }

    @Test
    void keysNarrowTheQuestionForAType() {
        assertThat(details("cord MPO-12 F/F key=U/U"))
                .singleElement()
                .asString()
                .contains("it can only be B");
        assertThat(details("cord MPO-12 F/F key=U/D"))
                .singleElement()
                .asString()
                .contains("it can only be A or C");
        assertThat(details("cord MPO-24 A_label F/F key=U/U"))
                .singleElement()
                .asString()
                .contains("it can only be B_full or B_geom");
        assertThat(details("cord LC A-B key=U/D"))
                .singleElement()
                .asString()
                .contains("no type of LC has the keys U/D");
    }

    private static List<String> lengths(String chain) {
        return view(chain).assumptions().stream()
                .filter(assumption -> assumption.word().equals("length"))
                .map(assumption -> assumption.value() + ": " + assumption.from())
                .toList();
    }

    @Test
    void aPartOfALengthThatItsEntryDoesNotListIsSaid() {
        String listed = ": the entry of MFP7E10 lists 3, 5, 7, 10, 15, 20, 30, 50 m";

        assertThat(lengths("part MFP7E10-N004")).containsExactly("4 m" + listed);
        assertThat(lengths("part MFP7E10")).containsExactly("not said" + listed);
        assertThat(lengths("part MFP7E10 5,5m"))
                .containsExactlyInAnyOrder("5.5 m" + listed, "5.5 m: the comma of 5,5m is taken for a decimal point");
        assertThat(lengths("part MFP7E10-N007")).isEmpty();
        assertThat(lengths("part MFP7E10 7m")).isEmpty();
    }

    @Test
    void aPartIsAsLongAsItsNumberSays() {
        assertThat(details("part MFP7E10-N007 7m")).isEmpty();
        assertThat(details("part MFP7E10-N007 5m"))
                .containsExactly("the number MFP7E10-N007 says 7 m, the chain 5 m: one of the two is wrong");
    }
}
