package dev.ferrule.plan;

import dev.ferrule.diag.Report;
import org.jspecify.annotations.Nullable;

/**
 * Three tiers: pods of leaves and spines, in which every leaf meets every spine; the k-th spines of all pods meet in the
 * k-th group of cores.
 */
final class Pods {

    private final Intent.Nodes nodes;
    private final FabricIntent fabric;
    private final Report report;

    Pods(Intent.Nodes nodes, FabricIntent fabric, Report report) {
        this.nodes = nodes;
        this.fabric = fabric;
        this.report = report;
    }

    @Nullable
    FabricSize of(FabricSize leaves) {
        int speed = fabric.uplinkSpeed();
        PortPool spine =
                new PortPool(fabric.spine(), speed, speed, fabric.wanted().reservedSpine());
        int spineDown = spine.mostDown(fabric.spineDown(), fabric.spineUp());
        int corePorts = PortPool.ports(fabric.core(), speed, fabric.wanted().reservedCore());
        int perUnit = Math.max(1, leaves.leavesPerUnit());
        boolean byUnit = perUnit <= spineDown;
        int step = byUnit ? perUnit : 1;
        int things = Spines.ceil(leaves.leaves(), step);
        int most = Math.max(1, spineDown / step);
        int pods = Math.max(Spines.ceil(things, most), fabric.wanted().tiers() == 3 ? 2 : 1);
        int each = Spines.ceil(things, pods);
        pods = Spines.ceil(things, each);
        int leavesPerPod = Math.min(leaves.leaves(), each * step);
        int spines = Spines.divisor(
                leaves.uplinks(),
                Math.max(1, Spines.ceil((long) leavesPerPod * leaves.uplinks(), Math.max(1, spineDown))));
        int used = spines == 0 ? 0 : leavesPerPod * leaves.uplinks() / spines;
        int spineUp = spine.uplinks(used, fabric.spineDown(), fabric.spineUp());
        int cores = corePorts == 0 ? 0 : Spines.divisor(spineUp, Spines.ceil((long) pods * spineUp, corePorts));
        if (spineDown == 0 || spines == 0 || cores == 0) {
            tooMany(leaves, pods, corePorts, spineDown);
            return null;
        }
        return leaves.withSpines(3, pods, leavesPerPod, spines, spineUp, cores);
    }

    private void tooMany(FabricSize leaves, int pods, int corePorts, int spineDown) {
        long mostLeaves = (long) corePorts * spineDown;
        long perLeaf =
                Math.max(1, (long) nodes.count() * fabric.endpointsPerNode() / fabric.planes() / leaves.leaves());
        long most = mostLeaves * perLeaf * fabric.planes() / Math.max(1, fabric.endpointsPerNode());
        report.add(Complaint.PORTS.error(
                fabric.places().spine(),
                leaves.leaves() + " leaves of " + fabric.leaf().name() + " are " + pods + " pods of " + spineDown
                        + " leaves at most, and a core of " + corePorts + " ports ("
                        + fabric.core().name()
                        + ") joins " + corePorts + " pods",
                "three tiers of these switches carry about " + most + " nodes; take switches with more ports, or a"
                        + " higher oversubscription"));
    }
}
