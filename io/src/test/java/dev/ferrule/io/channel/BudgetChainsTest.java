package dev.ferrule.io.channel;

import static dev.ferrule.io.channel.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.view.BudgetView;
import dev.ferrule.view.ChannelView;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loss and reach of single chains: what is counted, what is judged, and what is not. */
final class BudgetChainsTest {

    private static BudgetView budget(String chain) {
        return Objects.requireNonNull(judged(chain).budget());
    }

    @Test
    void thePairsAtTheMdisAreNotCounted() {
        BudgetView budget = budget("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 standard 50m > pmd 400GBASE-SR4");

        assertThat(budget.lossDb()).isEqualByComparingTo("0.15");
        assertThat(budget.ways()).singleElement().satisfies(way -> {
            assertThat(way.terms()).extracting(BudgetView.Term::kind).containsExactly("fibre");
            assertThat(way.lanes()).isEqualTo(8);
            assertThat(way.wavelengthNm()).isEqualTo(844);
        });
        assertThat(budget.verdict()).isEqualTo("OK");
    }

    @ParameterizedTest
    @CsvSource({
        // 40GBASE-SR4: OM3 100 m and 1.9 dB, OM4 150 m and 1.5 dB; the limit is the largest that reaches so far.
        "OM4, 80, 1.9",
        "OM4, 100, 1.9",
        "OM4, 101, 1.5",
        "OM4, 150, 1.5",
        "OM3, 100, 1.9",
        "OM5, 150, 1.5"
    })
    void theLimitIsTheLargestOfThoseThatReachSoFar(String fibre, int metres, String limit) {
        assertThat(budget("pmd 40GBASE-SR4 > cord MPO-12 B F/F PC " + fibre + " " + metres + "m > pmd 40GBASE-SR4")
                        .limitDb())
                .isEqualByComparingTo(limit);
    }

    @Test
    void mixedCategoriesReachAsFarAsTheLowest() {
        ChannelView view = judged("pmd 40GBASE-SR4 > cord MPO-12 B F/F PC OM4 low-loss 5m > adapter A"
                + " > trunk MPO-12 B M/M PC OM3 low-loss 100m > adapter A > cord MPO-12 B F/F PC OM4 low-loss 5m"
                + " > pmd 40GBASE-SR4");

        assertThat(view.codes()).containsExactly("F402", "F502");
        assertThat(Objects.requireNonNull(view.budget()).decidedBy()).isEqualTo("40GBASE-SR4 on OM3");
    }

    /** 100GBASE-FR1 has 4.0 dB and 2 km, 100GBASE-DR 3.0 dB and 500 m. */
    @Test
    void ofUnlikePmdsTheStricterDecides() {
        BudgetView budget = budget("pmd 100GBASE-FR1 > cord LC A-B OS2 600m > pmd 100GBASE-DR");

        assertThat(budget.limitDb()).isEqualByComparingTo("3");
        assertThat(budget.reachM()).isEqualByComparingTo("500");
        assertThat(budget.verdict()).isEqualTo("FAIL");
    }

    @Test
    void whatIsNotSaidIsNamedAndNoVerdict() {
        ChannelView view = judged("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 5m > adapter A > trunk MPO-12 B M/M APC"
                + " OM4 low-loss 200m > adapter A > cord MPO-12 B F/F APC OM4 > pmd 400GBASE-SR4");
        BudgetView budget = Objects.requireNonNull(view.budget());

        assertThat(view.verdict()).isEqualTo("OK");
        assertThat(view.codes()).isEmpty();
        assertThat(budget.verdict()).isEqualTo("undetermined");
        assertThat(budget.lossDb()).isNull();
        assertThat(budget.missing())
                .containsExactly(
                        "the grade of right plug of element 2 (cord)",
                        "the grade of left plug of element 6 (cord)",
                        "the length of element 6 (cord)");
        assertThat(view.assumptions())
                .filteredOn(assumption -> assumption.word().equals(ChannelView.BUDGET))
                .singleElement()
                .satisfies(assumption -> assertThat(assumption.from()).startsWith("F507"));
    }

    /** 3 x 0.75 would be too much, but nobody says that the pairs are that bad. */
    @Test
    void aDefaultGradeIsShownAndDecidesNothing() {
        BudgetView budget =
                budget("pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 5m > adapter B > cord MPO-12 B M/M PC OM4 5m"
                        + " > adapter B > cord MPO-12 B F/F PC OM4 5m > adapter B > cord MPO-12 B M/F PC OM4 5m"
                        + " > pmd 100GBASE-SR4");

        assertThat(budget.lossDb()).isEqualByComparingTo("2.31");
        assertThat(budget.marginDb()).isNegative();
        assertThat(budget.verdict()).isEqualTo("undetermined");
        assertThat(budget.ways().getFirst().assumedGrades()).isTrue();
    }

