package dev.ferrule.stat;

import static dev.ferrule.stat.Figures.db;
import static dev.ferrule.stat.Figures.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LossDistributionTest {

    private static final double[] TAILS = {0.9, 0.5, 0.1, 0.03, 1e-2, 1e-3, 1e-4, 1e-6, 1e-9, 1e-12};

    /** A sum of gammas of one scale is a gamma, of the sum of their shapes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 12})
    void theTailOfASumIsThatOfTheGammaThatItIs(int pairs) {
        for (LossFigures figures : List.of(Figures.IEC_B, Figures.ELITE, Figures.SPLICE)) {
            GammaLoss pair = figures.gamma();
            GammaDistribution exact = GammaDistribution.of(pairs * pair.shape(), pair.scale());
            LossDistribution sum = figures.distribution().times(pairs);
            for (double tail : TAILS) {
                Loss limit = new Loss(Math.round(exact.inverseSurvivalProbability(tail) * 1e6));
                assertThat(sum.exceeds(limit))
                        .as("%d of %s above %s", pairs, figures, limit)
                        .isCloseTo(exact.survivalProbability(limit.decibels()), Percentage.withPercentage(0.15));
            }
            assertThat(sum.mean()).isCloseTo(exact.getMean(), within(1e-12));
            assertThat(sum.deviation()).isCloseTo(Math.sqrt(exact.getVariance()), within(1e-12));
        }
    }

    /**
     * IBM, "Loss calculation example for a single-mode link" (3932 documentation): means 2 x 0.35 + 2 x 0.15 + 0.17 + 9.88
     * = 11.05 dB, variances 2 x 0.06 + 2 x 0.01 and that of the system, three deviations 1.31 dB, 0.50 dB for jumpers: 12.86
     * dB. The page says that the variance of the system is 0.04, but prints the root of 0.19, which needs 0.05.
     */
    @Test
    void e04TheLossOfALinkByIbmIsTheMeanAndThreeDeviations() {
        LossDistribution connection = stated("0.35", null, null, "0.244949").distribution();
        LossDistribution splice = stated("0.15", null, null, "0.1").distribution();
        LossDistribution system = stated("0.5", null, null, "0.223607").distribution();
        LossDistribution link = connection
                .times(2)
                .plus(splice.times(2))
                .plus(system)
                .plus(db("0.17"))
                .plus(db("9.88"));
        assertThat(link.mean()).isCloseTo(11.05 + 0.50, within(1e-9));
        assertThat(3 * link.deviation()).isCloseTo(1.31, within(0.005));
        assertThat(link.mean() + 3 * link.deviation()).isCloseTo(12.86, within(0.005));
        assertThat(link.exceeds(db("12.86")))
                .as("the normal tail, a bit fatter")
                .isBetween(0.00135, 0.01);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMeanOfASumIsTheSumOfTheMeans(long seed) {
        List<LossDistribution> pairs = pairs(seed);
        LossDistribution sum = sum(pairs);
        assertThat(sum.mean())
                .isCloseTo(pairs.stream().mapToDouble(LossDistribution::mean).sum(), within(1e-12));
        // The same from the cells: the mean is the integral of the tail.
        double integral = 0;
        for (int milli = 0; milli < 20_000; milli++) {
            integral += (sum.exceeds(new Loss(milli * 1000L)) + sum.exceeds(new Loss(milli * 1000L + 1000))) / 2e3;
        }
        assertThat(integral).as("seed %d", seed).isCloseTo(sum.mean(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void morePairsExceedALimitMoreOften(long seed) {
        LossDistribution pair = pairs(seed).getFirst();
        for (int count = 0; count < 8; count++) {
            LossDistribution fewer = pair.times(count);
            LossDistribution more = pair.times(count + 1);
            for (int milli = 100; milli < 4000; milli += 100) {
                Loss limit = new Loss(milli * 1000L);
                assertThat(more.exceeds(limit))
                        .as("seed %d: one more than %d pairs above %s", seed, count, limit)
                        .isGreaterThan(fewer.exceeds(limit) - 1e-15);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void twoPairsAreTogetherBelowTwiceThePercentileOfOne(long seed) {
        for (LossDistribution pair : pairs(seed)) {
            Loss one = pair.quantile(0.97);
            assertThat(pair.times(2).quantile(0.97)).isLessThan(one.plus(one)).isGreaterThan(one);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfASumDoesNotMatter(long seed) {
        List<LossDistribution> pairs = pairs(seed);
        LossDistribution sum = sum(pairs);
        List<LossDistribution> others = new ArrayList<>(pairs);
        Collections.shuffle(others, new Random(seed));
        LossDistribution other = sum(others);
        LossDistribution nested = sum(pairs.subList(0, 2)).plus(sum(pairs.subList(2, pairs.size())));
        for (int milli = 0; milli < 12_000; milli += 7) {
            Loss limit = new Loss(milli * 1000L + 321);
            assertThat(other.exceeds(limit))
                    .as("seed %d: %s", seed, limit)
                    .isCloseTo(sum.exceeds(limit), within(1e-15));
            assertThat(nested.exceeds(limit)).isCloseTo(sum.exceeds(limit), within(1e-15));
        }
        assertThat(other.quantile(0.97)).isEqualTo(sum.quantile(0.97));
    }

    @Test
    void timesIsPlusAgainAndAgain() {
        LossDistribution pair = Figures.ELITE.distribution();
        LossDistribution sum = LossDistribution.certain(Loss.ZERO);
        for (int count = 0; count <= 9; count++) {
            LossDistribution times = pair.times(count);
            for (int milli = 0; milli < 5000; milli += 100) {
                Loss limit = new Loss(milli * 1000L + 321);
                assertThat(times.exceeds(limit)).isCloseTo(sum.exceeds(limit), within(1e-15));
            }
            sum = sum.plus(pair);
        }
        assertThatThrownBy(() -> pair.times(-1)).hasMessage("-1 losses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.000001", "0.0005", "0.123456", "12.5", "-0.05"})
    void aConstantShiftsAllQuantilesExactly(String text) {
        Loss constant = db(text);
        LossDistribution pair = Figures.IEC_B.distribution().times(2);
        LossDistribution shifted = pair.plus(constant);
        for (double probability : new double[] {0.01, 0.5, 0.97, 0.9999}) {
            assertThat(shifted.quantile(probability))
                    .isEqualTo(pair.quantile(probability).plus(constant));
        }
        assertThat(shifted.exceeds(db("0.4").plus(constant))).isEqualTo(pair.exceeds(db("0.4")));
        assertThat(shifted.mean()).isCloseTo(pair.mean() + constant.decibels(), within(1e-12));
        assertThat(shifted.deviation()).isEqualTo(pair.deviation());
    }

    @Test
    void constantsAreAddedExactly() {
        LossDistribution sum = LossDistribution.certain(db("0.1"))
                .plus(LossDistribution.certain(db("0.2")))
                .times(3);
        assertThat(sum.exceeds(db("0.9"))).isZero();
        assertThat(sum.exceeds(db("0.899999"))).isOne();
        assertThat(sum.quantile(0.001)).isEqualTo(db("0.9"));
        assertThat(sum.deviation()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aQuantileIsTheLeastLossThatIsExceededSoSeldom(long seed) {
        LossDistribution sum = sum(pairs(seed));
        for (double probability : new double[] {0.001, 0.1, 0.5, 0.97, 0.999, 0.999999}) {
            Loss quantile = sum.quantile(probability);
            assertThat(sum.exceeds(quantile)).isLessThanOrEqualTo(1 - probability + 1e-15);
            assertThat(sum.exceeds(quantile.minus(new Loss(1)))).isGreaterThan(1 - probability - 1e-15);
        }
        assertThatThrownBy(() -> sum.quantile(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sum.quantile(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairsWithAMaximumNeverExceedTheSumOfTheirMaxima() {
        LossDistribution sum =
                stated("0.1", "0.25", "0.3", null).distribution().times(2).plus(db("0.05"));
        assertThat(sum.exceeds(db("0.65"))).isZero();
        assertThat(sum.exceeds(db("0.649"))).isBetween(1e-5, 1e-3);
        assertThat(sum.quantile(1 - 1e-9)).isEqualTo(db("0.65"));
        assertThat(sum.exceeds(db("0.049999"))).isOne();
    }

    @Test
    void twoPairsWithAMaximumAreTheIntegralOverTheFirst() {
        LossFigures figures = stated("0.1", "0.25", "0.3", null);
        LossDistribution two = figures.distribution().times(2);
        for (int milli = 20; milli < 590; milli += 10) {
            assertThat(two.exceeds(new Loss(milli * 1000L)))
                    .as("above %d mdB", milli)
                    .isCloseTo(twoExceed(figures.gamma(), milli / 1e3), Percentage.withPercentage(0.3));
        }
    }

    private static double twoExceed(GammaLoss pair, double limit) {
        GammaDistribution open = pair.uncapped();
        int steps = 100_000;
        double step = pair.cap() / steps;
        double sum = open.survivalProbability(pair.cap()) * exceeds(pair, limit - pair.cap());
        for (int i = 0; i < steps; i++) {
            double first = (i + 0.5) * step;
            sum += step * open.density(first) * exceeds(pair, limit - first);
        }
        return sum;
    }

    private static double exceeds(GammaLoss pair, double limit) {
        return limit >= pair.cap() ? 0 : pair.uncapped().survivalProbability(limit);
    }

    @Test
    void whatLiesBeyondTheCellsIsAboveEveryLimit() {
        LossDistribution wide = stated("10", "40", null, null).distribution();
        double beyond = wide.exceeds(new Loss(Long.MAX_VALUE - 1));
        assertThat(beyond).isBetween(0.03, 0.08);
        assertThat(wide.times(2).exceeds(db("1000"))).isGreaterThan(beyond * 1.9);
        assertThat(wide.quantile(0.97)).isEqualTo(db("1000"));
        assertThat(wide.mean()).isCloseTo(10, within(1e-6));
        assertThat(Figures.ELITE.distribution().exceeds(db("1000"))).isLessThan(1e-18);
    }

    private static List<LossDistribution> pairs(long seed) {
        Random random = new Random(seed);
        List<LossDistribution> pairs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            pairs.add(Figures.random(random).distribution());
        }
        return pairs;
    }

    private static LossDistribution sum(List<LossDistribution> losses) {
        return losses.stream().reduce(LossDistribution::plus).orElseThrow();
    }
}
