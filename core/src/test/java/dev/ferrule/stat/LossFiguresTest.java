package dev.ferrule.stat;

import static dev.ferrule.stat.Figures.db;
import static dev.ferrule.stat.Figures.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LossFiguresTest {

    @Test
    void aMaximumAloneIsTheLoss() {
        assertThat(stated(null, null, "0.75", null).distribution().exceeds(db("0.749999")))
                .isOne();
        assertThat(stated(null, null, "0.75", null).distribution().exceeds(db("0.75")))
                .isZero();
    }

    @Test
    void withoutAMeanTheLargestFigureIsTheLoss() {
        assertThat(stated(null, "0.25", "0.5", "0.1").distribution().quantile(0.5))
                .isEqualTo(db("0.5"));
        assertThat(stated(null, "0.25", null, null).distribution().quantile(0.5))
                .isEqualTo(db("0.25"));
    }

    @Test
    void aMaximumWithoutAPercentileIsThePercentile() {
        assertThat(stated("0.1", null, "0.35", null).gamma())
                .isEqualTo(stated("0.1", "0.35", null, null).gamma());
    }

    @Test
    void aMaximumThatIsThePercentileCutsNothing() {
        assertThat(stated("0.12", "0.25", "0.25", null).gamma())
                .isEqualTo(stated("0.12", "0.25", null, null).gamma());
        assertThat(stated("0.12", "0.25", "0.25", null).distribution().exceeds(db("0.5")))
                .isPositive();
    }

    @Test
    void thePercentileDecidesOverTheDeviationAndTheDeviationOverTheMaximum() {
        assertThat(stated("0.12", "0.25", null, "0.2").gamma())
                .isEqualTo(stated("0.12", "0.25", null, null).gamma());
        assertThat(stated("0.12", null, "0.3", "0.1").gamma())
                .isEqualTo(stated("0.12", null, null, "0.1").gamma());
    }

    /** Of one gamma, cutting at the cap is worse than never meeting what lies beyond it. */
    @Test
    void aTailThatIsCutIsNeverMoreFavourableThanOneThatIsLeftOut() {
        LossFigures figures = stated("0.12", "0.25", "0.3", null);
        GammaLoss gamma = figures.gamma();
        double kept = gamma.uncapped().cumulativeProbability(0.3);
        LossDistribution capped = figures.distribution();
        for (int milli = 100; milli < 299; milli++) {
            double leftOut = 1 - gamma.uncapped().cumulativeProbability(milli / 1e3) / kept;
            assertThat(capped.exceeds(db("0." + String.format("%03d", milli)))).isGreaterThan(leftOut);
        }
    }

    @Test
    void figuresThatContradictEachOtherAreNamed() {
        assertFault(stated("0.3", "0.25", null, null), "the mean 0.3 dB is not below the 97th percentile 0.25 dB");
        assertFault(stated("0.25", "0.25", null, null), "the mean 0.25 dB is not below the 97th percentile 0.25 dB");
        assertFault(stated("0.3", null, "0.25", null), "the mean 0.3 dB is not below the maximum 0.25 dB");
        assertFault(stated("0.3", null, "0.25", "0.1"), "the mean 0.3 dB is not below the maximum 0.25 dB");
        assertFault(stated("0.1", "0.25", "0.2", null), "the 97th percentile 0.25 dB is above the maximum 0.2 dB");
        assertFault(stated("0", null, null, "0.1"), "the mean is 0 dB, but the standard deviation is 0.1 dB");
    }

    @Test
    void figuresThatAreNegativeAreNamed() {
        assertFault(stated("-0.1", "0.25", null, null), "the mean -0.1 dB is negative");
        assertFault(stated("0.1", "-0.25", null, null), "the 97th percentile -0.25 dB is negative");
        assertFault(stated("0.1", null, "-0.25", null), "the maximum -0.25 dB is negative");
        assertFault(stated("0.1", "0.25", null, "-0.1"), "the standard deviation -0.1 dB is negative");
    }

    @Test
    void figuresThatDoNotSufficeAreToldToBeTooFew() {
        assertFault(stated(null, null, null, null), "neither a mean nor a 97th percentile nor a maximum is given");
        assertFault(stated(null, null, null, "0.1"), "neither a mean nor a 97th percentile nor a maximum is given");
        assertFault(stated("0.1", null, null, null), "the mean 0.1 dB alone says nothing of the spread");
        assertThat(Figures.IEC_B.fault()).isNull();
    }

    private static void assertFault(LossFigures figures, String fault) {
        assertThat(figures.fault()).isEqualTo(fault);
        assertThatThrownBy(figures::distribution)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(figures.fault());
    }
}
