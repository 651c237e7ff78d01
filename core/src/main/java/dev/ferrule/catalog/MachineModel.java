package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;

/**
 * A switch or a node that fabrics are planned of.
 *
 * @param name its entry in the catalogue, or the model of its device type
 * @param model what its device type is called
 * @param protocol {@code InfiniBand} or {@code Ethernet}; empty of nodes, which take either
 * @param gpus of one node
 * @param perRack how many usually stand in a rack; 0 where it is not said
 * @param networks of a node, by name; empty on switches
 */
public record MachineModel(
        String name,
        String maker,
        String model,
        String protocol,
        int heightU,
        int gpus,
        int perRack,
        List<CageGroup> cages,
        Map<String, NodeNetwork> networks,
        Provenance provenance) {

    public MachineModel {
        cages = List.copyOf(cages);
    }

    /** No two models have one name, and machines are looked up by theirs. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    public int cageCount() {
        return cages.stream().mapToInt(CageGroup::count).sum();
    }

    /** The group of the cage with that number, counted through all groups. */
    public CageGroup group(int cage) {
        int rest = cage;
        for (CageGroup group : cages) {
            if (rest < group.count()) {
                return group;
            }
            rest -= group.count();
        }
        throw new IllegalArgumentException(name + " has no cage " + cage);
    }

    /** The number within its group of the cage with that number through all groups. */
    public int inGroup(int cage) {
        int rest = cage;
        for (CageGroup group : cages) {
            if (rest < group.count()) {
                return rest;
            }
            rest -= group.count();
        }
        return rest;
    }

    public String cageName(int cage) {
        return group(cage).cage(inGroup(cage));
    }

    /** The number of a cage by its name; −1 when there is none. */
    public int cage(String cageName) {
        int first = 0;
        for (CageGroup group : cages) {
            int index = group.cages().indexOf(cageName);
            if (index >= 0) {
                return first + index;
            }
            first += group.count();
        }
        return -1;
    }
}
