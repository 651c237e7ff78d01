package dev.ferrule.bench;

/** Marsaglia's xorshift of 64 bits (13, 7, 17), so that a program in any language makes the same plant from a seed. */
final class Xorshift {

    private static final int WARM_UP = 20;

    private long state = 88172645463325252L;

    Xorshift(long seed) {
        state ^= seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < WARM_UP; i++) {
            next();
        }
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /** From 0 to {@code bound} − 1. */
    long below(long bound) {
        return Long.remainderUnsigned(next(), bound);
    }

    /** The numbers from 0 on in any order. */
    int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int j = (int) below(i + 1L);
            int other = order[i];
            order[i] = order[j];
            order[j] = other;
        }
        return order;
    }
}
