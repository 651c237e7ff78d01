package dev.ferrule.stat;

import dev.ferrule.unit.Loss;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a standard or a data sheet states of the loss of one random mated pair, or of a splice. What it does not state is
 * null.
 *
 * @param p97 what 97 per cent of random matings meet (IEC 61300-3-34)
 * @param maximum where {@code p97} is given too and smaller, what every mating meets; elsewhere it is read as the 97th
 *     percentile, which is what the grades of IEC 61753-1 mean by a maximum
 * @param deviation the standard deviation
 */
public record LossFigures(
        @Nullable Loss mean,
        @Nullable Loss p97,
        @Nullable Loss maximum,
        @Nullable Loss deviation) {

    /**
     * The distribution with these figures:
     *
     * <ul>
     *   <li>mean and 97th percentile: the gamma distribution with both, see {@link GammaLoss}; the deviation is then not
     *       used, for the tail decides;
     *   <li>a maximum above that percentile: what lies beyond it counts as the maximum, with mean and percentile kept;
     *   <li>mean and deviation, no percentile: the gamma distribution with both; nothing says whether a maximum is of all
     *       matings, so it cuts nothing;
     *   <li>mean and maximum: the maximum is the 97th percentile, the worst that IEC 61300-3-34 lets it mean;
     *   <li>no mean: nothing is known of the spread, so the loss is the largest that is stated.
     * </ul>
     *
     * @throws IllegalArgumentException with {@link #fault}, where there is one
     */
    public LossDistribution distribution() {
        String fault = fault();
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        GammaLoss gamma = gamma();
        return gamma == null ? LossDistribution.certain(certain()) : gamma.distribution();
    }

    /** Null for what has no spread: that of {@link #certain}. */
    @Nullable
    GammaLoss gamma() {
        if (mean == null) {
            return null;
        }
        Loss percentile = percentile();
        if (percentile != null) {
            return GammaLoss.ofPercentile(mean.decibels(), percentile.decibels(), cap());
        }
        return deviation == null ? null : GammaLoss.ofMoments(mean.decibels(), deviation.decibels());
    }

    private @Nullable Loss percentile() {
        return p97 != null || deviation != null ? p97 : maximum;
    }

    private double cap() {
        return p97 == null || maximum == null || maximum.compareTo(p97) <= 0
                ? Double.POSITIVE_INFINITY
                : maximum.decibels();
    }

    private Loss certain() {
        Loss percentile = percentile();
        if (mean != null) {
            return percentile == null ? mean : percentile;
        }
        return Objects.requireNonNull(maximum == null ? p97 : maximum);
    }

    /** Why no distribution has these figures, a sentence that names them without its point; null when one has. */
    public @Nullable String fault() {
        String negative = negative();
        if (negative != null) {
            return "the " + negative + " is negative";
        }
        if (mean == null && p97 == null && maximum == null) {
            return "neither a mean nor a 97th percentile nor a maximum is given";
        }
        if (p97 != null && maximum != null && p97.compareTo(maximum) > 0) {
            return "the 97th percentile " + p97 + " is above the maximum " + maximum;
        }
        return mean == null ? null : faultOfMean(mean);
    }

    private @Nullable String faultOfMean(Loss mean) {
        if (p97 == null && maximum == null && deviation == null) {
            return "the mean " + mean + " alone says nothing of the spread";
        }
        if (p97 != null && mean.compareTo(p97) >= 0) {
            return "the mean " + mean + " is not below the 97th percentile " + p97;
        }
        if (maximum != null && mean.compareTo(maximum) >= 0) {
            return "the mean " + mean + " is not below the maximum " + maximum;
        }
        boolean spreads = p97 == null && deviation != null && deviation.micro() > 0;
        return spreads && mean.micro() == 0 ? "the mean is 0 dB, but the standard deviation is " + deviation : null;
    }

    private @Nullable String negative() {
        if (isNegative(mean)) {
            return "mean " + mean;
        }
        if (isNegative(p97)) {
            return "97th percentile " + p97;
        }
        if (isNegative(maximum)) {
            return "maximum " + maximum;
        }
        return isNegative(deviation) ? "standard deviation " + deviation : null;
    }

    private static boolean isNegative(@Nullable Loss figure) {
        return figure != null && figure.micro() < 0;
    }
}
