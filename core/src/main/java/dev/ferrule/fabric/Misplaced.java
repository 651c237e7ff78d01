package dev.ferrule.fabric;

import java.util.BitSet;

/**
 * Slots of cables that could not be placed as their rows say: an end that nobody has, a port that is taken, an unknown
 * part, an empty cage. Each was reported, so a link that is dark for it needs no second word.
 */
public final class Misplaced {

    private final Fabric fabric;
    private final BitSet slots = new BitSet();

    private Misplaced(Fabric fabric) {
        this.fabric = fabric;
    }

    public static Misplaced of(Fabric fabric) {
        Misplaced misplaced = new Misplaced(fabric);
        for (int cable = 0; cable < fabric.cables.count(); cable++) {
            int a = fabric.cables.a.get(cable);
            int b = fabric.cables.b.get(cable);
            if (!misplaced.settled(cable, a) || !misplaced.settled(cable, b)) {
                misplaced.add(a);
                misplaced.add(b);
            }
        }
        return misplaced;
    }

    /** Whether a channel passes such a slot, or one of its ports is at one. */
    public boolean touches(Channel channel) {
        for (int pair = 0; pair < channel.slots(); pair++) {
            if (slots.get(channel.slot(pair))) {
                return true;
            }
        }
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && touches(channel.port(p))) {
                return true;
            }
        }
        return false;
    }

    private boolean touches(int port) {
        int first = fabric.faceSlot[fabric.portFace[port]] >> 1;
        int next = slots.nextSetBit(first);
        return next >= 0 && next < first + fabric.portType(port).mdis().size();
    }

    /** Whether an end is at such a slot. */
    boolean at(int end) {
        int slot = slot(end);
        return slot >= 0 && slots.get(slot);
    }

    /** Whether the end is where its row says; what dangles on purpose is. */
    private boolean settled(int cable, int end) {
        if (end == Ends.MISSING) {
            return true;
        }
        if (end == Ends.UNKNOWN) {
            return false;
        }
        if (fabric.cables.pieces(cable).isEmpty()) {
            return fabric.cables.part(cable) != null;
        }
        int slot = slot(end);
        boolean empty = Ends.isCage(end) && fabric.portAt(end) < 0;
        return slot >= 0 && !empty && holds(side(end, slot), cable);
    }

    private boolean holds(int side, int cable) {
        int face = fabric.slotFace[side];
        int owner = face < 0 || fabric.isPort(face) ? Fabric.NONE : fabric.cableOf(fabric.itemOf(face));
        return owner >= 0 && fabric.cables.idNumber(owner) == fabric.cables.idNumber(cable);
    }

    private void add(int end) {
        int slot = slot(end);
        if (slot >= 0) {
            slots.set(slot);
        }
    }

    private static int side(int end, int slot) {
        return Ends.isCage(end) ? slot * 2 : Ends.slotSide(end);
    }

    /** The slot of an end; NONE for an end that nobody has and an MDI that the cage does not have. */
    private int slot(int end) {
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
        int after = cage + 1 < fabric.cageSlot.length ? fabric.cageSlot[cage + 1] : fabric.firstSplice;
        return slot < after ? slot : Fabric.NONE;
    }
}
