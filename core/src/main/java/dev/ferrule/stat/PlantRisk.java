package dev.ferrule.stat;

/**
 * How many links of a plant are to be expected to fail, added up link by link. Rounding errors are carried along
 * (Neumaier's summation), so that a million small probabilities count as well as one that is large.
 */
public final class PlantRisk {

    private double expected;
    private double expectedRest;
    private double logNone;
    private double logNoneRest;
    private boolean fails;

    /** A link with its probability to fail. */
    public void add(double link) {
        add(link, 1);
    }

    /** So many links alike. */
    public void add(double link, long links) {
        if (links < 0) {
            throw new IllegalArgumentException(links + " links");
        }
        addExpected(LinkRisk.checked(link) * links);
        if (link == 1) {
            fails |= links > 0;
        } else {
            addLogNone(Math.log1p(-link) * links);
        }
    }

    private void addExpected(double term) {
        double sum = expected + term;
        expectedRest += rest(expected, term, sum);
        expected = sum;
    }

    private void addLogNone(double term) {
        double sum = logNone + term;
        logNoneRest += rest(logNone, term, sum);
        logNone = sum;
    }

    private static double rest(double before, double term, double sum) {
        return Math.abs(before) >= Math.abs(term) ? before - sum + term : term - sum + before;
    }

    /** The number of links that fail, on average; however they depend on each other. */
    public double expected() {
        return expected + expectedRest;
    }

    /** The probability that no link fails, where none depends on another. */
    public double none() {
        return fails ? 0 : Math.exp(logNone + logNoneRest);
    }

    /** The probability that some link fails, where none depends on another: the digits that {@link #none} lacks. */
    public double any() {
        return fails ? 1 : 0 - Math.expm1(logNone + logNoneRest);
    }
}
