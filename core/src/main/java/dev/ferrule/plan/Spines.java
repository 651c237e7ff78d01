package dev.ferrule.plan;

/** The published rule of spine counts: the smallest divisor of a leaf's uplinks that gives ports enough. */
final class Spines {

    private Spines() {}

    /** The smallest divisor of {@code uplinks} that is at least {@code least}; 0 when there is none. */
    static int divisor(int uplinks, int least) {
        for (int d = Math.max(1, least); d <= uplinks; d++) {
            if (uplinks % d == 0) {
                return d;
            }
        }
        return 0;
    }

    static int ceil(long a, long b) {
        return (int) ((a + b - 1) / b);
    }
}
