package dev.ferrule.fabric;

import dev.ferrule.catalog.Keying;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Mating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What hangs on one side of a port slot: every fibre, followed through all that is plugged to where it ends. */
public final class Hanging {

    /** Longer than any real way; a ring ends here. */
    private static final int MOST_STEPS = 256;

    /** Where a fibre ends: at a transceiver, an open end or empty cage, inside an item, at a pair that does not mate. */
    public enum End {
        PORT,
        OPEN,
        DARK,
        BLOCKED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An item on the way.
     *
     * @param slot in which it meets what comes before it
     * @param out NONE where the fibre ends inside; positions are from 1, those of a plug
     * @param fibre its number in the item, from 1; 0 where it has none
     */
    public record Step(int item, int slot, int in, int inPosition, int out, int outPosition, int fibre) {}

    /**
     * The way of one fibre.
     *
     * @param position in the slot, that of a plug, from 1
     * @param at the port; else the slot of the open end, NONE where it is plugged nowhere
     */
    public record Way(int position, List<Step> steps, End end, int at) {}

    private final Fabric fabric;

    public Hanging(Fabric fabric) {
        this.fabric = fabric;
    }

    /** The fibres of what is plugged into a side of a slot, in the order of positions; none when nothing is. */
    public List<Way> from(int slotSide) {
        int face = fabric.slotFace[slotSide];
        List<Way> ways = new ArrayList<>();
        int positions = face < 0 || fabric.isPort(face)
                ? 0
                : fabric.face(face).connector().positions();
        for (int position = 1; position <= positions; position++) {
            Way way = way(face, position);
            if (way.steps.getFirst().out >= 0) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.comparingInt(Way::position));
        return ways;
    }

    /** The slots of a cage's MDIs with a side for what is plugged: slot × 2. */
    public List<Integer> outside(int cageEnd) {
        int cage = Ends.cageOf(cageEnd);
        List<Integer> sides = new ArrayList<>();
        if (cage < fabric.cageSlot.length) {
            for (int slot = fabric.cageSlot[cage]; slot < fabric.behindCage(cage); slot++) {
                int mdi = Ends.mdiOf(cageEnd);
                if (mdi == 0 || slot - fabric.cageSlot[cage] == mdi - 1) {
                    sides.add(slot * 2);
                }
            }
        }
        return sides;
    }

    private Way way(int startFace, int startPosition) {
        List<Step> steps = new ArrayList<>();
        int face = startFace;
        int position = startPosition;
        while (steps.size() < MOST_STEPS) {
            int item = fabric.itemOf(face);
            ItemType type = fabric.itemType(item);
            int slot = fabric.faceSlot[face] >> 1;
            int inside = type.offset(face - fabric.itemFace[item]) + position - 1;
            int far = type.far(inside);
            if (far < 0) {
                steps.add(new Step(item, slot, face, plug(face, position), Fabric.NONE, 0, 0));
                return new Way(plug(startFace, startPosition), steps, End.DARK, slot);
            }
            int out = fabric.itemFace[item] + type.faceOf(far);
            int leaves = far - type.offset(type.faceOf(far)) + 1;
            steps.add(new Step(item, slot, face, plug(face, position), out, plug(out, leaves), type.fibre(inside)));
            int at = fabric.faceSlot[out] < 0 ? Fabric.NONE : fabric.faceSlot[out] >> 1;
            int next = fabric.mate(out);
            Joint joint = at < 0 ? Joint.MISSING : fabric.joint(at);
            if (next < 0 || !Lit.passes(fabric.face(out), fabric.face(next), joint)) {
                return new Way(plug(startFace, startPosition), steps, next < 0 ? End.OPEN : End.BLOCKED, at);
            }
            if (fabric.isPort(next)) {
                return new Way(plug(startFace, startPosition), steps, End.PORT, fabric.portOf(next));
            }
            position = Lit.facing(fabric.face(out), joint, leaves);
            face = next;
        }
        return new Way(plug(startFace, startPosition), steps, End.BLOCKED, fabric.faceSlot[face] >> 1);
    }

    private int plug(int face, int position) {
        Face at = fabric.face(face);
        return at.role() == Face.Role.PLUG ? position : Mating.facing(at.connector(), Keying.ALIGNED, position);
    }
}