    @Test
    void reachIsJudgedWithoutGrades() {
        assertThat(judged(
                                "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 50m > adapter A > trunk MPO-12 B M/M APC OM4 60m"
                                        + " > adapter A > cord MPO-12 B F/F APC OM4 5m > pmd 400GBASE-SR4")
                        .codes())
                .containsExactly("F502");
    }

    @Test
    void aPairHasTheWorseGradeOfItsPlugs() {
        BudgetView budget = budget("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 low-loss 5m > adapter A"
                + " > trunk MPO-12 B M/M APC OM4 0.6dB 20m > adapter A > cord MPO-12 B F/F APC OM4 ultra-low-loss 5m"
                + " > pmd 400GBASE-SR4");

        assertThat(budget.ways().getFirst().terms())
                .filteredOn(term -> term.kind().equals("pair"))
                .extracting(BudgetView.Term::grade)
                .containsExactly("0.6dB", "0.6dB");
    }

    /** As in the trade: 0.35 by US Conec, 0.25 by an article that says both. */
    @Test
    void anAmbiguousGradeIsAsked() {
        ChannelView view = judged("pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 Elite 5m > adapter A"
                + " > trunk MPO-12 B M/M APC OM4 MTP-Elite 20m > adapter A > cord MPO-12 B F/F APC OM4 MTP-Elite 5m"
                + " > pmd 400GBASE-SR4");

        assertThat(view.codes()).containsExactly("F102");
        assertThat(Objects.requireNonNull(view.budget()).lossDb()).isEqualByComparingTo("0.79");
    }

    @Test
    void eachBreakoutLegHasItsOwnWay() {
        BudgetView budget = budget("pmd 400GBASE-DR4 mode=4x100 > harness H12-4LC F APC OS2 10m low-loss"
                + " > adapter LC x4 > cord LC A-B OS2 5m low-loss & cord LC A-B OS2 500m low-loss"
                + " & cord LC A-B OS2 5m low-loss & cord LC A-B OS2 5m low-loss"
                + " > pmd 100GBASE-DR x4");

        assertThat(budget.ways()).hasSize(4);
        assertThat(budget.ways()).extracting(BudgetView.Way::verdict).containsExactly("OK", "FAIL", "OK", "OK");
        assertThat(budget.lengthM()).isEqualByComparingTo("510");
    }

    @Test
    void aSpliceCountsWithItsOwnLoss() {
        List<BudgetView.Term> terms = budget("pmd 400GBASE-DR4 > cord MPO-12 A F/F APC OS2 10m > splice"
                        + " > trunk MPO-12 A F/F APC OS2 100m > splice 0.1dB > cord MPO-12 B F/F APC OS2 10m"
                        + " > pmd 400GBASE-DR4")
                .ways()
                .getFirst()
                .terms();

        assertThat(terms)
                .filteredOn(term -> term.kind().equals("splice"))
                .extracting(term -> Objects.requireNonNull(term.lossDb()).toPlainString())
                .containsExactly("0.3", "0.1");
    }

    /** Out and back: 2 x (0.35 + 0.35) at the adapters of the trunk, and twice the fibre. */
    @Test
    void lightThatComesBackFromALoopbackPassesEachPairTwice() {
        BudgetView budget = budget("pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 5m low-loss > adapter A"
                + " > trunk MPO-12 B M/M APC OS2 100m low-loss > adapter A > loopback MPO-12 APC OS2 low-loss");

        assertThat(budget.ways().getFirst().terms())
                .extracting(BudgetView.Term::kind)
                .containsExactly("fibre", "pair", "fibre", "pair", "pair", "fibre", "pair", "fibre");
        assertThat(budget.lossDb()).isEqualByComparingTo("1.484");
        assertThat(budget.lengthM()).isEqualByComparingTo("210");
    }

    @Test
    void anAttenuatorLosesBesideItsPairs() {
        BudgetView budget = budget("pmd 100GBASE-LR4 > cord LC A-B OS2 UPC 5m low-loss > adapter LC"
                + " > cassette ATT-LC-5 low-loss > cord LC A-B OS2 UPC 5m low-loss > pmd 100GBASE-LR4");

        assertThat(budget.lossDb()).isEqualByComparingTo("5.704");
    }
}
