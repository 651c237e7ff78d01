package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;

/** Where the links of a fabric leave a node. */
final class NodePorts {

    private final MachineModel model;
    private final NodeNetwork network;
    private final int speed;
    private final int planes;

    NodePorts(MachineModel model, NodeNetwork network, int speed, int planes) {
        this.model = model;
        this.network = network;
        this.speed = speed;
        this.planes = planes;
    }

    /**
     * The place of a port's link.
     *
     * @param port its number in the order of rails
     * @param plane from 0
     */
    Slot slot(int port, int plane) {
        String name = network.ports().get(port);
        int cage = model.cage(FabricReader.cageName(name));
        CageGroup group = model.group(cage);
        int links = Math.max(1, group.ports(speed));
        int colon = name.lastIndexOf(':');
        if (colon < 0) {
            return new Slot(cage, plane * Math.max(1, links / planes));
        }
        int mdi = Integer.parseInt(name.substring(colon + 1)) - 1;
        int mdis = group.splits().getFirst().links();
        return new Slot(cage, mdi * Math.max(1, links / mdis) + plane);
    }
}
