package dev.ferrule.stat;

/**
 * The power penalty of multipath interference: light that is reflected twice arrives late and beats with the signal. The
 * discounted upper bound of V. Bhatt, J. King and B. Smith, "Estimating MPI Penalty" (IEEE P802.3bs, January 2016), as
 * engineers quote it for NRZ; with more levels an eye has that much less of the amplitude. Where a PMD's budget already
 * has an allowance for it, the penalty is compared with that and not subtracted again.
 *
 * <pre>
 *   P = -10 log10(1 - x)    x = 4 (levels - 1) D S E / (E - 1)    S = sum of sqrt(Ri Rj) over all pairs i &lt; j
 * </pre>
 *
 * @param extinctionRatio E, outer, in dB
 * @param discount D, above 0: 1 for the worst case; less because phases and losses are never all at their worst, such as
 *     0.5
 * @param levels 2 for NRZ, 4 for PAM4
 */
public record MultipathInterference(double extinctionRatio, double discount, int levels) {

    /** @throws IllegalArgumentException where a figure is out of its range */
    public MultipathInterference {
        if (!(extinctionRatio > 0) || !(discount > 0 && discount <= 1) || levels < 2) {
            throw new IllegalArgumentException("an extinction ratio of " + extinctionRatio + " dB, a discount of "
                    + discount + " and " + levels + " levels");
        }
    }

    /**
     * dB; infinite where the eye is closed, so that no power helps.
     *
     * @param reflectances of both ends and of all that lies between them, in dB, negative; their order does not matter
     */
    public double penalty(double[] reflectances) {
        double ratio = Math.pow(10, extinctionRatio / 10);
        double closure = 4 * (levels - 1) * discount * pairs(reflectances) * ratio / (ratio - 1);
        return closure < 1 ? 0 - 10 * Math.log10(1 - closure) : Double.POSITIVE_INFINITY;
    }

    /** S: what is reflected at one and reflected again at another, of the field. */
    private static double pairs(double[] reflectances) {
        double sum = 0;
        double before = 0;
        for (double reflectance : reflectances) {
            if (!(reflectance <= 0)) {
                throw new IllegalArgumentException("a reflectance of " + reflectance + " dB is not negative");
            }
            double field = Math.pow(10, reflectance / 20);
            sum += before * field;
            before += field;
        }
        return sum;
    }
}
