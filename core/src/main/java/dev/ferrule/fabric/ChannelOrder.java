package dev.ferrule.fabric;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the ports, items and pairs of a channel into the order in which a chain would write them, so that equal
 * channels get equal words. Ports of an end are ordered by the faces of the items that bring them together, never by
 * where they stand in the plant.
 */
final class ChannelOrder {

    private final Fabric fabric;
    private final Lit lit;

    /** Loopbacks that stand where the next far port would: they count when its lanes are numbered. */
    private int turnedBack;

    ChannelOrder(Fabric fabric, Lit lit) {
        this.fabric = fabric;
        this.lit = lit;
    }

    Channel channel(ShapeTable shapes) {
        int nearSide = fewer();
        int start = first(nearSide);
        IntList far = order(start);
        int firstFar = firstPort(far);
        IntList near = firstFar < 0 ? single(start) : order(firstFar);
        addMissing(near, nearSide);
        addMissing(far, 1 - nearSide);
        return new Writer(near, far).channel(shapes);
    }

    /** Two items that meet in a slot, as a fragment of a chain. */
    static Channel fragment(Fabric fabric, int slot, ShapeTable shapes) {
        int a = fabric.slotFace[slot * 2];
        int b = fabric.slotFace[slot * 2 + 1];
        int one = fabric.itemOf(a);
        int other = fabric.itemOf(b);
        int faces = fabric.itemType(one).faces().size();
        int firstFace = a - fabric.itemFace[one];
        int secondFace = (one == other ? 0 : faces) + b - fabric.itemFace[other];
        boolean aRight = fabric.face(a).side() == Side.RIGHT;
        boolean bRight = fabric.face(b).side() == Side.RIGHT;
        int left = fabric.typeNumber(one) * 2 + (aRight ? 0 : 1);
        int right = fabric.typeNumber(other) * 2 + (bRight ? 1 : 0);
        int[] words = one == other
                ? new int[] {0, 1, left, 1, firstFace, secondFace, fabric.jointNumber(slot)}
                : new int[] {0, 2, left, right, 1, firstFace, secondFace, fabric.jointNumber(slot)};
        int[] items = one == other ? new int[] {one} : new int[] {one, other};
        return new Channel(shapes.number(words), new int[0], items, new int[] {slot});
    }

    private int fewer() {
        int[] count = new int[2];
        for (int i = 0; i < lit.ports.size(); i++) {
            count[lit.sideOf(lit.ports.get(i))]++;
        }
        return count[1] > 0 && count[1] < count[0] ? 1 : 0;
    }

