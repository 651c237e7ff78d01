package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Slots of cables that could not be placed as their rows say: an end that nobody has or that is not said, a port that is
 * taken, an unknown part, an empty cage. Each was reported, so a link that is dark for it needs no second word.
 */
public final class Misplaced {

    private final Fabric fabric;
    private final BitSet slots = new BitSet();

    /** Ends as rows of such cables say them; where the cage has no such MDI, too. */
    private final Set<Integer> ends = new HashSet<>();

    private Misplaced(Fabric fabric) {
        this.fabric = fabric;
    }

    public static Misplaced of(Fabric fabric) {
        Misplaced misplaced = new Misplaced(fabric);
        for (int cable = 0; cable < fabric.cables.count(); cable++) {
            int a = fabric.cables.a.get(cable);
            int b = fabric.cables.b.get(cable);
            boolean loose = a >= 0 && a == b;
            if (loose || !misplaced.settled(cable, a) || !misplaced.settled(cable, b)) {
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

    /** Whether a row ends at a panel of which nobody knows the inside. */
    public boolean endsUnknown(int cable) {
        return fabric.ports.anyBarePanel()
                && (isUnknown(fabric.cables.a.get(cable)) || isUnknown(fabric.cables.b.get(cable)));
    }

    private boolean isUnknown(int end) {
        return Ends.isCage(end) && fabric.ports.inBarePanel(Ends.cageOf(end));
    }

    private boolean touches(int port) {
        int first = fabric.faceSlot[fabric.portFace[port]] >> 1;
        int next = slots.nextSetBit(first);
        return next >= 0 && next < first + fabric.portType(port).mdis().size();
    }

    /** Whether an end is at such a slot, or a cable's row names it that is not placed there. */
    boolean at(int end) {
        int slot = PluggedRows.slot(fabric, end);
        return ends.contains(end) || (slot >= 0 && slots.get(slot));
    }

    /** Whether the end is where its row says; what dangles on purpose is. */
    private boolean settled(int cable, int end) {
        if (end == Ends.MISSING) {
            return mayDangle(cable);
        }
        if (end == Ends.UNKNOWN) {
            return false;
        }
        if (!fabric.cables.isPassive(cable)) {
            return fabric.active().laid(cable);
        }
        int slot = PluggedRows.slot(fabric, end);
        // Where nobody says any transceiver, the cages are not empty: nothing is said of them.
        boolean empty = Ends.isCage(end) && fabric.optics.any() && fabric.portAt(end) < 0;
        return slot >= 0 && !empty && holds(PluggedRows.side(end, slot), cable);
    }

    private boolean mayDangle(int cable) {
        PartSpec part = fabric.cables.part(cable);
        boolean oneEnd =
                part != null && part.item() != null && part.item().faces().size() == 1;
        return oneEnd
                || CableReader.MAY_DANGLE.contains(
                        fabric.cables.cell(cable, "status").toLowerCase(Locale.ROOT));
    }

    private boolean holds(int side, int cable) {
        int face = fabric.slotFace[side];
        int owner = face < 0 || fabric.isPort(face) ? Fabric.NONE : fabric.cableOf(fabric.itemOf(face));
        return owner == cable
                || (owner >= 0 && fansOut(cable) && fabric.cables.idNumber(owner) == fabric.cables.idNumber(cable));
    }

    /** All legs of such a cable are one item, whose row is that of the first leg. */
    private boolean fansOut(int cable) {
        return fabric.cables.pieces(cable).stream()
                .anyMatch(piece -> piece.faces().size() > 2);
    }

    private void add(int end) {
        int slot = PluggedRows.slot(fabric, end);
        if (slot >= 0) {
            slots.set(slot);
        }
        if (end >= 0) {
            ends.add(end);
        }
    }
}
