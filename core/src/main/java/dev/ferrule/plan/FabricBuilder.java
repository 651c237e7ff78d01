package dev.ferrule.plan;

import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the switches and links of one fabric, plane by plane. */
final class FabricBuilder {

    private final FabricIntent fabric;
    private final FabricSize size;
    private final List<Machine> nodes;
    private final @Nullable MachineModel host;
    private final int unit;
    private final List<Machine> machines;
    private final List<PlannedLink> links;
    private final PortPool leafPorts;

    /** By plane, then by number within it. */
    private final List<List<Machine>> leaves = new ArrayList<>();

    FabricBuilder(
            FabricIntent fabric,
            FabricSize size,
            List<Machine> nodes,
            int unit,
            @Nullable MachineModel host,
            List<Machine> machines,
            List<PlannedLink> links) {
        this.fabric = fabric;
        this.size = size;
        this.nodes = nodes;
        this.unit = unit;
        this.host = host;
        this.machines = machines;
        this.links = links;
        leafPorts = new PortPool(
                fabric.leaf(),
                fabric.speed(),
                fabric.uplinkSpeed(),
                fabric.wanted().reservedLeaf());
    }

    void build() {
        for (int plane = 0; plane < fabric.planes(); plane++) {
            leaves.add(leaves(plane));
        }
        LeafFilling filling = new LeafFilling(fabric, size, leafPorts.down(size.leafDown()), unit);
        for (int plane = 0; plane < fabric.planes(); plane++) {
            nodeLinks(plane, filling);
        }
        extras(filling);
        for (int plane = 0; plane < fabric.planes(); plane++) {
            if (fabric.topology() == FabricIntent.Topology.PAIR) {
                between(leaves.get(plane), plane);
            } else if (size.tiers() > 1) {
                upper(plane);
            }
        }
    }

    private Machine add(String name, String role, MachineModel model, int unit, int group, int plane) {
        Machine machine = new Machine(machines.size(), name, role, model, fabric.name(), unit, group, plane);
        machines.add(machine);
        return machine;
    }

    private List<Machine> leaves(int plane) {
        List<Machine> made = new ArrayList<>();
        boolean rail = fabric.topology() == FabricIntent.Topology.RAIL;
        int perRail = Math.max(1, size.leavesPerUnit() / size.rails());
        for (int leaf = 0; leaf < size.leaves(); leaf++) {
            int unit = unitOf(leaf);
            int inUnit = leaf % Math.max(1, size.leavesPerUnit());
            String name = rail
                    ? NodeNames.leaf(fabric, unit, inUnit / perRail, inUnit % perRail, perRail, plane)
                    : NodeNames.leaf(fabric, unit, -1, leaf, 1, plane);
            made.add(add(name, "leaf", fabric.leaf(), unit, leaf, plane));
        }
        return made;
    }

    /** Of a fabric without units of leaves, the unit of the nodes that fill it. */
    private int unitOf(int leaf) {
        boolean rail = fabric.topology() == FabricIntent.Topology.RAIL;
        if (rail || size.leavesPerUnit() > 1 || fabric.wanted().leavesPerUnit() > 0) {
            return Math.min(size.units() - 1, leaf / Math.max(1, size.leavesPerUnit()));
        }
        return Math.min(size.units() - 1, leaf * size.units() / size.leaves());
    }

    private void nodeLinks(int plane, LeafFilling filling) {
        NodeNetwork network = fabric.network();
        int perNode = fabric.endpointsPerNode() / fabric.planes();
        boolean rail = fabric.topology() == FabricIntent.Topology.RAIL;
        NodePorts ports = new NodePorts(nodes.getFirst().model(), network, fabric.speed(), fabric.planes());
        int unit = 0;
        int inUnit = 0;
        for (int n = 0; n < nodes.size(); n++) {
            while (inUnit >= size.nodes().get(unit)) {
                unit++;
                inUnit = 0;
            }
            for (int port = 0; port < perNode; port++) {
                int leaf = rail ? filling.rail(unit, port, inUnit) : filling.next(plane, unit, n, inUnit, port);
                links.add(new PlannedLink(
                        fabric,
                        Tier.NODE_LEAF,
                        nodes.get(n),
                        ports.slot(port, plane),
                        leaves.get(plane).get(leaf),
                        filling.take(plane, leaf),
                        rail ? port : -1,
                        fabric.planes() > 1 ? plane + 1 : 0,
                        false));
            }
            inUnit++;
        }
    }

