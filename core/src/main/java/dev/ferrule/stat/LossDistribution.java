package dev.ferrule.stat;

import dev.ferrule.unit.Loss;

/**
 * The distribution of a loss, or of a sum of independent losses: probabilities on a grid of 1 mdB. Constant losses are
 * added exactly, beside the grid.
 *
 * <p>The mean and the deviation are those of what was summed. A tail is wrong by half the slope of the density times the
 * variance that the grid adds, which is STEP²/6 a term: by less than a thousandth of it where the terms are about as large
 * as those of connectors. Sums in another order are the same to within 1e-15, not bit by bit. What lies beyond the
 * grid, 1e-18 and less unless losses spread over more than 32 dB, counts as above every limit.
 */
public final class LossDistribution {

    private static final LossDistribution NONE = certain(Loss.ZERO);

    private final Support support;
    private final Cells cells;
    private final double mean;
    private final double variance;

    LossDistribution(Support support, Cells cells, double mean, double variance) {
        this.support = support;
        this.cells = cells;
        this.mean = mean;
        this.variance = variance;
    }

    /** A loss that is always the same. */
    public static LossDistribution certain(Loss loss) {
        Support point = new Support(loss.micro(), loss.micro());
        return new LossDistribution(point, Cells.certain(loss.micro()), loss.decibels(), 0);
    }

    /** With another loss that does not depend on this one. */
    public LossDistribution plus(LossDistribution other) {
        return new LossDistribution(
                support.plus(other.support), cells.plus(other.cells), mean + other.mean, variance + other.variance);
    }

    /** With a loss that is always the same; it may be negative. */
    public LossDistribution plus(Loss constant) {
        return plus(certain(constant));
    }

    /** Of so many independent losses that are distributed like this one; 0 dB for none. */
    public LossDistribution times(int count) {
        if (count < 0) {
            throw new IllegalArgumentException(count + " losses");
        }
        LossDistribution sum = NONE;
        LossDistribution power = this;
        for (int left = count; left > 0; left >>= 1) {
            sum = (left & 1) == 0 ? sum : sum.plus(power);
            power = left == 1 ? power : power.plus(power);
        }
        return sum;
    }

    /** The same, with what is above a loss taken for that loss. */
    public LossDistribution atMost(Loss cap) {
        if (cap.micro() >= support.most()) {
            return this;
        }
        Cells capped = cells.atMost(cap.micro());
        long least = Math.min(support.least(), cap.micro());
        double center = capped.mean();
        return new LossDistribution(new Support(least, cap.micro()), capped, center, capped.variance(center));
    }

    /** dB. */
    public double mean() {
        return mean;
    }

    /** The standard deviation, in dB. */
    public double deviation() {
        return Math.sqrt(variance);
    }

    /** The probability that the loss is above a limit; a loss that is always at the limit is not. */
    public double exceeds(Loss limit) {
        if (limit.micro() >= support.most()) {
            return 0;
        }
        return limit.micro() < support.least() ? 1 : cells.above(limit.micro());
    }

    /**
     * The least loss that is exceeded with a probability of at most 1 - {@code probability}; 1000 dB where it lies beyond
     * the grid.
     *
     * @param probability above 0 and below 1, such as 0.97
     */
    public Loss quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("no probability strictly between 0 and 1: " + probability);
        }
        return new Loss(Math.clamp(cells.quantile(1 - probability), support.least(), support.most()));
    }
}
