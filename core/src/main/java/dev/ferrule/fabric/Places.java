package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Where the ends of cables are: in racks, or at devices of which no rack is said. */
public final class Places {

    private final Fabric fabric;
    private final Map<String, List<Integer>> devices = new HashMap<>();

    public Places(Fabric fabric) {
        this.fabric = fabric;
        for (int device = 0; device < fabric.devices.count(); device++) {
            devices.computeIfAbsent(place(device), p -> new ArrayList<>()).add(device);
        }
    }

    private String place(int device) {
        return fabric.devices.rack(device).isEmpty() ? fabric.devices.name(device) : fabric.devices.rack(device);
    }

    /** The places of the two ends of a cable, in alphabetical order; an end that is plugged in nowhere has an empty one. */
    public List<String> of(int item) {
        String one = ofFace(fabric.itemFace[item]);
        String other =
                ofFace(fabric.itemFace[item] + fabric.itemType(item).faces().size() - 1);
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    private String ofFace(int face) {
        int slotSide = fabric.faceSlot[face];
        return slotSide < 0 || fabric.isSplice(slotSide >> 1) ? "" : place(fabric.deviceOfSlot(slotSide >> 1));
    }

    /** Gives the items that are plugged in at a place, each as often as it is; the place is not empty. */
    public void at(String place, IntConsumer item) {
        for (int device : devices.getOrDefault(place, List.of())) {
            slots(fabric.devices.slotBase(device), fabric.devices.slotBase(device + 1), item);
            for (int cage : fabric.cagesOf(device)) {
                slots(fabric.cageSlot[cage], fabric.behindCage(cage), item);
            }
        }
    }

    private void slots(int from, int to, IntConsumer item) {
        for (int side = from * 2; side < to * 2; side++) {
            int face = fabric.slotFace[side];
            if (face >= 0 && !fabric.isPort(face)) {
                item.accept(fabric.itemOf(face));
            }
        }
    }
}
