package dev.ferrule.plan;

import java.util.List;

/** Which leaf the next endpoint goes to, and which of its ports. */
final class LeafFilling {

    /** A leaf by its plane and its number within it. */
    record Leaf(int plane, int leaf) {}

    private final FabricIntent fabric;
    private final FabricSize size;
    private final List<Slot> slots;
    private final int[] taken;
    private final int fullUnit;
    private int turn;

    /** @param unit nodes of a full unit; 0 where nobody says it */
    LeafFilling(FabricIntent fabric, FabricSize size, List<Slot> slots, int unit) {
        fullUnit = unit == 0
                ? size.nodes().stream().mapToInt(Integer::intValue).max().orElse(1)
                : unit;
        this.fabric = fabric;
        this.size = size;
        this.slots = slots;
        taken = new int[fabric.planes() * size.leaves()];
    }

    /** The next free port of a leaf. */
    Slot take(int plane, int leaf) {
        return slots.get(taken[plane * size.leaves() + leaf]++);
    }

    /** Node k of a unit at one of the leaves of its rail; several of them share the unit's nodes evenly. */
    int rail(int unit, int rail, int inUnit) {
        int perRail = Math.max(1, size.leavesPerUnit() / size.rails());
        int share = Math.max(1, Spines.ceil(fullUnit, perRail));
        return (unit * size.rails() + rail) * perRail + Math.min(perRail - 1, inUnit / share);
    }

    /** The leaf of an endpoint where any leaf will do. */
    int next(int plane, int unit, int node, int inUnit, int port) {
        int perNode = fabric.endpointsPerNode() / fabric.planes();
        int homes = fabric.dualHomed() || fabric.topology() == FabricIntent.Topology.PAIR ? 2 : 1;
        int leaf;
        if (fabric.topology() == FabricIntent.Topology.PAIR) {
            leaf = (node * perNode + port) % 2;
        } else if (size.leavesPerUnit() > 1 || fabric.wanted().leavesPerUnit() > 0) {
            int perUnit = Math.max(1, size.leavesPerUnit());
            leaf = unit * perUnit + (inUnit * perNode + port) % perUnit;
        } else {
            int share = share(perNode);
            leaf = homes == 2
                    ? (int) ((long) node * perNode / (2L * share)) * 2 + port % 2
                    : (int) (((long) node * perNode + port) / share);
        }
        return roomFrom(plane, leaf);
    }

    /** Endpoints of one leaf: all of its ports, or those of whole units where there are units. */
    private int share(int perNode) {
        int unit = size.nodes().getFirst();
        int ofUnit = unit * perNode;
        boolean units = size.units() > 1 && ofUnit <= slots.size();
        return units ? slots.size() / ofUnit * ofUnit : slots.size();
    }

    private int roomFrom(int plane, int leaf) {
        int found = Math.min(leaf, size.leaves() - 1);
        for (int step = 0; step < size.leaves(); step++) {
            if (taken[plane * size.leaves() + (found + step) % size.leaves()] < slots.size()) {
                return (found + step) % size.leaves();
            }
        }
        return found;
    }

    /** A leaf of a unit with a free port, in turn; of another unit where none of its own has one. */
    Leaf free(int unit) {
        int perUnit = Math.max(1, size.leavesPerUnit());
        int all = fabric.planes() * perUnit;
        for (int step = 0; step < all; step++) {
            int at = (turn + step) % all;
            int leaf = unit * perUnit + at % perUnit;
            int plane = at / perUnit;
            if (leaf < size.leaves() && taken[plane * size.leaves() + leaf] < slots.size()) {
                turn = at + 1;
                return new Leaf(plane, leaf);
            }
        }
        for (int at = 0; at < taken.length; at++) {
            if (taken[at] < slots.size()) {
                return new Leaf(at / size.leaves(), at % size.leaves());
            }
        }
        throw new IllegalStateException("no port is free for an endpoint of " + fabric.name());
    }
}
