package dev.ferrule.shape;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The directed part of a tap, a splitter or a WDM module: where light may enter, and by which further legs it leaves.
 * Positions are counted through all faces of the item, from 0. An immutable class and no record because of the arrays.
 */
public final class Branching {

    /** Of everything that is not directed: light enters anywhere and leaves at one place. */
    public static final Branching NONE = new Branching(List.of(), new BitSet());

    private final List<int[]> legs;
    private final BitSet entries;

    /**
     * @param legs by entry position: where a share of the light leaves; −1 where none does; copied
     * @param entries positions at which light may enter; empty when it may anywhere
     */
    public Branching(List<int[]> legs, BitSet entries) {
        this.legs = legs.stream().map(int[]::clone).toList();
        this.entries = (BitSet) entries.clone();
    }

    /** How many further legs there are. */
    public int legs() {
        return legs.size();
    }

    /** Where light that enters at a position leaves by a further leg; −1 for nowhere. */
    public int exit(int leg, int entry) {
        return legs.get(leg)[entry];
    }

    /** Whether light that enters at a position runs the right way. */
    public boolean takesLight(int position) {
        return entries.isEmpty() || entries.get(position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Branching same
                && entries.equals(same.entries)
                && Arrays.deepEquals(legs.toArray(), same.legs.toArray());
    }

    @Override
    public int hashCode() {
        return 31 * entries.hashCode() + Arrays.deepHashCode(legs.toArray());
    }
}
