package dev.ferrule.stat;

import java.util.Arrays;

/**
 * The probability that a link fails, which is to say at least one of its lanes. How far the lanes of one plug depend on
 * each other nobody states; where they tend to be good and bad together, the truth lies between the bounds.
 *
 * @param together the lower bound: the lanes fail together (correlation 1), so the worst lane decides
 * @param independent the upper bound: 1 - (1-p)^n for n lanes alike (correlation 0)
 */
public record LinkRisk(double together, double independent) {

    /** Of so many lanes alike. */
    public static LinkRisk of(double lane, int lanes) {
        double[] alike = new double[lanes];
        Arrays.fill(alike, lane);
        return of(alike);
    }

    /** Of lanes each with its own. */
    public static LinkRisk of(double[] lanes) {
        double worst = 0;
        // The logarithm of what is left to succeed: small probabilities keep their digits.
        double none = 0;
        for (double lane : lanes) {
            worst = Math.max(worst, checked(lane));
            none += Math.log1p(-lane);
        }
        return new LinkRisk(worst, 0 - Math.expm1(none));
    }

    static double checked(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no probability: " + probability);
        }
        return probability;
    }

    /** The one to judge by where nobody asks for the other. */
    public double pessimistic() {
        return independent;
    }
}
