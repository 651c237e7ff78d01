package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Where the ends of cables are: in racks, or at devices of which no rack is said. */
public final class Places {

    private final Fabric fabric;

    /** By place; null until somebody asks. */
    private @Nullable Map<String, List<Integer>> devices;

    /** By device the number of its place; null until somebody asks. */
    private int @Nullable [] numbers;

    public Places(Fabric fabric) {
        this.fabric = fabric;
    }

    private Map<String, List<Integer>> devices() {
        if (devices == null) {
            devices = new HashMap<>();
            for (int device = 0; device < fabric.devices.count(); device++) {
                devices.computeIfAbsent(place(device), p -> new ArrayList<>()).add(device);
            }
        }
        return devices;
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

    /** What cables of one kind between the same two places have in common. */
    public String between(int item) {
        return fabric.itemType(item).kind().word() + "\n" + String.join("\n", of(item));
    }

    /** Whether two cables go between the same two places. */
    public boolean alike(int item, int other) {
        int a = number(fabric.itemFace[item]);
        int b = number(fabric.itemFace[item] + fabric.itemType(item).faces().size() - 1);
        int c = number(fabric.itemFace[other]);
        int d = number(fabric.itemFace[other] + fabric.itemType(other).faces().size() - 1);
        return (a == c && b == d) || (a == d && b == c);
    }

    /** Of the place of a face; NONE where it is plugged in nowhere. */
    private int number(int face) {
        int slotSide = fabric.faceSlot[face];
        return slotSide < 0 || fabric.isSplice(slotSide >> 1)
                ? Fabric.NONE
                : numbers()[fabric.deviceOfSlot(slotSide >> 1)];
    }

    private int[] numbers() {
        int[] known = numbers;
        if (known == null) {
            known = new int[fabric.devices.count()];
            int next = 0;
            for (List<Integer> ofPlace : devices().values()) {
                for (int device : ofPlace) {
                    known[device] = next;
                }
                next++;
            }
            numbers = known;
        }
        return known;
    }

    /** Gives the items that are plugged in at a place, each as often as it is; the place is not empty. */
    public void at(String place, IntConsumer item) {
        for (int device : devices().getOrDefault(place, List.of())) {
            for (int slot : SlotsOfDevice.of(fabric, device)) {
                for (int side = 0; side < 2; side++) {
                    int face = fabric.slotFace[slot * 2 + side];
                    if (face >= 0 && !fabric.isPort(face)) {
                        item.accept(fabric.itemOf(face));
                    }
                }
            }
        }
    }
}