    private void extras(LeafFilling filling) {
        int index = 0;
        MachineModel model = host;
        if (model == null) {
            return;
        }
        NodeNetwork network = model.networks().values().iterator().next();
        Slot slot = new NodePorts(model, network, fabric.speed(), 1).slot(0, 0);
        for (int unit = 0; unit < size.units(); unit++) {
            for (int e = 0; e < size.extras().get(unit); e++) {
                LeafFilling.Leaf free = filling.free(unit);
                Machine leaf = leaves.get(free.plane()).get(free.leaf());
                Machine extra = add(NodeNames.extra(fabric, index++), "extra", model, unit, e, 0);
                boolean rail = fabric.topology() == FabricIntent.Topology.RAIL;
                int perRail = Math.max(1, size.leavesPerUnit() / size.rails());
                links.add(new PlannedLink(
                        fabric,
                        Tier.NODE_LEAF,
                        extra,
                        slot,
                        leaf,
                        filling.take(free.plane(), free.leaf()),
                        rail ? free.leaf() % size.leavesPerUnit() / perRail : -1,
                        fabric.planes() > 1 ? free.plane() + 1 : 0,
                        true));
            }
        }
    }

    private void between(List<Machine> pair, int plane) {
        List<Slot> slots = leafPorts.up(size.leafDown(), size.uplinks());
        for (Slot slot : slots) {
            links.add(link(Tier.LEAF_SPINE, pair.get(0), slot, pair.get(1), slot, plane));
        }
    }

    private PlannedLink link(Tier tier, Machine a, Slot aSlot, Machine z, Slot zSlot, int plane) {
        return new PlannedLink(fabric, tier, a, aSlot, z, zSlot, -1, fabric.planes() > 1 ? plane + 1 : 0, false);
    }

    private void upper(int plane) {
        List<Slot> ups = leafPorts.up(size.leafDown(), size.uplinks());
        int speed = fabric.uplinkSpeed();
        PortPool pool =
                new PortPool(fabric.spine(), speed, speed, fabric.wanted().reservedSpine());
        int perPair = Math.max(1, size.uplinks() / size.spinesPerPod());
        int downs =
                Math.min(pool.mostDown(), fabric.wanted().uneven() ? pool.mostDown() : size.leavesPerPod() * perPair);
        List<Slot> spineDowns = pool.down(downs);
        List<List<Machine>> spines = new ArrayList<>();
        for (int pod = 0; pod < size.pods(); pod++) {
            List<Machine> ofPod = new ArrayList<>();
            for (int s = 0; s < size.spinesPerPod(); s++) {
                ofPod.add(add(NodeNames.spine(fabric, size, pod, s, plane), "spine", fabric.spine(), -1, pod, plane));
            }
            spines.add(ofPod);
        }
        int[] taken = new int[size.spinesPerPod()];
        for (int leaf = 0; leaf < size.leaves(); leaf++) {
            int pod = leaf / size.leavesPerPod();
            Machine a = leaves.get(plane).get(leaf);
            for (int up = 0; up < ups.size(); up++) {
                int spine = fabric.wanted().uneven() ? (a.unit() + up) % size.spinesPerPod() : up / perPair;
                int slot =
                        fabric.wanted().uneven() ? taken[spine]++ : leaf % size.leavesPerPod() * perPair + up % perPair;
                links.add(
                        link(Tier.LEAF_SPINE, a, ups.get(up), spines.get(pod).get(spine), spineDowns.get(slot), plane));
            }
        }
        if (size.tiers() == 3) {
            cores(spines, pool.up(downs, size.spineUplinks()), plane);
        }
    }

    private void cores(List<List<Machine>> spines, List<Slot> ups, int plane) {
        int speed = fabric.uplinkSpeed();
        PortPool pool =
                new PortPool(fabric.core(), speed, speed, fabric.wanted().reservedCore());
        List<Slot> downs = pool.down(pool.mostDown());
        int perPair = size.spineUplinks() / size.coresPerGroup();
        List<List<Machine>> cores = new ArrayList<>();
        for (int group = 0; group < size.spinesPerPod(); group++) {
            List<Machine> ofGroup = new ArrayList<>();
            for (int c = 0; c < size.coresPerGroup(); c++) {
                ofGroup.add(add(NodeNames.core(fabric, group, c, plane), "core", fabric.core(), -1, group, plane));
            }
            cores.add(ofGroup);
        }
        for (int pod = 0; pod < size.pods(); pod++) {
            for (int s = 0; s < size.spinesPerPod(); s++) {
                for (int up = 0; up < ups.size(); up++) {
                    Machine core = cores.get(s).get(up / perPair);
                    Slot slot = downs.get(pod * perPair + up % perPair);
                    links.add(link(Tier.SPINE_CORE, spines.get(pod).get(s), ups.get(up), core, slot, plane));
                }
            }
        }
    }
}
