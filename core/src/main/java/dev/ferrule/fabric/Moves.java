package dev.ferrule.fabric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plugs that are elsewhere in an overlay of a fabric than in the fabric itself.
 *
 * @param faces by side of a slot, what is there
 * @param slots by face, the side of the slot where it is
 */
record Moves(Map<Integer, Integer> faces, Map<Integer, Integer> slots) {

    static final Moves NONE = new Moves(Map.of(), Map.of());

    /** Exchanges what is plugged in at some sides of slots for what is at others, pair by pair. */
    Moves exchanged(Fabric now, List<Integer> slotSides, List<Integer> others) {
        Moves next = new Moves(new HashMap<>(faces), new HashMap<>(slots));
        for (int i = 0; i < slotSides.size(); i++) {
            int one = now.faceIn(slotSides.get(i));
            int other = now.faceIn(others.get(i));
            next.put(slotSides.get(i), other);
            next.put(others.get(i), one);
        }
        return next;
    }

    private void put(int slotSide, int face) {
        faces.put(slotSide, face);
        if (face >= 0) {
            slots.put(face, slotSide);
        }
    }

    int faceIn(int slotSide, int[] slotFace) {
        return faces.isEmpty() ? slotFace[slotSide] : faces.getOrDefault(slotSide, slotFace[slotSide]);
    }

    int slotOf(int face, int[] faceSlot) {
        return slots.isEmpty() ? faceSlot[face] : slots.getOrDefault(face, faceSlot[face]);
    }
}
