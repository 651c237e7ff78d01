package dev.ferrule.link;

/**
 * How the reference of a light source and a power meter is taken, which decides how many of the two pairs of test cord and
 * link are in the measurement (TIA-526-14, IEC 61280-4-1; the names by letters and numbers differ from standard to
 * standard and from edition to edition, the numbers of jumpers do not).
 */
public enum ReferenceMethod {
    ONE_JUMPER(1, 2),
    TWO_JUMPERS(2, 1),
    THREE_JUMPERS(3, 0);

    private final int jumpers;
    private final int endPairs;

    ReferenceMethod(int jumpers, int endPairs) {
        this.jumpers = jumpers;
        this.endPairs = endPairs;
    }

    public int jumpers() {
        return jumpers;
    }

    /** Of the pairs at the two ends those that are measured. */
    public int endPairs() {
        return endPairs;
    }
}
