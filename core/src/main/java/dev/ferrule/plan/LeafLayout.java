package dev.ferrule.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How endpoints are dealt to leaves, before there are spines.
 *
 * @param leavesPerUnit of one plane
 * @param leaves of one plane
 * @param usedDown the most links that a leaf has down when its units are full
 */
record LeafLayout(
        int rails,
        List<Integer> nodes,
        List<Integer> extras,
        int leavesPerUnit,
        int leaves,
        int leafDown,
        int usedDown) {

    FabricSize size(int uplinks) {
        return new FabricSize(
                2, rails, nodes.size(), nodes, extras, leavesPerUnit, leaves, leafDown, uplinks, 1, leaves, 0, 0, 0);
    }

    /** A rail of a unit has leaves of its own; extra endpoints take their free ports, then those of nodes. */
    static LeafLayout rail(Intent.Nodes nodes, FabricIntent fabric, PortPool leaf, int down) {
        int rails = fabric.endpointsPerNode() / fabric.planes();
        int wanted = fabric.wanted().leavesPerUnit() / rails / fabric.planes();
        int unit = nodes.unit() == 0 ? Math.min(down, nodes.count()) : nodes.unit();
        int perRail = Math.max(wanted, Spines.ceil(unit, down));
        int groups = rails * fabric.planes();
        int free = groups * (down * perRail - unit);
        List<Integer> ofNodes = new ArrayList<>();
        List<Integer> ofExtras = new ArrayList<>();
        int left = nodes.count();
        int extra = fabric.extra();
        int most = Spines.ceil(unit, perRail);
        while (left > 0 || extra > 0) {
            int displaced = Math.min(unit, Math.max(0, Spines.ceil(extra - free, groups)));
            int here = Math.min(left, unit - displaced);
            int extraHere = Math.min(extra, groups * (down * perRail - here));
            ofNodes.add(here);
            ofExtras.add(extraHere);
            left -= here;
            extra -= extraHere;
            most = Math.max(
                    most, Math.min(down, Spines.ceil(here, perRail) + Spines.ceil(extraHere, (long) groups * perRail)));
        }
        int leaves = ofNodes.size() * rails * perRail;
        return new LeafLayout(rails, ofNodes, ofExtras, rails * perRail, leaves, down, Math.max(1, most));
    }

    /** Endpoints fill one leaf after the other; with units, leaves of a unit take no other's where it fills them. */
    static LeafLayout clos(Intent.Nodes nodes, FabricIntent fabric, PortPool leaf, int down) {
        int perNode = fabric.endpointsPerNode() / fabric.planes();
        int homes = fabric.dualHomed() ? 2 : 1;
        int extra = Spines.ceil(fabric.extra(), fabric.planes());
        int unit = nodes.unit() == 0 ? nodes.count() : Math.min(nodes.unit(), nodes.count());
        int units = Spines.ceil(nodes.count(), unit);
        int all = nodes.count() * perNode + extra;
        boolean single = fabric.wanted().tiers() <= 1 && fabric.wanted().uplinks() == 0 && homes == 1;
        if (single && all <= leaf.mostDown() && fabric.wanted().leavesPerUnit() == 0) {
            return new LeafLayout(1, counts(nodes, unit), extras(fabric, units), 1, 1, leaf.mostDown(), all);
        }
        int ofUnit = unit * perNode;
        int perUnit = fabric.wanted().leavesPerUnit() / fabric.planes();
        int leaves;
        if (perUnit > 0 || (nodes.unit() > 0 && ofUnit >= down)) {
            perUnit = Math.max(perUnit, homes * Spines.ceil(ofUnit, (long) down * homes));
            leaves = units * perUnit;
        } else {
            int share = nodes.unit() == 0 ? down : down / ofUnit * ofUnit;
            leaves = homes * Spines.ceil((long) nodes.count() * perNode, (long) share * homes);
            perUnit = 1;
        }
        while ((long) leaves * down < all) {
            leaves += homes;
        }
        return new LeafLayout(1, counts(nodes, unit), extras(fabric, units), perUnit, leaves, down, down);
    }

    /** Ports of a node go to two leaves in turn. */
    static LeafLayout pair(Intent.Nodes nodes, FabricIntent fabric) {
        int links = Spines.ceil((long) nodes.count() * fabric.endpointsPerNode() + fabric.extra(), 2);
        return new LeafLayout(1, List.of(nodes.count()), List.of(fabric.extra()), 2, 2, links, links);
    }

    private static List<Integer> counts(Intent.Nodes nodes, int unit) {
        List<Integer> counts = new ArrayList<>();
        for (int left = nodes.count(); left > 0; left -= unit) {
            counts.add(Math.min(unit, left));
        }
        return counts;
    }

    private static List<Integer> extras(FabricIntent fabric, int units) {
        List<Integer> extras = new ArrayList<>();
        for (int u = 0; u < units; u++) {
            extras.add(u == 0 ? fabric.extra() : 0);
        }
        return extras;
    }
}
