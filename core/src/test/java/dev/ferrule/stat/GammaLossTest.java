package dev.ferrule.stat;

import static dev.ferrule.stat.Figures.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ferrule.unit.Loss;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GammaLossTest {

    /** dB. */
    private static final Offset<Double> EXACTLY = within(1e-6);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMeanAndThe97thPercentileAreTheStatedOnes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LossFigures figures = Figures.random(random);
            GammaLoss gamma = gamma(figures);
            assertThat(gamma.mean()).as("seed %d: %s", seed, figures).isCloseTo(db(figures.mean()), EXACTLY);
            assertThat(gamma.uncapped().survivalProbability(db(figures.p97()))).isCloseTo(0.03, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMaximumAboveThePercentileCutsTheTailAndMovesNeitherFigure(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LossFigures open = Figures.random(random);
            Loss maximum = new Loss(Math.round(open.p97().micro() * (1.001 + random.nextDouble())));
            LossFigures figures = new LossFigures(open.mean(), open.p97(), maximum, null);
            GammaLoss gamma = gamma(figures);
            assertThat(gamma.mean()).as("seed %d: %s", seed, figures).isCloseTo(db(figures.mean()), EXACTLY);
            assertThat(gamma.uncapped().survivalProbability(db(figures.p97()))).isCloseTo(0.03, within(1e-7));
            assertThat(figures.distribution().exceeds(maximum)).isZero();
            assertThat(figures.distribution().exceeds(maximum.minus(new Loss(2000))))
                    .isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theMeanAndTheDeviationAreTheStatedOnes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            LossFigures figures = new LossFigures(
                    new Loss(1000 + random.nextLong(500_000)), null, null, new Loss(1000 + random.nextLong(300_000)));
            GammaLoss gamma = gamma(figures);
            assertThat(gamma.mean()).as("seed %d: %s", seed, figures).isCloseTo(db(figures.mean()), EXACTLY);
            assertThat(Math.sqrt(gamma.variance())).isCloseTo(db(figures.deviation()), EXACTLY);
        }
    }

    /** Twice 1.881 is the 97th percentile of the normal distribution, and log(1/0.03) that of the exponential one. */
    @Test
    void figuresOfKnownDistributionsGiveTheirShapes() {
        assertThat(gamma(stated("0.1", "0.350656", null, null)).shape()).isCloseTo(1, within(1e-4));
        assertThat(gamma(stated("0.1", "0.470925", null, null)).shape()).isCloseTo(0.5, within(1e-4));
        assertThat(gamma(stated("1", "1.0188923", null, null)).shape()).isCloseTo(10_000, within(10.0));
    }

    /**
     * Offsets of 50 µm fibre in the models of 10GBASE-SR (Pepeljugoski et al. 2003, after a presentation to the 10GBASE-LRM
     * study group, 2004): Rayleigh, mean 3.58 µm, 5 per cent above 7 µm. Their squares are exponential.
     */
    @Test
    void aLossThatIsQuadraticInARayleighOffsetIsAGamma() {
        double squared = 3.58 * 3.58 * 4 / Math.PI / 100;
        GammaLoss gamma = GammaLoss.ofPercentile(squared, squared * Math.log(1 / 0.03), Double.POSITIVE_INFINITY);
        assertThat(gamma.shape()).isCloseTo(1, within(1e-9));
        assertThat(gamma.distribution().exceeds(Figures.db("0.49"))).isCloseTo(0.05, within(0.0005));
    }

    /** A fusion splice: mean 0.02 dB, limit 0.30 dB. */
    @Test
    void whereThePercentileIsTooFarAboveTheMeanItIsKeptAndTheMeanRises() {
        GammaLoss gamma = gamma(stated("0.02", null, "0.30", null));
        assertThat(gamma.shape()).isEqualTo(GammaLoss.LEAST_SHAPE);
        assertThat(gamma.mean()).isCloseTo(0.30 / 4.709292, EXACTLY);
        assertThat(gamma.uncapped().survivalProbability(0.30)).isCloseTo(0.03, within(1e-9));
    }

    @Test
    void figuresThatAreAllButEqualAreALossThatIsAlwaysTheSame() {
        assertThat(stated("0.249999", "0.25", null, null).gamma()).isNull();
        assertThat(stated("0.249999", "0.25", "0.3", null).distribution().quantile(0.5))
                .isEqualTo(Figures.db("0.25"));
        assertThat(stated("0.2", null, "0.5", "0.000001").distribution().quantile(0.999))
                .isEqualTo(Figures.db("0.2"));
        assertThat(stated("0.2", null, null, "0").distribution().quantile(0.001))
                .isEqualTo(Figures.db("0.2"));
    }

    @Test
    void figuresAtTheEndsOfTheirRangeHaveADistribution() {
        for (LossFigures figures : List.of(
                stated("0", "0.1", null, null),
                stated("0", null, null, "0"),
                stated("0.000001", "0.000002", null, null),
                stated("0.000001", null, null, "1000"),
                stated("999", "1000", null, null),
                stated("999", null, null, "1"),
                stated("500", "900", "1000", null),
                stated("0.24998", "0.25", "1000", null),
                stated("0.2499", "0.25", "0.250001", null))) {
            LossDistribution losses = figures.distribution().times(2);
            assertThat(losses.exceeds(Figures.db("1"))).as("%s", figures).isBetween(0.0, 1.0);
            assertThat(losses.quantile(0.97)).as("%s", figures).isBetween(Loss.ZERO, new Loss(2_100_000_000));
            assertThat(losses.mean()).as("%s", figures).isNotNegative();
            assertThat(losses.deviation()).as("%s", figures).isNotNegative();
        }
    }

    private static GammaLoss gamma(LossFigures figures) {
        return Objects.requireNonNull(figures.gamma());
    }

    private static double db(Loss loss) {
        return loss.decibels();
    }
}
