package dev.ferrule.plan;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an intent to counts: leaves by units and oversubscription, spines and cores by the published rule. */
final class Sizing {

    private final Intent.Nodes nodes;
    private final FabricIntent fabric;
    private final Report report;
    private final PortPool leaf;

    private Sizing(Intent.Nodes nodes, FabricIntent fabric, Report report) {
        this.nodes = nodes;
        this.fabric = fabric;
        this.report = report;
        leaf = new PortPool(
                fabric.leaf(),
                fabric.speed(),
                fabric.uplinkSpeed(),
                fabric.wanted().reservedLeaf());
    }

    /** Null when it cannot be built, which is reported with the nearest that can. */
    static @Nullable FabricSize of(Intent.Nodes nodes, FabricIntent fabric, Report report) {
        return new Sizing(nodes, fabric, report).size();
    }

    private @Nullable FabricSize size() {
        int down = leafDown();
        if (down == 0) {
            return null;
        }
        LeafLayout layout = switch (fabric.topology()) {
            case RAIL -> LeafLayout.rail(nodes, fabric, leaf, down);
            case CLOS -> LeafLayout.clos(nodes, fabric, leaf, down);
            case PAIR -> LeafLayout.pair(nodes, fabric);
        };
        if (fabric.topology() == FabricIntent.Topology.PAIR) {
            return pair(layout);
        }
        int links = Math.min(down, layout.usedDown());
        int uplinks = uplinks(layout, links);
        if (uplinks < 0) {
            return null;
        }
        FabricSize leaves = layout.size(uplinks);
        return uplinks == 0 ? leaves.withSpines(1, 1, layout.leaves(), 0, 0, 0) : spines(leaves);
    }

    private int leafDown() {
        int wanted = fabric.wanted().uplinks();
        if (fabric.topology() == FabricIntent.Topology.PAIR) {
            return 1;
        }
        if (leaf.mostDown() == 0) {
            report.add(Complaint.PORTS.error(
                    fabric.places().leaf(),
                    "no cage of " + fabric.leaf().name() + " gives links of " + fabric.speed() + " Gb/s to nodes; its"
                            + " cages are cut as " + fabric.leaf().group(0).splits(),
                    nearestSpeed()));
            return 0;
        }
        int down = wanted == 0 ? leaf.mostDown(fabric.down(), fabric.up()) : mostBeside(wanted);
        if (down == 0 && leaf.mostUp() == 0) {
            report.add(Complaint.PORTS.error(
                    fabric.places().speed(),
                    "no cage of " + fabric.leaf().name() + " gives uplinks of " + fabric.uplinkSpeed() + " Gb/s",
                    nearestSpeed()));
        } else if (down == 0) {
            report.add(Complaint.PORTS.error(
                    fabric.places().oversubscription(),
                    "one link of " + fabric.speed() + " Gb/s down at " + fabric.down() + ":" + fabric.up()
                            + " asks for "
                            + leaf.uplinks(1, fabric.down(), fabric.up()) + " uplinks of " + fabric.uplinkSpeed()
                            + " Gb/s, and " + fabric.leaf().name() + " has " + leaf.mostUp() + " ports in all",
                    "the nearest that works is oversubscription: \"1:" + nearestUp() + "\""));
        }
        return down;
    }

    private int mostBeside(int uplinks) {
        for (int d = leaf.mostDown(); d > 0; d--) {
            if (leaf.holds(d, uplinks)) {
                return d;
            }
        }
        return 0;
    }

    private int nearestUp() {
        for (int up = fabric.up(); up > 1; up--) {
            if (leaf.mostDown(fabric.down(), up) > 0) {
                return up;
            }
        }
        return 1;
    }

    private String nearestSpeed() {
        return "it gives links of "
                + fabric.leaf().cages().stream()
                        .flatMap(group -> group.splits().stream())
                        .map(split -> split.gbps() + "G")
                        .distinct()
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("none")
                + "; take another leaf, or say speed";
    }

    /** 0 where one leaf is all; −1 when it cannot be. */
    private int uplinks(LeafLayout layout, int links) {
        int wanted = fabric.wanted().uplinks();
        if (wanted > 0) {
            return wanted;
        }
        boolean alone = layout.leaves() == 1 && fabric.topology() == FabricIntent.Topology.CLOS;
        if ((alone && fabric.wanted().tiers() <= 1) || fabric.wanted().tiers() == 1) {
            if (layout.leaves() > 1 && fabric.topology() == FabricIntent.Topology.CLOS) {
                report.add(Complaint.CONTRADICTION.error(
                        fabric.places().wanted(),
                        "one tier is asked for, and " + layout.leaves() + " leaves are needed",
                        "say tiers: 2, or leave it out"));
                return -1;
            }
            return 0;
        }
        return leaf.uplinks(links, fabric.down(), fabric.up());
    }

