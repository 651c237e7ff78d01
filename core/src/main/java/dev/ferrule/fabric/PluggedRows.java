package dev.ferrule.fabric;

import java.util.Map;
import java.util.TreeMap;

/** From the ends that rows of cables say to slots, and back from a plug to its row. */
public final class PluggedRows {

    private PluggedRows() {}

    /** The row of the leg that a plug of an item is on; NONE when the item is a module. */
    public static int row(Fabric fabric, int item, int face) {
        int first = fabric.cableOf(item);
        if (first < 0 || fabric.itemType(item).faces().size() <= 2) {
            return first;
        }
        for (int cable = first; cable < fabric.cables.count(); cable++) {
            boolean same = fabric.cables.idNumber(cable) == fabric.cables.idNumber(first);
            if (same && (goesTo(fabric, cable, true, face) || goesTo(fabric, cable, false, face))) {
                return cable;
            }
        }
        return first;
    }

    private static boolean goesTo(Fabric fabric, int cable, boolean a, int face) {
        int end = a ? fabric.cables.a.get(cable) : fabric.cables.b.get(cable);
        int slot = slot(fabric, end);
        return slot >= 0 && fabric.slotOf(face) == side(end, slot);
    }

    /** Where plugs go into a device, by the name of the port and the number of the MDI. */
    public static Map<String, Integer> sides(Fabric fabric, int device) {
        int[] first = fabric.cageSlot;
        Map<String, Integer> sides = new TreeMap<>();
        fabric.ports.cagesOf(device).forEach((name, cage) -> {
            int end = cage < first.length ? slotsEnd(fabric, cage) : fabric.firstSplice;
            for (int slot = cage < first.length ? first[cage] : end; slot < end; slot++) {
                sides.put(name + ":" + (slot - first[cage]), slot * 2);
            }
        });
        return sides;
    }

    static int side(int end, int slot) {
        return Ends.isCage(end) ? slot * 2 : Ends.slotSide(end);
    }

    /** The slot of an end; NONE for an end that nobody has and an MDI that the cage does not have. */
    static int slot(Fabric fabric, int end) {
        if (end < 0) {
            return Fabric.NONE;
        }
        if (!Ends.isCage(end)) {
            return Ends.slotSide(end) >> 1;
        }
        int cage = Ends.cageOf(end);
        if (cage >= fabric.cageSlot.length) {
            return Fabric.NONE;
        }
        int slot = fabric.cageSlot[cage] + Math.max(0, Ends.mdiOf(end) - 1);
        return slot < slotsEnd(fabric, cage) ? slot : Fabric.NONE;
    }

    /** The slot behind the last one of a cage. */
    static int slotsEnd(Fabric fabric, int cage) {
        return cage + 1 < fabric.cageSlot.length ? fabric.cageSlot[cage + 1] : fabric.firstSplice;
    }
}
