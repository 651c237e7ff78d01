package dev.ferrule.io.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.ChainLimits;
import dev.ferrule.view.LimitsAsked;
import dev.ferrule.view.LimitsView;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a light source and a power meter may measure, of links that are written as chains. */
final class LimitsOfChainTest {

    /** 842 m in three pieces with two pairs and a splice between its ends. */
    private static final String OLTS_85 = "adapter > trunk LC A-B OM2 400m > adapter > trunk LC A-B OM2 42m > splice"
            + " > trunk LC A-B OM2 300m > adapter > trunk LC A-B OM2 100m > adapter";

    private static final String TRUNK = "adapter A > trunk MPO-12 B M/M flat OM4 %s > adapter A";

    private static LimitsView limits(String chain, LimitsAsked asked) {
        LimitsView view = ChainLimits.of(ShippedCatalogue.load(), asked, chain).view();
        return Objects.requireNonNull(view);
    }

    private static LimitsView.Made only(String chain, String kind) {
        return limits(chain, LimitsAsked.EVERYTHING).links().stream()
                .filter(link -> link.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .made();
    }

    private static LimitsView.Made link(String chain) {
        return only(chain, LimitsView.PERMANENT_LINK);
    }

    private static LimitsView.Limit limit(LimitsView.Made made, String standard, int jumpers, int nm) {
        return made.limits().stream()
                .filter(limit ->
                        limit.standard().equals(standard) && limit.jumpers() == jumpers && limit.wavelengthNm() == nm)
                .findFirst()
                .orElseThrow();
    }

    private static double component(LimitsView.Made made, String standard, int jumpers, int nm) {
        return Objects.requireNonNull(limit(made, standard, jumpers, nm).componentDb())
                .doubleValue();
    }

    private static double application(LimitsView.Made made, String standard, int jumpers) {
        return Objects.requireNonNull(limit(made, standard, jumpers, 850).applicationDb())
                .doubleValue();
    }

    /** VIAVI SmartClass Fiber OLTS-85 manual, p. 44: pairs 0.45 dB, splice 0.2 dB, 3.5 dB/km, one jumper. */
    @ParameterizedTest
    @CsvSource({"TIA, 5.55", "ISO, 4.65"})
    void theExampleOfTheManualOfTheOlts85(String standard, BigDecimal published) {
        LimitsAsked asked = new LimitsAsked(null, null, Loss.parse("0.45"), Loss.parse("0.2"));
        LimitsView.Made made = limits(OLTS_85, asked).links().getFirst().made();

        BigDecimal own = Objects.requireNonNull(limit(made, standard, 1, 850).componentDb());
        assertThat(own.setScale(2, RoundingMode.HALF_UP)).isEqualTo(published);
    }

    @Test
    void theSameRowOfThePublishedExamples() throws IOException {
        NamedCsvRecord row = SharedFolder.rows("reference/optics/loss_examples.csv").stream()
                .filter(one -> one.getField("id").equals("E02"))
                .findFirst()
                .orElseThrow();
        LimitsAsked asked = new LimitsAsked(
                null, null, Loss.parse(row.getField("conn_loss_dB")), Loss.parse(row.getField("splice_loss_dB")));
        LimitsView.Made made = limits(OLTS_85, asked).links().getFirst().made();

        assertThat(made.lengthM()).isEqualByComparingTo(row.getField("length_m"));
        assertThat(made.pairs()).hasToString(row.getField("n_conn"));
        assertThat(made.splices()).hasToString(row.getField("n_splice"));
        assertThat(component(made, "TIA", 1, 850))
                .isCloseTo(Double.parseDouble(row.getField("published_result")), within(0.005));
        assertThat(component(made, "TIA", 1, 850) - component(made, "ISO", 1, 850))
                .as(row.getField("notes"))
                .isCloseTo(0.90, within(1e-9));
    }

    @Test
    void withoutAnAgreementPairsAndSplicesAreTheStandards() {
        LimitsView.Made made = link(OLTS_85);

        assertThat(component(made, "TIA", 1, 850)).isCloseTo(2.947 + 4 * 0.75 + 0.3, within(1e-9));
        assertThat(component(made, "TIA", 3, 1300)).isCloseTo(1.263 + 2 * 0.75 + 0.3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"TIA, 0.75", "ISO, 0.3"})
    void aJumperMoreTakesAnEndPairOutOfTheMeasurement(String standard, double pair) {
        LimitsView.Made made = link(TRUNK.formatted("80m"));

        assertThat(component(made, standard, 1, 850) - component(made, standard, 2, 850))
                .isCloseTo(pair, within(1e-9));
        assertThat(component(made, standard, 2, 850) - component(made, standard, 3, 850))
                .isCloseTo(pair, within(1e-9));
    }

    @Test
    void anEndPairOfSingleModeMayLoseMoreUnderIso() {
        LimitsView.Made made = link("adapter A > trunk MPO-12 B M/M APC OS2 80m > adapter A");

        assertThat(component(made, "ISO", 1, 1310)).isCloseTo(0.08 * 0.4 + 2 * 0.5, within(1e-9));
    }

    @Test
    void aPinnedTrunkIsTestedWithUnpinnedCordsAndTheOtherWayRound() {
        assertThat(link(TRUNK.formatted("80m")).aCord()).isEqualTo(new LimitsView.Cord("MPO-12", "unpinned", "flat"));
        assertThat(link("adapter A > trunk MPO-12 B F/M APC OS2 8m > adapter A").aCord())
                .isEqualTo(new LimitsView.Cord("MPO-12", "pinned", "APC"));
        assertThat(link("adapter A > trunk MPO-12 B F/M APC OS2 8m > adapter A").bCord())
                .isEqualTo(new LimitsView.Cord("MPO-12", "unpinned", "APC"));
    }

    @Test
    void theFibresAreTraced() {
        assertThat(link(TRUNK.formatted("80m")).fibresB()).isEqualTo("12-1");
        LimitsView fronts = limits(
                "cassette SEQ M OM4 > adapter A > trunk MPO-12 A F/F OM4 9m > adapter A", LimitsAsked.EVERYTHING);
        assertThat(fronts.links()).hasSize(6);
        assertThat(fronts.links().get(1).aEnd()).isEqualTo("element 1 (cassette SEQ), left port 2");
        assertThat(fronts.links().get(1).made())
                .extracting(LimitsView.Made::fibresA, LimitsView.Made::fibresB, LimitsView.Made::fibreCount)
                .containsExactly("A, B", "3, 4", 2);
    }

    @Test
    void ofACassetteInAChannelTheFrontThatIsUsedIsALink() {
        LimitsView view = limits(
                "pmd 10GBASE-SR > cord LC A-B OM4 2m > cassette SEQ M OM4 ports=3 > adapter A > trunk MPO-12 A F/F OM4"
                        + " 80m > adapter A > cassette SEQ M OM4 ports=3 > cord LC A-A OM4 2m > pmd 10GBASE-SR",
                LimitsAsked.EVERYTHING);

        assertThat(view.counts()).isEqualTo(new LimitsView.Counts(1, 1, 0));
        assertThat(view.links().getFirst().aEnd()).endsWith("port 3");
    }

    @Test
    void betweenArrayConnectorsIec6128045HoldsAnd1300NmIsOptional() {
        LimitsView.Made arrays = link(TRUNK.formatted("80m"));
        LimitsView.Made mixed = link("cassette SEQ M OM4 > adapter A > trunk MPO-12 A F/F OM4 9m > adapter A");

        assertThat(arrays.procedure()).isEqualTo("IEC 61280-4-5");
        assertThat(limit(arrays, "TIA", 1, 1300).optional()).isTrue();
        assertThat(mixed.procedure()).contains("IEC 61280-4-1");
        assertThat(limit(mixed, "TIA", 1, 1300).optional()).isFalse();
        assertThat(mixed.launch()).isEqualTo("encircled flux");
    }

    /** 10GBASE-SR on OM4 at 84 m has the limit of OM4, 2.9 dB; the cords are 4 m at 3.0 dB/km. */
    @Test
    void theApplicationsLimitIsLessThePlannedCordsAndThePairsThatAreNotMeasured() {
        LimitsView.Made made = link("pmd 10GBASE-SR > cord LC A-B OM4 2m low-loss > cassette SEQ M OM4 ports=1 >"
                + " adapter A > trunk MPO-12 A F/F OM4 80m > adapter A > cassette SEQ M OM4 ports=1 >"
                + " cord LC A-A OM4 2m low-loss > pmd 10GBASE-SR");

        double cords = 0.004 * 3.0;
        // A pair has the grade of its worse plug: the cassette's is not said, so it is the profile's, 0.75 dB.
        assertThat(application(made, "TIA", 3)).isCloseTo(2.9 - cords - 2 * 0.75, within(1e-9));
        assertThat(application(made, "TIA", 2)).isCloseTo(2.9 - cords - 0.75, within(1e-9));
        assertThat(application(made, "TIA", 1)).isCloseTo(2.9 - cords, within(1e-9));
        assertThat(application(made, "ISO", 1)).isCloseTo(2.9 - cords - 2 * (0.75 - 0.3), within(1e-9));
        assertThat(made.assumedGrades()).isTrue();
        assertThat(limit(made, "TIA", 1, 1300).applicationDb()).isNull();
        assertThat(limit(made, "TIA", 1, 850).decidedBy()).isEqualTo("application");
    }

    @Test
    void aChannelIsHeldAgainstThePmdsOwnLimit() {
        String chain = "pmd 10GBASE-SR > cord LC A-B OM4 20m > pmd 10GBASE-SR";
        LimitsView view = limits(chain, LimitsAsked.EVERYTHING);

        assertThat(view.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LimitsView.CHANNEL);
            assertThat(application(link.made(), "TIA", 1)).isEqualTo(2.9);
        });
    }

    @Test
    void aLengthThatIsNotSaidIsNamedAndNeverZero() {
        LimitsView.Made made = link(TRUNK.formatted(""));

        assertThat(made.missing()).singleElement().asString().startsWith("length of element 2 (trunk");
        assertThat(made.limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.componentDb()).isNull();
            assertThat(limit.limitDb()).isNull();
        });
    }

    @Test
    void aFibreThatIsNotSaidIsNamed() {
        LimitsView.Made made = link("adapter A > trunk MPO-12 B M/M 80m > adapter A");

        assertThat(made.missing()).singleElement().asString().startsWith("kind of fibre of");
        assertThat(made.limits()).isEmpty();
    }

    @Test
    void aLossOfASplitterIsAddedToThatOfItsPairs() {
        LimitsView.Made tapped = only(
                "pmd 10GBASE-LR > cord LC A-B UPC OS2 5m > cassette TAP-50-50 > trunk LC A-B UPC OS2 1m > pmd 10GBASE-LR",
                LimitsView.PERMANENT_LINK);

        assertThat(component(tapped, "TIA", 3, 1310)).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIA", "ISO"})
    void aLongerLinkAndOneWithMorePairsMayLoseMore(String standard) {
        double before = 0;
        for (String length : List.of("1m", "2m", "80m", "81m", "300m")) {
            double now = component(link(TRUNK.formatted(length)), standard, 1, 850);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        String more = TRUNK.formatted("150m") + " > trunk MPO-12 B F/M flat OM4 150m > adapter A";
        assertThat(component(link(more), standard, 1, 850)).isGreaterThan(before);
    }

    @Test
    void piecesAreAcceptedAsTheWhole() {
        String pieces =
                "adapter A > trunk MPO-12 B M/M OM4 33.333m > splice > trunk MPO-12 B M/M OM4 33.334m > adapter A";

        assertThat(component(link(pieces), "TIA", 3, 850))
                .isCloseTo(component(link(TRUNK.formatted("66.667m")), "TIA", 3, 850) + 0.3, within(1e-9));
    }

    @Test
    void aChainThatCannotBeReadOrHasNoLinkSaysSo() {
        assertThat(ChainLimits.of(ShippedCatalogue.load(), LimitsAsked.EVERYTHING, "trunkk MPO-12")
                        .diagnostics())
                .extracting(finding -> finding.code())
                .containsExactly("F101");
        assertThat(ChainLimits.of(ShippedCatalogue.load(), LimitsAsked.EVERYTHING, "adapter A > adapter A")
                        .view())
                .isNull();
    }
}