    private FabricSize pair(LeafLayout layout) {
        int links = Spines.ceil((long) nodes.count() * fabric.endpointsPerNode() + fabric.extra(), 2);
        int uplinks = leaf.uplinks(links, fabric.down(), fabric.up());
        if (!leaf.holds(links, uplinks)) {
            int most = leaf.mostDown(fabric.down(), fabric.up());
            report.add(Complaint.PORTS.error(
                    fabric.places().leaf(),
                    links + " links down and " + uplinks + " between the leaves are more than "
                            + fabric.leaf().name() + " has ports",
                    "at most " + 2 * most / Math.max(1, fabric.endpointsPerNode())
                            + " nodes, or topology: rail with spines"));
        }
        return layout.size(uplinks).withSpines(1, 1, 2, 0, 0, 0);
    }

    private @Nullable FabricSize spines(FabricSize leaves) {
        FabricIntent.Wanted wanted = fabric.wanted();
        int ports = PortPool.ports(fabric.spine(), fabric.uplinkSpeed(), wanted.reservedSpine());
        int uplinks = leaves.uplinks();
        if (ports == 0) {
            report.add(Complaint.PORTS.error(
                    fabric.places().spine(),
                    "no cage of " + fabric.spine().name() + " gives links of " + fabric.uplinkSpeed() + " Gb/s",
                    "take another spine, or say uplink_speed"));
            return null;
        }
        long meant = Math.max(leaves.leaves(), (long) wanted.sizedFor() * leaves.leavesPerUnit());
        int needed = Spines.ceil(meant * uplinks, ports);
        int least = Math.max(needed, wanted.leastSpines() / fabric.planes());
        boolean two = needed <= uplinks && wanted.tiers() != 3;
        if (two && wanted.spines() > 0) {
            return said(leaves, ports, needed);
        }
        int spines = two ? Spines.divisor(uplinks, Math.min(uplinks, least)) : 0;
        if (spines > 0) {
            return leaves.withSpines(2, 1, leaves.leaves(), spines, 0, 0);
        }
        if (wanted.tiers() == 2) {
            report.add(Complaint.PORTS.error(
                    fabric.places().wanted(),
                    meant + " leaves × " + uplinks + " uplinks / " + ports + " ports of "
                            + fabric.spine().name() + " = " + needed + " spines, and a leaf's " + uplinks
                            + " uplinks reach at most " + uplinks,
                    "at most " + (long) ports + " leaves in two tiers; leave out tiers: 2"));
            return null;
        }
        return new Pods(nodes, fabric, report).of(leaves);
    }

    private @Nullable FabricSize said(FabricSize leaves, int ports, int needed) {
        FabricIntent.Wanted wanted = fabric.wanted();
        Place place = fabric.places().wanted();
        int spines = wanted.spines() / fabric.planes();
        if (spines * fabric.planes() != wanted.spines() || spines < needed) {
            report.add(Complaint.PORTS.error(
                    place,
                    leaves.leaves() + " leaves × " + leaves.uplinks() + " uplinks are "
                            + (long) leaves.leaves() * leaves.uplinks() + " links" + perPlane() + ", and "
                            + wanted.spines() + " spines of " + ports + " ports take "
                            + (long) wanted.spines() * ports + " in all",
                    "say spines: " + Spines.divisor(leaves.uplinks(), needed) * fabric.planes() + ", or leave it out"));
            return null;
        }
        if (leaves.uplinks() % spines != 0 && !wanted.uneven()) {
            List<Integer> divisors = new ArrayList<>();
            for (int d = needed; d <= leaves.uplinks(); d++) {
                if (leaves.uplinks() % d == 0) {
                    divisors.add(d * fabric.planes());
                }
            }
            report.add(Complaint.CONTRADICTION.error(
                    place,
                    leaves.uplinks() + " uplinks of a leaf / " + spines + " spines is no whole number of links",
                    "whole numbers come with spines: " + divisors + "; uneven: true deals them out as they come"));
            return null;
        }
        return leaves.withSpines(2, 1, leaves.leaves(), spines, 0, 0);
    }

    private String perPlane() {
        return fabric.planes() > 1 ? " a plane" : "";
    }
}
