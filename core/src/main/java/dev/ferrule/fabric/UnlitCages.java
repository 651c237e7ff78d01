package dev.ferrule.fabric;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where cables lead from cages of which nobody says what transceiver is in them. No light of theirs can be followed; the plugs
 * can, from one end of a cable to the other and through panels, fibre by fibre, whatever the kinds of their connectors: it is
 * what a list of neighbours is held against.
 */
public final class UnlitCages {

    private final Fabric fabric;

    public UnlitCages(Fabric fabric) {
        this.fabric = fabric;
    }

    /** Such cages, or MDIs of them, that a cable goes to, as {@link Fabric#endOf} numbers them. */
    public List<Integer> plugged() {
        List<Integer> ends = new ArrayList<>();
        for (int cage = 0; cage < fabric.cageSlot.length; cage++) {
            for (int slot = 0; slot < slots(cage); slot++) {
                int end = Ends.cage(cage, slots(cage) == 1 ? 0 : slot + 1);
                if (plug(end) >= 0) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    /** Whether nobody says a transceiver for the end of a link, though others have one. */
    public boolean lacksTransceiver(LinkEnd at) {
        boolean empty =
                at.exists() && fabric.portAt(at.end()) < 0 && fabric.active().cableAt(at.end()) < 0;
        return empty && fabric.optics.any();
    }

    /** What the cables of such an end lead to: others, and ports. */
    public Set<Integer> reached(int end) {
        Set<Integer> ends = new LinkedHashSet<>();
        walk(end, ends, new HashSet<>());
        return ends;
    }

    /** The rows of the cables that lead there. */
    public Set<Integer> cables(int end) {
        Set<Integer> rows = new LinkedHashSet<>();
        walk(end, new HashSet<>(), rows);
        return rows;
    }

    /** The plug in an unlit end; NONE where there is none, or a transceiver. */
    private int plug(int end) {
        if (!Ends.isCage(end) || fabric.portAt(Ends.cage(Ends.cageOf(end), 0)) >= 0) {
            return Fabric.NONE;
        }
        int slot = PluggedRows.slot(fabric, end);
        return slot < 0 ? Fabric.NONE : fabric.faceAt(slot, 0);
    }

    private int slots(int cage) {
        return PluggedRows.slotsEnd(fabric, cage) - fabric.cageSlot[cage];
    }

    /** A position of a face at which a fibre is entered. */
    private record Entry(int face, int position) {}

    private void walk(int end, Set<Integer> ends, Set<Integer> rows) {
        int plug = plug(end);
        Deque<Entry> entered = new ArrayDeque<>();
        for (int position = 1; plug >= 0 && position <= positions(plug); position++) {
            entered.add(new Entry(plug, position));
        }
        Set<Entry> seen = new HashSet<>();
        while (!entered.isEmpty()) {
            Entry entry = entered.poll();
            for (Entry exit : seen.add(entry) ? exits(entry) : List.<Entry>of()) {
                row(exit.face, rows);
                int next = fabric.mate(exit.face);
                if (next < 0) {
                    cageAt(exit.face, ends);
                } else if (fabric.isPort(next)) {
                    ends.add(fabric.endOf(fabric.portOf(next)));
                } else {
                    Joint joint = fabric.joint(fabric.slotOf(exit.face) >> 1);
                    entered.add(new Entry(next, Lit.facing(fabric.face(exit.face), joint, exit.position)));
                }
            }
        }
    }

    private int positions(int face) {
        return fabric.face(face).connector().positions();
    }

    private void row(int face, Set<Integer> rows) {
        int row = PluggedRows.row(fabric, fabric.itemOf(face), face);
        if (row >= 0) {
            rows.add(row);
        }
    }

    /** Where a fibre, or what its light is split into, leaves the item again. */
    private List<Entry> exits(Entry entry) {
        int item = fabric.itemOf(entry.face);
        ItemType type = fabric.itemType(item);
        int face = entry.face - fabric.firstFace(item);
        List<Entry> exits = new ArrayList<>();
        if (entry.position > type.faces().get(face).connector().positions()) {
            return exits;
        }
        int inside = type.offset(face) + entry.position - 1;
        exit(item, type, type.far(inside), exits);
        for (int leg = 0; leg < type.branching().legs(); leg++) {
            exit(item, type, type.branching().exit(leg, inside), exits);
        }
        return exits;
    }

    private void exit(int item, ItemType type, int inside, List<Entry> exits) {
        if (inside >= 0) {
            int face = type.faceOf(inside);
            exits.add(new Entry(fabric.firstFace(item) + face, inside - type.offset(face) + 1));
        }
    }

    private void cageAt(int plug, Set<Integer> ends) {
        int slot = fabric.slotOf(plug) < 0 ? Fabric.NONE : fabric.slotOf(plug) >> 1;
        if (slot >= fabric.devices.slots() && !fabric.isSplice(slot)) {
            int cage = fabric.cageOfSlot(slot);
            ends.add(Ends.cage(cage, slots(cage) == 1 ? 0 : slot - fabric.cageSlot[cage] + 1));
        }
    }
}
