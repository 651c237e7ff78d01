package dev.ferrule.catalog;

import java.util.Arrays;

/** A partial permutation of positions; position 0 means "no fibre". Immutable, equal by content. */
public final class Wiring {

    /** Index is the near position, value the far one; index 0 is unused. */
    private final int[] far;

    /** @param far by near position, from 1; the array is copied */
    public Wiring(int[] far) {
        this.far = far.clone();
    }

    public int positions() {
        return far.length - 1;
    }

    /** The far position, or 0. */
    public int far(int near) {
        return far[near];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wiring wiring && Arrays.equals(far, wiring.far);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(far);
    }
}
