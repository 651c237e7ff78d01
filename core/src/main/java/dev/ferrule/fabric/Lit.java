package dev.ferrule.fabric;

import dev.ferrule.catalog.Lane;
import dev.ferrule.shape.Branching;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Mating;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Follows the light of a port to every port that shares lanes with it, and marks the faces that it passes. Marks are
 * stamps, so that nothing is cleared between two channels.
 */
final class Lit {

    private final Fabric fabric;
    private final int[] faceStamp;
    private final int[] portStamp;
    /** One cell, which overlays share: a stamp is never given twice. */
    private final int[] stamp;

    /** Ports of the channel in the order met, and the side that each is on: 0 or 1. */
    final IntList ports = new IntList();

    /**
     * Ports whose interface does not mate with the plug that the light comes through, in the order met. The light ends
     * there, and the pair is judged; what those ports send belongs to channels of their own.
     */
    final IntList ends = new IntList();

    private final byte[] side;

    /** Item and position of taps where the light was followed into all legs. */
    private final Set<Long> branched = new HashSet<>();

    Lit(Fabric fabric) {
        this.fabric = fabric;
        stamp = new int[1];
        faceStamp = new int[fabric.faceSlot.length];
        portStamp = new int[fabric.portCount()];
        side = new byte[fabric.portCount()];
    }

    /** Walks an overlay of the same fabric with the marks of the first. */
    Lit(Fabric overlay, Lit base) {
        fabric = overlay;
        faceStamp = base.faceStamp;
        portStamp = base.portStamp;
        side = base.side;
        stamp = base.stamp;
    }

    boolean lit(int face) {
        return faceStamp[face] == stamp[0];
    }

    int sideOf(int port) {
        return side[port];
    }

    /** Whether the light reaches the port; at one of {@link #ends} it stops before it. */
    boolean reaches(int port) {
        return portStamp[port] == stamp[0];
    }

    /** Marks all that shares light with a port. */
    void spread(int seed) {
        stamp[0]++;
        ports.clear();
        ends.clear();
        branched.clear();
        Deque<Integer> waiting = new ArrayDeque<>();
        meet(seed, 0, waiting);
        while (!waiting.isEmpty()) {
            int port = waiting.poll();
            // Of lanes that leave an MDI and never part, one is followed for all.
            int together = -1;
            for (Lane lane : fabric.portType(port).layout().lanes()) {
                if (lane.mdi() != together
                        && walk(port, fabric.portFace[port] + lane.mdi() - 1, lane.position(), waiting)) {
                    together = lane.mdi();
                }
            }
        }
        ends.removeIf(this::reaches);
    }

    private void end(int port, int onSide) {
        if (!reaches(port) && !ends.contains(port)) {
            side[port] = (byte) onSide;
            ends.add(port);
        }
    }

    private void meet(int port, int onSide, Deque<Integer> waiting) {
        if (!reaches(port)) {
            portStamp[port] = stamp[0];
            side[port] = (byte) onSide;
            ports.add(port);
            waiting.add(port);
        }
    }

    /** Returns whether all light of the face takes this way, as far as it goes: what goes out earlier has been on it. */
    private boolean walk(int port, int startFace, int startPosition, Deque<Integer> waiting) {
        int face = startFace;
        int position = startPosition;
        boolean together = true;
        while (true) {
            faceStamp[face] = stamp[0];
            int next = fabric.mate(face);
            if (next < 0) {
                return together;
            }
            faceStamp[next] = stamp[0];
            Joint joint = fabric.joint(fabric.slotOf(face) >> 1);
            if (!passes(fabric.face(face), fabric.face(next), joint)) {
                if (fabric.isPort(next)) {
                    end(fabric.portOf(next), 1 - side[port]);
                }
                return together;
            }
            position = facing(fabric.face(face), joint, position);
            if (fabric.isPort(next)) {
                meet(fabric.portOf(next), 1 - side[port], waiting);
                return together;
            }
            int item = fabric.itemOf(next);
            ItemType type = fabric.itemType(item);
            int entered = next - fabric.itemFace[item];
            int inside = type.offset(entered) + position - 1;
            together &= type.leadsTo(entered) >= 0;
            boolean first = branches(port, item, type, inside, waiting);
            int far = type.far(inside);
            if (far < 0 || !first) {
                return false;
            }
            int farFace = type.faceOf(far);
            face = fabric.itemFace[item] + farFace;
            position = far - type.offset(farFace) + 1;
        }
    }

    /**
     * Shares of light that enters here, and where a share that leaves here came from. False when the light was here
     * before, which only splitters that feed themselves can bring about.
     */
    private boolean branches(int port, int item, ItemType type, int inside, Deque<Integer> waiting) {
        Branching branching = type.branching();
        if (branching.legs() == 0) {
            return true;
        }
        if (!branched.add(((long) item << 16) | inside)) {
            return false;
        }
        for (int leg = 0; leg < branching.legs(); leg++) {
            int exit = branching.exit(leg, inside);
            if (exit >= 0) {
                leave(port, item, type, exit, waiting);
            }
            for (int entry = 0; entry < type.positions(); entry++) {
                if (branching.exit(leg, entry) == inside) {
                    leave(port, item, type, entry, waiting);
                }
            }
        }
        return true;
    }

    private void leave(int port, int item, ItemType type, int inside, Deque<Integer> waiting) {
        int face = type.faceOf(inside);
        walk(port, fabric.itemFace[item] + face, inside - type.offset(face) + 1, waiting);
    }

    /** The position of the other face that a position meets. */
    static int facing(Face face, Joint joint, int position) {
        return joint.kind() == Joint.Kind.SPLICE ? position : Mating.facing(face.connector(), joint.keying(), position);
    }

    static boolean passes(Face one, Face other, Joint joint) {
        var a = one.connector();
        var b = other.connector();
        if (joint.kind() == Joint.Kind.SPLICE) {
            return true;
        }
        return joint.mated()
                && a.family().equals(b.family())
                && a.rows() == b.rows()
                && a.columns() == b.columns()
                && (joint.adapter() == null || joint.adapter().family().equals(a.family()));
    }
}