    private int first(int side) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < lit.ports.size(); i++) {
            int port = lit.ports.get(i);
            if (lit.sideOf(port) == side) {
                least = Math.min(least, port);
            }
        }
        return least;
    }

    /** The first that the light reaches, else the first where it ends; −1 when there is neither. */
    private int firstPort(IntList ports) {
        int end = -1;
        for (int i = 0; i < ports.size(); i++) {
            int port = ports.get(i);
            if (port >= 0 && lit.reaches(port)) {
                return port;
            }
            end = end < 0 ? port : end;
        }
        return end;
    }

    private static IntList single(int port) {
        IntList list = new IntList();
        list.add(port);
        return list;
    }

    /** Ports that no common item brings to the others follow in the order of their numbers. */
    private void addMissing(IntList ports, int side) {
        for (IntList met : List.of(lit.ports, lit.ends)) {
            IntList missing = new IntList();
            for (int i = 0; i < met.size(); i++) {
                if (lit.sideOf(met.get(i)) == side && !ports.contains(met.get(i))) {
                    missing.add(met.get(i));
                }
            }
            int[] sorted = missing.toArray();
            Arrays.sort(sorted);
            for (int port : sorted) {
                ports.add(port);
            }
        }
    }

    /** Ports on the far side of a port, in the order of faces; NONE for a lit place that is left open. */
    private IntList order(int port) {
        turnedBack = 0;
        IntList found = new IntList();
        Indices items = new Indices();
        Set<Integer> nearPorts = new LinkedHashSet<>();
        nearPorts.add(port);
        while (!nearPorts.isEmpty()) {
            int next = nearPorts.iterator().next();
            nearPorts.remove(next);
            for (int mdi = 0; mdi < fabric.portType(next).mdis().size(); mdi++) {
                visit(fabric.portFace[next] + mdi, true, found, items, nearPorts, lit.sideOf(port));
            }
        }
        return found;
    }

    private void visit(int face, boolean forward, IntList found, Indices items, Set<Integer> nearPorts, int nearSide) {
        if (!lit.lit(face)) {
            return;
        }
        int mate = fabric.mate(face);
        if (mate < 0) {
            if (forward && !fabric.isPort(face)) {
                found.add(Fabric.NONE);
            }
            return;
        }
        if (!lit.lit(mate)) {
            return;
        }
        if (fabric.isPort(mate)) {
            meet(fabric.portOf(mate), found, nearPorts, nearSide);
            return;
        }
        int item = fabric.itemOf(mate);
        if (!items.add(item)) {
            return;
        }
        if (forward && fabric.itemType(item).kind() == ItemType.Kind.LOOPBACK) {
            turnedBack++;
        }
        List<Face> faces = fabric.itemType(item).faces();
        int first = fabric.itemFace[item];
        Side entered = faces.get(mate - first).side();
        for (int across = 1; across >= 0; across--) {
            Side side = across == 1 ? entered.other() : entered;
            for (int f = 0; f < faces.size(); f++) {
                if (first + f != mate && faces.get(f).side() == side) {
                    visit(first + f, (across == 0) != forward, found, items, nearPorts, nearSide);
                }
            }
        }
    }

    private void meet(int port, IntList found, Set<Integer> nearPorts, int nearSide) {
        if (lit.sideOf(port) == nearSide) {
            if (lit.reaches(port)) {
                nearPorts.add(port);
            }
        } else if (!found.contains(port)) {
            for (; turnedBack > 0; turnedBack--) {
                found.add(Fabric.NONE);
            }
            found.add(port);
        }
    }

    /** Writes the words: ports first, then items and pairs in the order in which the near ports meet them. */
    private final class Writer {

        private final IntList ports = new IntList();
        private final IntList sides = new IntList();
        private final IntList items = new IntList();
        private final IntList itemWords = new IntList();
        private final IntList slots = new IntList();
        private final IntList pairFaces = new IntList();
        private final Indices itemsSeen = new Indices();
        private final Indices slotsSeen = new Indices();

        Writer(IntList near, IntList far) {
            for (int i = 0; i < near.size(); i++) {
                ports.add(near.get(i));
                sides.add(0);
            }
            for (int i = 0; i < far.size(); i++) {
                ports.add(far.get(i));
                sides.add(1);
            }
        }

        Channel channel(ShapeTable shapes) {
            for (int i = 0; i < ports.size(); i++) {
                int port = ports.get(i);
                for (int mdi = 0;
                        port >= 0 && mdi < fabric.portType(port).mdis().size();
                        mdi++) {
                    pass(fabric.portFace[port] + mdi);
                }
            }
            return new Channel(shapes.number(words()), ports.toArray(), items.toArray(), slots.toArray());
        }

        private void pass(int face) {
            int slotSide = fabric.slotOf(face);
            if (!lit.lit(face) || slotSide < 0 || !slotsSeen.add(slotSide >> 1)) {
                return;
            }
            int mate = fabric.mate(face);
            boolean adapterOnly = mate < 0 && !fabric.isPort(face);
            if (mate >= 0 || adapterOnly) {
                slots.add(slotSide >> 1);
                pairFaces.add(face);
                pairFaces.add(mate);
            }
            if (mate >= 0 && !fabric.isPort(mate)) {
                enter(mate);
            }
        }

        private void enter(int face) {
            int item = fabric.itemOf(face);
            if (!itemsSeen.add(item)) {
                return;
            }
            items.add(item);
            List<Face> faces = fabric.itemType(item).faces();
            int first = fabric.itemFace[item];
            Side entered = faces.get(face - first).side();
            itemWords.add(fabric.typeNumber(item) * 2 + (entered == Side.RIGHT ? 1 : 0));
            for (int across = 1; across >= 0; across--) {
                Side side = across == 1 ? entered.other() : entered;
                for (int f = 0; f < faces.size(); f++) {
                    if (first + f != face && faces.get(f).side() == side) {
                        pass(first + f);
                    }
                }
            }
        }

        private int[] words() {
            IntList words = new IntList(64);
            Indices owners = new Indices();
            IntList firstFace = new IntList();
            int faces = 0;
            words.add(ports.size());
            for (int i = 0; i < ports.size(); i++) {
                int port = ports.get(i);
                words.add(port < 0 ? Fabric.NONE : fabric.portType[port]);
                words.add(sides.get(i));
                if (port >= 0) {
                    owners.add(-1 - port);
                    firstFace.add(faces);
                    faces += fabric.portType(port).mdis().size();
                }
            }
            words.add(items.size());
            for (int i = 0; i < items.size(); i++) {
                words.add(itemWords.get(i));
                owners.add(items.get(i));
                firstFace.add(faces);
                faces += fabric.itemType(items.get(i)).faces().size();
            }
            words.add(slots.size());
            for (int k = 0; k < slots.size(); k++) {
                words.add(local(pairFaces.get(2 * k), owners, firstFace));
                words.add(
                        pairFaces.get(2 * k + 1) < 0
                                ? Fabric.NONE
                                : local(pairFaces.get(2 * k + 1), owners, firstFace));
                words.add(fabric.jointNumber(slots.get(k)));
            }
            return words.toArray();
        }

        private int local(int face, Indices owners, IntList firstFace) {
            int owner = fabric.faceOwner[face];
            int first = owner < 0 ? fabric.portFace[-1 - owner] : fabric.itemFace[owner];
            int index = owners.of(owner);
            if (index < 0) {
                throw new IllegalStateException("a pair of a channel has a face outside it");
            }
            return firstFace.get(index) + face - first;
        }
    }
}
