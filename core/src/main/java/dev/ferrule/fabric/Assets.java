package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What is bought and changed as one, beside the legs of a cable: the units of a module, the adapters of a plate. */
public final class Assets {

    private final Fabric fabric;

    public Assets(Fabric fabric) {
        this.fabric = fabric;
    }

    /** The first item of each type. */
    public List<Integer> firstOfTypes() {
        List<Integer> first = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int item = 0; item < fabric.items(); item++) {
            if (!seen.get(fabric.itemType[item])) {
                seen.set(fabric.itemType[item]);
                first.add(item);
            }
        }
        return first;
    }

    /** The units of the module that an item is, itself among them; they are items in a row. */
    public List<Integer> units(int item) {
        String module = fabric.assetName(item);
        int first = item;
        while (first > 0 && isUnit(first - 1, module)) {
            first--;
        }
        List<Integer> units = new ArrayList<>();
        for (int unit = first; unit < fabric.items() && isUnit(unit, module); unit++) {
            units.add(unit);
        }
        return units;
    }

    private boolean isUnit(int item, String module) {
        return fabric.cableOf(item) < 0 && fabric.assetName(item).equals(module);
    }

    /** The slots that {@link Fabric#plateName} names as it names one. */
    public List<Integer> plate(int slot) {
        String plate = fabric.plateName(slot);
        List<Integer> slots = new ArrayList<>();
        for (int other : SlotsOfDevice.of(fabric, fabric.deviceOfSlot(slot))) {
            if (fabric.plateName(other).equals(plate)) {
                slots.add(other);
            }
        }
        return slots;
    }
}
