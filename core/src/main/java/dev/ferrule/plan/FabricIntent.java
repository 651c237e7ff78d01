package dev.ferrule.plan;

import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import dev.ferrule.diag.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one fabric is to be. A number of 0 was not said and follows from the others.
 *
 * @param speed Gb/s of the links of nodes
 * @param uplinkSpeed Gb/s of the links between switches
 * @param planes fabrics apart, each of which a share of every node's port goes to
 * @param endpointsPerNode links of one node, all planes together
 * @param extra further endpoints, which take ports of the leaves of the first units
 * @param down oversubscription {@code down:up}, of bandwidth
 * @param reserved ports that stay free on each leaf, spine and core
 * @param sizedFor units for which spines are to do in the end
 */
public record FabricIntent(
        String name,
        Topology topology,
        NodeNetwork network,
        MachineModel leaf,
        MachineModel spine,
        MachineModel core,
        int speed,
        int uplinkSpeed,
        int planes,
        int endpointsPerNode,
        int extra,
        int down,
        int up,
        int spineDown,
        int spineUp,
        boolean dualHomed,
        Wanted wanted,
        Place place,
        Places places) {

    /** No two fabrics of an intent have one name, and every link is looked up by its fabric. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** How nodes meet leaves. */
    public enum Topology {
        /** Leaf and spine: nodes to whichever leaf is next. */
        CLOS,
        /** Port r of every node of a unit to leaf r of that unit. */
        RAIL,
        /** Two leaves with links between them, and no spine. */
        PAIR;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Numbers that are said instead of found; 0 where they are not. */
    public record Wanted(
            int tiers,
            int spines,
            int leastSpines,
            int uplinks,
            int leavesPerUnit,
            int sizedFor,
            boolean uneven,
            int reservedLeaf,
            int reservedSpine,
            int reservedCore) {}

    /** Where the keys stand that diagnostics speak of. */
    public record Places(Place oversubscription, Place leaf, Place spine, Place speed, Place planes, Place wanted) {}
}
