package dev.ferrule.plan;

import java.util.List;
import java.util.Map;

/**
 * Where everything stands. A class and no record because it holds arrays.
 *
 * <p>By machine: the number of its rack, and its lowest unit.
 */
final class Layout {

    private final List<Rack> racks;
    private final int[] rackOf;
    private final int[] unitOf;
    private final Map<Integer, Integer> topOf;
    private final Map<Integer, Integer> bottomOf;
    private final List<Integer> panelRacks;
    private final long before;
    private final long after;

    /**
     * @param topOf by rack: the lowest unit that a machine has at its top; panels go below
     * @param before cost in mm of fibre of the first arrangement
     * @param after of this one
     */
    Layout(
            List<Rack> racks,
            List<Integer> panelRacks,
            int[] rackOf,
            int[] unitOf,
            Map<Integer, Integer> topOf,
            Map<Integer, Integer> bottomOf,
            long before,
            long after) {
        this.racks = List.copyOf(racks);
        this.panelRacks = List.copyOf(panelRacks);
        this.rackOf = rackOf.clone();
        this.unitOf = unitOf.clone();
        this.topOf = Map.copyOf(topOf);
        this.bottomOf = Map.copyOf(bottomOf);
        this.before = before;
        this.after = after;
    }

    List<Rack> racks() {
        return racks;
    }

    int rack(Machine machine) {
        return rackOf[machine.id()];
    }

    Rack rackOf(Machine machine) {
        return racks.get(rackOf[machine.id()]);
    }

    int unit(Machine machine) {
        return unitOf[machine.id()];
    }

    /** The first unit from the top that is free for panels. */
    int freeTop(int rack, int units) {
        return topOf.getOrDefault(rack, units + 1) - 1;
    }

    /** The first unit above the machines at the bottom of a rack. */
    int freeBottom(int rack) {
        return bottomOf.getOrDefault(rack, 1);
    }

    /** Racks in which no machine stands. */
    List<Integer> panelRacks() {
        return panelRacks;
    }

    long costBefore() {
        return before;
    }

    long costAfter() {
        return after;
    }
}
