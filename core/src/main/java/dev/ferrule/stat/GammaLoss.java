package dev.ferrule.stat;

import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The loss of one random mated pair, in dB: a gamma distribution, of which what lies beyond the cap counts as the cap.
 *
 * <p>In dB, the loss where two Gaussian mode fields do not meet squarely is quadratic in their lateral offset and their
 * tilt, each along two axes (D. Marcuse, "Loss analysis of single-mode fiber splices", Bell System Technical Journal
 * 56(5), 1977; recall). With normal offsets and tilts it is a sum of squared normal terms: for n terms of equal size a
 * gamma distribution of shape n/2, for unequal ones close to one. Two equal terms are an exponential distribution, which
 * is a Rayleigh distribution of the offset. What was read and what is recall: {@code docs/stages/statistics.md}.
 *
 * @param shape half the number of squared normal terms
 * @param scale dB
 * @param cap dB; infinite where there is none
 */
record GammaLoss(double shape, double scale, double cap) {

    /**
     * One squared normal term: there are no fewer. Where a percentile is so far above a mean that the shape would be
     * smaller, the percentile is kept and the mean is that of this shape, which is above the one that is stated.
     */
    static final double LEAST_SHAPE = 0.5;

    /** Beyond it the deviation is below a thirty-thousandth of the mean, which no figure of a loss tells apart from none. */
    private static final double GREATEST_SHAPE = 1e9;

    private static final double BEYOND_P97 = 0.03;
    private static final double PRECISION = 1e-14;

    /** With that mean and that 97th percentile; null where they are too close to each other for a spread. */
    static @Nullable GammaLoss ofPercentile(double mean, double p97, double cap) {
        GammaLoss widest = ofShape(LEAST_SHAPE, p97, cap);
        if (widest.mean() >= mean) {
            return widest;
        }
        if (ofShape(GREATEST_SHAPE, p97, cap).mean() < mean) {
            return null;
        }
        // With the percentile kept, the mean rises with the shape.
        double logarithm = new BrentSolver(PRECISION, PRECISION, PRECISION)
                .findRoot(
                        log -> ofShape(Math.exp(log), p97, cap).mean() - mean,
                        Math.log(LEAST_SHAPE),
                        Math.log(GREATEST_SHAPE));
        return ofShape(Math.exp(logarithm), p97, cap);
    }

    /** The cap is above the percentile and does not move it. */
    private static GammaLoss ofShape(double shape, double p97, double cap) {
        double ofUnitScale = GammaDistribution.of(shape, 1).inverseSurvivalProbability(BEYOND_P97);
        return new GammaLoss(shape, p97 / ofUnitScale, cap);
    }

    /** With that mean and that standard deviation; null where there is no spread. */
    static @Nullable GammaLoss ofMoments(double mean, double deviation) {
        if (mean * mean >= GREATEST_SHAPE * deviation * deviation) {
            return null;
        }
        double ratio = mean / deviation;
        return new GammaLoss(ratio * ratio, deviation / ratio, Double.POSITIVE_INFINITY);
    }

    double mean() {
        return partialMoment(1);
    }

    double variance() {
        double mean = mean();
        return Math.max(0, partialMoment(2) - mean * mean);
    }

    /** The mean of a power of the loss: x^n times a gamma density is one of n more in shape. */
    private double partialMoment(int power) {
        double whole = Math.pow(scale, power);
        for (int i = 0; i < power; i++) {
            whole *= shape + i;
        }
        return Double.isInfinite(cap)
                ? whole
                : whole * GammaDistribution.of(shape + power, scale).cumulativeProbability(cap)
                        + Math.pow(cap, power) * uncapped().survivalProbability(cap);
    }

    GammaDistribution uncapped() {
        return GammaDistribution.of(shape, scale);
    }

    LossDistribution distribution() {
        return new GammaGrid(this).distribution();
    }
}
