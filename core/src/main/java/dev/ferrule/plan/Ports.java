package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import java.util.HashMap;
import java.util.Map;

/** Addresses of ports: of an MDI for cables, of a link for what is meant. */
final class Ports {

    private final Map<MachineModel, Map<String, String>> systemNames = new HashMap<>();

    /** Where a cable is plugged in: {@code swp1:2}; of a link with several MDIs the c-th of them. */
    static String plug(Machine machine, Slot slot, PortModule module, int c) {
        String cage = machine.model().cageName(slot.cage());
        int mdis = module.mdis();
        return mdis == 1 ? cage : cage + ":" + (mdi(slot, module, c) + 1);
    }

    static int mdi(Slot slot, PortModule module, int c) {
        return module.mode().links() >= module.mdis()
                ? slot.link() / module.linksPerMdi()
                : slot.link() * module.mdisPerLink() + c;
    }

    /** Which link of its MDI it is, from 0. */
    static int leg(Slot slot, PortModule module) {
        return slot.link() % module.linksPerMdi();
    }

    /** What two ends talk through, by the name that its maker or its system has for it. */
    String link(Machine machine, Slot slot, PortModule module) {
        CageGroup group = machine.model().group(slot.cage());
        String cage = machine.model().cageName(slot.cage());
        int links = module.mode().links();
        if (links == 1) {
            return named(machine, cage);
        }
        boolean usual = module.mode().equals(group.splits().getFirst()) && module.mdis() == links;
        if (usual && !group.portPattern().isEmpty()) {
            return group.port(machine.model().inGroup(slot.cage()), slot.link());
        }
        if (module.mdis() == 1) {
            return cage + ":" + (slot.link() + 1);
        }
        String mdi = cage + ":" + (mdi(slot, module, 0) + 1);
        return module.linksPerMdi() == 1 ? named(machine, mdi) : mdi + ":" + (leg(slot, module) + 1);
    }

    private String named(Machine machine, String port) {
        return systemNames.computeIfAbsent(machine.model(), Ports::systemNames).getOrDefault(port, port);
    }

    /** What the operating system calls ports, by our names. */
    static Map<String, String> systemNames(MachineModel model) {
        Map<String, String> names = new HashMap<>();
        for (NodeNetwork network : model.networks().values()) {
            for (int i = 0; i < network.names().size() && i < network.ports().size(); i++) {
                names.put(network.ports().get(i), network.names().get(i));
            }
        }
        return names;
    }
}
