package dev.ferrule.link;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Mating;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Follows every fibre of a cabling from where a test cord is plugged in to where the other one is. Of a permanent link
 * these are the faces behind the equipment cords; of a channel the plugs at the transceivers.
 */
public final class Runs {

    /** So many shares of one fibre's light are followed; splitters that feed themselves end here. */
    private static final int MOST_SHARES = 1024;

    private record Way(int from, int to, List<Integer> items, List<Integer> legs, List<Integer> pairs) {}

    /** The fibres of one way. */
    private record Fibres(List<Integer> positions, List<Integer> arriving) {}

    private final Cabling cabling;
    private final BitSet left;
    private final boolean channels;

    private Runs(Cabling cabling, boolean channels) {
        this.cabling = cabling;
        this.channels = channels;
        left = new BitSet();
        for (int item = 0; item < cabling.items(); item++) {
            ItemType.Kind kind = cabling.type(item).kind();
            left.set(item, kind == ItemType.Kind.LOOPBACK || (!channels && equipmentCord(cabling, item)));
        }
    }

    /** Permanent links: without the cords and harnesses that are plugged into transceivers, installed or planned. */
    public static List<Run> permanent(Cabling cabling) {
        return new Runs(cabling, false).all();
    }

    /** Channels, from transceiver to transceiver. */
    public static List<Run> channels(Cabling cabling) {
        return new Runs(cabling, true).all();
    }

    /** Whether an item is a cord or a harness with an end in a cage. */
    public static boolean equipmentCord(Cabling cabling, int item) {
        ItemType type = cabling.type(item);
        boolean cord = type.kind() == ItemType.Kind.CORD || type.kind() == ItemType.Kind.HARNESS;
        return cord
                && IntStream.range(0, type.faces().size())
                        .anyMatch(face -> cabling.inCage(cabling.firstFace(item) + face));
    }

    /** In the order of their first ends. */
    private List<Run> all() {
        Map<Long, Integer> ends = new TreeMap<>();
        for (int item = 0; item < cabling.items(); item++) {
            for (int f = 0; !left.get(item) && f < cabling.type(item).faces().size(); f++) {
                int face = cabling.firstFace(item) + f;
                if (isEnd(face) && (!channels || cabling.inCage(face))) {
                    ends.put(cabling.order(face), face);
                }
            }
        }
        Map<Way, Fibres> found = new LinkedHashMap<>();
        ends.values().forEach(face -> from(face, found));
        List<Run> runs = new ArrayList<>();
        found.forEach((way, fibres) ->
                runs.add(new Run(way.from, way.to, way.items, way.legs, way.pairs, fibres.positions, fibres.arriving)));
        return runs;
    }

    /** Whether a link ends at a face, since nothing that belongs to it is behind. */
    private boolean isEnd(int face) {
        int mate = cabling.mate(face);
        Joint joint = cabling.joint(face);
        return mate < 0
                || joint == null
                || cabling.isPort(mate)
                || left.get(cabling.itemOf(mate))
                || !passes(cabling.face(face), cabling.face(mate), joint);
    }

    private static boolean passes(Face one, Face other, Joint joint) {
        return joint.kind() == Joint.Kind.SPLICE
                || (joint.mated()
                        && Mating.mates(one, other)
                        && (joint.adapter() == null
                                || joint.adapter()
                                        .family()
                                        .equals(one.connector().family())));
    }

    private void from(int face, Map<Way, Fibres> found) {
        for (int position = 1; position <= cabling.face(face).connector().positions(); position++) {
            Deque<Walk> walks = new ArrayDeque<>(List.of(new Walk(face, position)));
            for (int walked = 0; !walks.isEmpty() && walked < MOST_SHARES; walked++) {
                walks.remove().follow(found, walks);
            }
        }
    }

    /**
     * Follows one fibre, or a share of its light that leaves by a further leg of a tap or splitter. From an end that nothing
     * is behind no live way comes back to where it was: every fibre has two ends. A share may; it stops there.
     */
    private final class Walk {

        private final int start;
        private final int startPosition;
        private final List<Integer> items = new ArrayList<>();
        private final List<Integer> legs = new ArrayList<>();
        private final List<Integer> pairs = new ArrayList<>();

        /** Where the light leaves the last item. */
        private int face;

        private int position;
        private boolean share;

        Walk(int start, int startPosition) {
            this.start = start;
            this.startPosition = startPosition;
            face = start;
            position = startPosition;
        }

        /** The same way up to an item that it leaves by a further leg. */
        private Walk(Walk before, int item, int leg, int exit) {
            this(before.start, before.startPosition);
            items.addAll(before.items);
            legs.addAll(before.legs);
            pairs.addAll(before.pairs);
            share = true;
            pass(item, leg, exit);
        }

        /** @param shares that leave on the way are added */
        void follow(Map<Way, Fibres> found, Deque<Walk> shares) {
            boolean through = !items.isEmpty() || enter(shares);
            while (through && cabling.joint(face) != null && !isEnd(face)) {
                pairs.add(cabling.pair(face));
                mate();
                through = enter(shares);
            }
            if (through) {
                arrive(found);
            }
        }

        /** Goes over to what the face touches. */
        private void mate() {
            Joint joint = Objects.requireNonNull(cabling.joint(face));
            position = joint.kind() == Joint.Kind.SPLICE
                    ? position
                    : Mating.facing(cabling.face(face).connector(), joint.keying(), position);
            face = cabling.mate(face);
        }

        /** Goes through an item, which the light enters; false where it does not leave. */
        private boolean enter(Deque<Walk> shares) {
            int item = cabling.itemOf(face);
            ItemType type = cabling.type(item);
            int entry = type.offset(face - cabling.firstFace(item)) + position - 1;
            if (share && items.contains(item)) {
                return false;
            }
            for (int leg = 0; leg < type.branching().legs(); leg++) {
                int exit = type.branching().exit(leg, entry);
                if (exit >= 0) {
                    shares.add(new Walk(this, item, leg, exit));
                }
            }
            int far = type.far(entry);
            if (far >= 0) {
                pass(item, -1, far);
            }
            return far >= 0;
        }

        /** @param exit counted through all faces of the item */
        private void pass(int item, int leg, int exit) {
            ItemType type = cabling.type(item);
            items.add(item);
            legs.add(leg);
            face = cabling.firstFace(item) + type.faceOf(exit);
            position = exit - type.offset(type.faceOf(exit)) + 1;
        }

        /** A live way is met from both its ends, a share from one alone. */
        private void arrive(Map<Way, Fibres> found) {
            boolean back = cabling.order(face) < cabling.order(start) || (face == start && position < startPosition);
            boolean cable = items.stream().anyMatch(item -> cable(cabling.type(item)));
            if ((share || !back) && cable && (!channels || cabling.inCage(face))) {
                Fibres fibres = found.computeIfAbsent(
                        new Way(start, face, List.copyOf(items), List.copyOf(legs), List.copyOf(pairs)),
                        way -> new Fibres(new ArrayList<>(), new ArrayList<>()));
                fibres.positions.add(startPosition);
                fibres.arriving.add(position);
            }
        }
    }

    static boolean cable(ItemType type) {
        return type.kind().cable() || type.kind() == ItemType.Kind.HARNESS;
    }
}
