package dev.ferrule.io.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.ferrule.io.SharedFolder;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAsked;
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

    private static LimitsView.Test only(String chain, String kind) {
        return limits(chain, LimitsAsked.EVERYTHING).links().stream()
                .filter(link -> link.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .test();
    }

    private static LimitsView.Test link(String chain) {
        return only(chain, LimitsView.PERMANENT_LINK);
    }

    private static LimitsView.Limit limit(LimitsView.Test made, String standard, int jumpers, int nm) {
        return made.limits().stream()
                .filter(limit ->
                        limit.standard().equals(standard) && limit.jumpers() == jumpers && limit.wavelengthNm() == nm)
                .findFirst()
                .orElseThrow();
    }

    private static double component(LimitsView.Test made, String standard, int jumpers, int nm) {
        return Objects.requireNonNull(limit(made, standard, jumpers, nm).componentDb())
                .doubleValue();
    }

    private static double application(LimitsView.Test made, String standard, int jumpers) {
        return Objects.requireNonNull(limit(made, standard, jumpers, 850).applicationDb())
                .doubleValue();
    }

    /** VIAVI SmartClass Fiber OLTS-85 manual, p. 44: pairs 0.45 dB, splice 0.2 dB, 3.5 dB/km, one jumper. */
    @ParameterizedTest
    @CsvSource({"TIA, 5.55", "ISO, 4.65"})
    void theExampleOfTheManualOfTheOlts85(String standard, BigDecimal published) {
        LimitsAsked asked = new LimitsAsked(null, null, Loss.parse("0.45"), Loss.parse("0.2"), BudgetAsked.NOTHING);
        LimitsView.Test made = limits(OLTS_85, asked).links().getFirst().test();

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
                null,
                null,
                Loss.parse(row.getField("conn_loss_dB")),
                Loss.parse(row.getField("splice_loss_dB")),
                BudgetAsked.NOTHING);
        LimitsView.Test made = limits(OLTS_85, asked).links().getFirst().test();

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
        LimitsView.Test made = link(OLTS_85);

        assertThat(component(made, "TIA", 1, 850)).isCloseTo(2.947 + 4 * 0.75 + 0.3, within(1e-9));
        assertThat(component(made, "TIA", 3, 1300)).isCloseTo(1.263 + 2 * 0.75 + 0.3, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"TIA, 0.75", "ISO, 0.3"})
    void aJumperMoreTakesAnEndPairOutOfTheMeasurement(String standard, double pair) {
        LimitsView.Test made = link(TRUNK.formatted("80m"));

        assertThat(component(made, standard, 1, 850) - component(made, standard, 2, 850))
                .isCloseTo(pair, within(1e-9));
        assertThat(component(made, standard, 2, 850) - component(made, standard, 3, 850))
                .isCloseTo(pair, within(1e-9));
    }

    @Test
    void anEndPairOfSingleModeMayLoseMoreUnderIso() {
        LimitsView.Test made = link("adapter A > trunk MPO-12 B M/M APC OS2 80m > adapter A");

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
        assertThat(fronts.links().get(1).test())
                .extracting(LimitsView.Test::fibresA, LimitsView.Test::fibresB, LimitsView.Test::fibreCount)
                .containsExactly("A, B", "3, 4", 2);
    }

    @Test
    void ofACassetteInAChannelTheFrontThatIsUsedIsALink() {
        LimitsView view = limits(
                "pmd 10GBASE-SR > cord LC A-B OM4 2m > cassette SEQ M OM4 ports=3 > adapter A > trunk MPO-12 A F/F OM4"
                        + " 80m > adapter A > cassette SEQ M OM4 ports=3 > cord LC A-A OM4 2m > pmd 10GBASE-SR",
                LimitsAsked.EVERYTHING);

        assertThat(view.counts()).isEqualTo(new LimitsView.Counts(1, 1, 0, 0));
        assertThat(view.links().getFirst().aEnd()).endsWith("port 3");
    }

    @Test
    void betweenArrayConnectorsIec6128045HoldsAnd1300NmIsOptional() {
        LimitsView.Test arrays = link(TRUNK.formatted("80m"));
        LimitsView.Test mixed = link("cassette SEQ M OM4 > adapter A > trunk MPO-12 A F/F OM4 9m > adapter A");

        assertThat(arrays.procedure()).isEqualTo("IEC 61280-4-5");
        assertThat(limit(arrays, "TIA", 1, 1300).optional()).isTrue();
        assertThat(mixed.procedure()).contains("IEC 61280-4-1");
        assertThat(limit(mixed, "TIA", 1, 1300).optional()).isFalse();
        assertThat(mixed.launch()).isEqualTo("encircled flux");
    }

    /** 10GBASE-SR on OM4 at 84 m has the limit of OM4, 2.9 dB; the cords are 4 m at 3.0 dB/km. */
    @Test
    void theApplicationsLimitIsLessThePlannedCordsAndThePairsThatAreNotMeasured() {
        LimitsView.Test made = link("pmd 10GBASE-SR > cord LC A-B OM4 2m low-loss > cassette SEQ M OM4 ports=1 >"
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

    /** 400GBASE-DR4 reaches 500 m of OS2, 40GBASE-SR4 150 m of OM4. */
    @ParameterizedTest
    @CsvSource({
        "400GBASE-DR4, APC OS2, 496m, 497m, 1310",
        "40GBASE-SR4, flat OM4, 146m, 147m, 850",
    })
    void beyondItsReachAnApplicationHasNoLimit(String pmd, String fibre, String within, String beyond, int nm) {
        String chain =
                "pmd %1$s > cord MPO-12 B F/F %2$s 2m low-loss > adapter A > trunk MPO-12 B M/M %2$s %3$s low-loss"
                        + " > adapter A > cord MPO-12 B F/F %2$s 2m low-loss > pmd %1$s";
        for (String kind : List.of(LimitsView.PERMANENT_LINK, LimitsView.CHANNEL)) {
            LimitsView.Test reached = only(chain.formatted(pmd, fibre, within), kind);
            assertThat(reached.excluded()).isNull();
            assertThat(limit(reached, "TIA", 1, nm).applicationDb()).isPositive();

            LimitsView.Test further = only(chain.formatted(pmd, fibre, beyond), kind);
            assertThat(further.excluded())
                    .startsWith(pmd + " on ")
                    .contains(" reaches ")
                    .contains(" m long");
            assertThat(further.application()).isNull();
            LimitsView.Limit limit = limit(further, "TIA", 1, nm);
            assertThat(limit.componentDb()).isPositive();
            assertThat(limit.applicationDb()).isNull();
            assertThat(limit.limitDb()).isNull();
            assertThat(limit.decidedBy()).isEqualTo("application");
        }
    }

    @Test
    void aFibreThatThePmdIsNotMadeForIsNoMatterOfLoss() {
        LimitsView.Test made =
                only("pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OM4 5m low-loss > pmd 400GBASE-DR4", LimitsView.CHANNEL);

        assertThat(made.excluded()).isEqualTo("400GBASE-DR4 is not made for this fibre");
        assertThat(made.missing()).isEmpty();
    }

    /** The plugs at the ends are in the reference of three jumpers as reference plugs, and in the link as random ones. */
    @ParameterizedTest
    @CsvSource({"ISO, OM4, 850, 0.2", "ISO, OS2, 1310, 0.3", "TIA, OM4, 850, 0.65", "TIA, OS2, 1310, 0.55"})
    void whatAnEndThatIsNotInTheLimitMayAddIsTold(String standard, String fibre, int nm, BigDecimal each) {
        LimitsView.Test made = link("adapter > trunk LC A-B " + fibre + " 80m > adapter");

        assertThat(limit(made, standard, 1, nm).endDifferenceDb()).isEqualByComparingTo("0");
        assertThat(limit(made, standard, 2, nm).endDifferenceDb()).isEqualByComparingTo(each);
        assertThat(limit(made, standard, 3, nm).endDifferenceDb()).isEqualByComparingTo(each.add(each));
    }

    @Test
    void aValueOfLowConfidenceIsToldWhereItIsPartOfTheLimit() {
        LimitsView.Test single = link("adapter > trunk LC A-B OS2 80m > adapter");
        assertThat(limit(single, "ISO", 1, 1310).confidence()).isEqualTo("low");
        assertThat(limit(single, "ISO", 1, 1310).doubts())
                .containsExactly("0.5 dB of an end pair: ISO/IEC 14763-3 (recall)");
        assertThat(limit(single, "ISO", 3, 1310).doubts()).isEmpty();
        assertThat(limit(single, "TIA", 1, 1310).doubts()).isEmpty();

        LimitsView.Test multi = link("adapter > trunk LC A-B OM4 80m > adapter");
        assertThat(limit(multi, "ISO", 1, 850).doubts()).isEmpty();
    }

    @Test
    void aPairThatWasAgreedOnIsInNoDoubt() {
        String pairs = "adapter > trunk LC A-B OM4 80m > adapter > trunk LC A-B OM4 80m > adapter";
        LimitsAsked agreed = new LimitsAsked("ISO", null, Loss.parse("0.3"), null, BudgetAsked.NOTHING);

        assertThat(limit(limits(pairs, agreed).links().getFirst().test(), "ISO", 1, 850)
                        .doubts())
                .isEmpty();
    }

    /** TAP-70-30: 2 dB to the network, 5.8 dB to the monitor. */
    @Test
    void everyLegOfATapIsALinkOfItsOwn() {
        LimitsView view = limits(
                "trunk LC A-B UPC OS2 10m > cassette TAP-70-30 > trunk LC A-B UPC OS2 1m & trunk LC A-B UPC OS2 1m",
                LimitsAsked.EVERYTHING);

        assertThat(view.links())
                .extracting(
                        link -> link.test().branches().size(),
                        link -> link.test().fibreCount())
                .containsExactly(tuple(0, 2), tuple(1, 1), tuple(1, 1));
        LimitsView.Test live = view.links().get(0).test();
        LimitsView.Test monitor = view.links().get(1).test();
        assertThat(monitor.branches()).singleElement().asString().startsWith("further leg 1 of element 2");
        assertThat(component(monitor, "TIA", 3, 1310) - component(live, "TIA", 3, 1310))
                .isCloseTo(5.8 - 2.0, within(1e-9));
        assertThat(limit(monitor, "TIA", 3, 1310).doubts())
                .singleElement()
                .asString()
                .startsWith("5.8 dB of TAP-70-30");
    }

    @Test
    void aChannelIsHeldAgainstThePmdsOwnLimit() {
        String chain = "pmd 10GBASE-SR > cord LC A-B OM4 20m > pmd 10GBASE-SR";
        LimitsView view = limits(chain, LimitsAsked.EVERYTHING);

        assertThat(view.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LimitsView.CHANNEL);
            assertThat(application(link.test(), "TIA", 1)).isEqualTo(2.9);
        });
    }

    @Test
    void aLengthThatIsNotSaidIsNamedAndNeverZero() {
        LimitsView.Test made = link(TRUNK.formatted(""));

        assertThat(made.missing()).singleElement().asString().startsWith("length of element 2 (trunk");
        assertThat(made.limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.componentDb()).isNull();
            assertThat(limit.limitDb()).isNull();
        });
    }

    @Test
    void aFibreThatIsNotSaidIsNamed() {
        LimitsView.Test made = link("adapter A > trunk MPO-12 B M/M 80m > adapter A");

        assertThat(made.missing()).singleElement().asString().startsWith("kind of fibre of");
        assertThat(made.limits()).isEmpty();
    }

    @Test
    void aLossOfASplitterIsAddedToThatOfItsPairs() {
        LimitsView.Test tapped = only(
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
