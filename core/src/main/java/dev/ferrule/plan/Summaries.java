package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Counts a plan. */
final class Summaries {

    private final Intent intent;
    private final Cluster cluster;
    private final Layout layout;
    private final Cabling cabling;

    Summaries(Intent intent, Cluster cluster, Layout layout, Cabling cabling) {
        this.intent = intent;
        this.cluster = cluster;
        this.layout = layout;
        this.cabling = cabling;
    }

    PlanSummary of() {
        Map<String, PlanSummary.FabricSummary> fabrics = new LinkedHashMap<>();
        for (FabricIntent fabric : intent.fabrics()) {
            FabricSize size = cluster.sizes().get(fabric.name());
            if (size != null) {
                fabrics.put(fabric.name(), fabric(fabric, size));
            }
        }
        Map<String, Integer> lengths = new LinkedHashMap<>();
        long fibre = 0;
        int cables = 0;
        for (String kind : new String[] {CableTables.CORD, CableTables.TRUNK}) {
            for (Map.Entry<Long, Integer> entry : cabling.bill().byLength(kind).entrySet()) {
                lengths.merge(new Length(entry.getKey()).toMetres(), entry.getValue(), Integer::sum);
                fibre += entry.getKey() * entry.getValue();
                cables += entry.getValue();
            }
        }
        int nodes = intent.nodes().count();
        return new PlanSummary(
                intent.name(),
                intent.nodes().model().model(),
                nodes,
                nodes * intent.nodes().model().gpus(),
                layout.racks().size(),
                cluster.machines().size(),
                cluster.links().size(),
                cables,
                metres(fibre),
                metres(layout.costBefore()),
                metres(layout.costAfter()),
                fabrics,
                lengths,
                cabling.bill().lines(),
                intent.defaults());
    }

    private static long metres(long millimetres) {
        return (millimetres + 500) / 1000;
    }

    /** What one tier has. */
    private record TierCount(int links, int cables, int lower, int upper) {}

    private TierCount tier(FabricIntent fabric, Tier tier) {
        int links = 0;
        Set<Long> lower = new HashSet<>();
        Set<Long> upper = new HashSet<>();
        for (PlannedLink link : cluster.links()) {
            if (link.fabric().equals(fabric) && link.tier() == tier) {
                links++;
                lower.add(cage(link.a(), link.aSlot()));
                upper.add(cage(link.z(), link.zSlot()));
            }
        }
        int cables = 0;
        for (Map.Entry<KindOfLink, Kit> kind : cabling.chosen().entrySet()) {
            boolean here =
                    kind.getKey().fabric().equals(fabric) && kind.getKey().tier() == tier;
            cables += here ? cables(kind.getKey(), kind.getValue()) : 0;
        }
        return new TierCount(links, cables, lower.size(), upper.size());
    }

    /** Cables from end to end: one a link, fewer where a cord splits, more where a link has several MDIs. */
    private int cables(KindOfLink kind, Kit kit) {
        Set<String> cords = new HashSet<>();
        for (PlannedLink link : cluster.links()) {
            if (KindOfLink.of(link).equals(kind)) {
                for (int c = 0; c < kit.cordsPerLink(); c++) {
                    cords.add(link.z().id() + "/" + link.zSlot().cage() + "/" + Ports.mdi(link.zSlot(), kit.z(), c));
                }
            }
        }
        return cords.size();
    }

    private static long cage(Machine machine, Slot slot) {
        return (long) machine.id() << 16 | slot.cage();
    }

    private PlanSummary.FabricSummary fabric(FabricIntent fabric, FabricSize size) {
        TierCount nodes = tier(fabric, Tier.NODE_LEAF);
        TierCount spines = tier(fabric, Tier.LEAF_SPINE);
        TierCount cores = tier(fabric, Tier.SPINE_CORE);
        boolean pair = fabric.topology() == FabricIntent.Topology.PAIR;
        int planes = fabric.planes();
        int gpus = intent.nodes().count() * intent.nodes().model().gpus();
        return new PlanSummary.FabricSummary(
                fabric.topology().word(),
                size.tiers(),
                planes,
                size.rails(),
                size.units(),
                size.pods(),
                intent.nodes().count(),
                gpus,
                nodes.links(),
                fabric.extra(),
                size.leaves() * planes,
                size.spines() * planes,
                size.tiers() == 3 ? size.cores() * planes : 0,
                nodes.links(),
                nodes.cables(),
                nodes.upper(),
                nodes.lower() + nodes.upper(),
                spines.links(),
                spines.cables(),
                spines.lower(),
                spines.lower() + spines.upper(),
                cores.links(),
                cores.cables(),
                cores.lower(),
                cores.lower() + cores.upper(),
                size.spinesPerPod() == 0 ? (pair ? size.uplinks() : 0) : size.uplinks() / size.spinesPerPod(),
                size.coresPerGroup() == 0 ? 0 : size.spineUplinks() / size.coresPerGroup(),
                size.uplinks(),
                fabric.speed() + "G",
                fabric.uplinkSpeed() + "G",
                fabric.down() + ":" + fabric.up(),
                fabric.leaf().model(),
                size.spines() == 0 ? null : fabric.spine().model(),
                size.tiers() < 3 ? null : fabric.core().model(),
                transceivers(fabric, true),
                transceivers(fabric, false));
    }

    private int transceivers(FabricIntent fabric, boolean ofSwitches) {
        return cabling.bill().lines().stream()
                .filter(line -> line.kind().equals("transceiver")
                        && line.fabric().equals(fabric.name())
                        && line.tier().startsWith("switch") == ofSwitches)
                .mapToInt(Bill.Line::count)
                .sum();
    }
}
