package dev.ferrule.stat;

/**
 * Where a loss can lie at all, in µdB.
 *
 * @param most {@link #UNBOUNDED} where there is no bound
 */
record Support(long least, long most) {

    static final long UNBOUNDED = Long.MAX_VALUE;

    Support plus(Support other) {
        boolean bounded = most != UNBOUNDED && other.most != UNBOUNDED;
        return new Support(Math.addExact(least, other.least), bounded ? Math.addExact(most, other.most) : UNBOUNDED);
    }
}
