package dev.ferrule.shape;

import dev.ferrule.catalog.FibreKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a channel group: its ports, the items and the pairs between them, without names and lengths. Rules of
 * mating, polarity and fibre see a shape and nothing else. Faces are counted through: first those of the ports, in
 * order, then those of the items.
 */
public final class Shape {

    /**
     * A place for a PMD.
     *
     * @param type null for a place that is left open
     * @param firstFace index of its first face
     */
    public record Port(@Nullable PortType type, Side side, int firstFace) {}

    /**
     * An item.
     *
     * @param flipped the catalogue's side a is on the right
     */
    public record Item(ItemType type, boolean flipped, int firstFace) {}

    /**
     * Two faces and what holds them.
     *
     * @param b −1 when an adapter holds one plug only
     */
    public record Pair(int a, int b, Joint joint) {}

    private final List<Port> ports;
    private final List<Item> items;
    private final List<Pair> pairs;
    private final List<Face> faces;
    private final int[] owners;
    private final boolean looped;
    private final boolean closed;

    private Shape(List<Port> ports, List<Item> items, List<Pair> pairs, List<Face> faces, int[] owners) {
        this.ports = List.copyOf(ports);
        this.items = List.copyOf(items);
        this.pairs = List.copyOf(pairs);
        this.faces = List.copyOf(faces);
        this.owners = owners;
        looped = items.stream().anyMatch(item -> item.type.kind() == ItemType.Kind.LOOPBACK);
        boolean left = ports.stream().anyMatch(port -> port.side == Side.LEFT && port.type != null);
        boolean right = ports.stream().anyMatch(port -> port.side == Side.RIGHT && port.type != null);
        closed = (left && right) || ((left || right) && looped);
    }

    public List<Port> ports() {
        return ports;
    }

    public List<Item> items() {
        return items;
    }

    public List<Pair> pairs() {
        return pairs;
    }

    public List<Face> faces() {
        return faces;
    }

    public Face face(int face) {
        return faces.get(face);
    }

    public boolean isPort(int face) {
        return owners[face] >= 0;
    }

    /** The port that a face belongs to; only when {@link #isPort}. */
    public int portOf(int face) {
        return owners[face];
    }

    /** The item that a face belongs to; only when not {@link #isPort}. */
    public int itemOf(int face) {
        return -1 - owners[face];
    }

    /** The mode that a face's fibre, else its item or PMD is made for: whether it is single-mode. */
    public Said<Boolean> singleMode(int face) {
        Said<FibreKind> said = faces.get(face).fibre();
        FibreKind kind = said.value();
        if (kind != null) {
            return new Said<>(kind.singleMode(), said.origin());
        }
        if (!isPort(face)) {
            return items.get(itemOf(face)).type.singleMode();
        }
        PortType type = ports.get(portOf(face)).type;
        return type == null ? Said.unsaid() : Said.of(type.pmd().singleMode());
    }

    /** The same pairs with other ports, items or joints; ports and items keep their faces, in number and order. */
    public Shape with(IntFunction<@Nullable PortType> port, IntFunction<ItemType> type, IntFunction<Joint> joint) {
        Builder changed = new Builder();
        List<Builder.FaceRef> refs = new ArrayList<>();
        for (int p = 0; p < ports.size(); p++) {
            PortType other = port.apply(p);
            int index = changed.port(other, ports.get(p).side);
            for (int face = 0; other != null && face < other.mdis().size(); face++) {
                refs.add(changed.portFace(index, face));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            int index = changed.item(type.apply(i), items.get(i).flipped);
            for (int face = 0; face < items.get(i).type.faces().size(); face++) {
                refs.add(changed.itemFace(index, face));
            }
        }
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            changed.pair(refs.get(pair.a), pair.b < 0 ? null : refs.get(pair.b), joint.apply(p));
        }
        return changed.build();
    }

    /**
     * A place that is left open.
     *
     * @param before index of the port that it stands before
     */
    public record OpenPlace(int before, Side side) {}

    /**
     * The same with more open places, which have no faces.
     *
     * @param places by the port that they stand before
     */
    public Shape withOpen(List<OpenPlace> places) {
        List<Port> more = new ArrayList<>();
        int[] moved = new int[ports.size()];
        for (int p = 0; p <= ports.size(); p++) {
            for (OpenPlace place : places) {
                if (place.before == p) {
                    more.add(new Port(null, place.side, 0));
                }
            }
            if (p < ports.size()) {
                moved[p] = more.size();
                more.add(ports.get(p));
            }
        }
        int[] others = Arrays.stream(owners)
                .map(owner -> owner < 0 ? owner : moved[owner])
                .toArray();
        return new Shape(more, items, pairs, faces, others);
    }

    /** Lanes are judged when light has somewhere to arrive: ports on both sides, or a loopback. */
    public boolean closed() {
        return closed;
    }

    /** A loopback is among the items: light may come back to the port that it left. */
    public boolean looped() {
        return looped;
    }

    /** Builds a shape; ports, items and pairs keep the order in which they are added. */
    public static final class Builder {

        private record Added(
                @Nullable PortType port, @Nullable ItemType item, Side side, boolean flipped) {}

        private record Ref(boolean port, int owner, int face) {}

        private final List<Added> ports = new ArrayList<>();
        private final List<Added> items = new ArrayList<>();
        private final List<Ref> a = new ArrayList<>();
        private final List<@Nullable Ref> b = new ArrayList<>();
        private final List<Joint> joints = new ArrayList<>();

        /** A face by owner, for {@link #pair}; independent of what is added later. */
        public static final class FaceRef {
            private final Ref ref;

            private FaceRef(boolean port, int owner, int face) {
                ref = new Ref(port, owner, face);
            }
        }

        /** Adds a PMD, or an open place, and returns its index. */
        public int port(@Nullable PortType type, Side side) {
            ports.add(new Added(type, null, side, false));
            return ports.size() - 1;
        }

        public int item(ItemType type, boolean flipped) {
            items.add(new Added(null, type, Side.LEFT, flipped));
            return items.size() - 1;
        }

        public FaceRef portFace(int port, int face) {
            return new FaceRef(true, port, face);
        }

        public FaceRef itemFace(int item, int face) {
            return new FaceRef(false, item, face);
        }

        /** Adds a pair and returns its index. */
        public int pair(FaceRef left, @Nullable FaceRef right, Joint joint) {
            a.add(left.ref);
            b.add(right == null ? null : right.ref);
            joints.add(joint);
            return joints.size() - 1;
        }

        public Shape build() {
            List<Face> faces = new ArrayList<>();
            List<Integer> owners = new ArrayList<>();
            List<Port> builtPorts = new ArrayList<>();
            for (int p = 0; p < ports.size(); p++) {
                PortType type = ports.get(p).port;
                builtPorts.add(new Port(type, ports.get(p).side, faces.size()));
                addFaces(type == null ? List.of() : type.mdis(), p, faces, owners);
            }
            List<Item> builtItems = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                ItemType type = items.get(i).item;
                if (type != null) {
                    builtItems.add(new Item(type, items.get(i).flipped, faces.size()));
                    addFaces(type.faces(), -1 - i, faces, owners);
                }
            }
            List<Pair> pairs = new ArrayList<>();
            for (int k = 0; k < joints.size(); k++) {
                Ref right = b.get(k);
                pairs.add(new Pair(
                        index(a.get(k), builtPorts, builtItems),
                        right == null ? -1 : index(right, builtPorts, builtItems),
                        joints.get(k)));
            }
            int[] owner = owners.stream().mapToInt(Integer::intValue).toArray();
            return new Shape(builtPorts, builtItems, pairs, faces, owner);
        }

        private static void addFaces(List<Face> added, int owner, List<Face> faces, List<Integer> owners) {
            for (Face face : added) {
                faces.add(face);
                owners.add(owner);
            }
        }

        private static int index(Ref ref, List<Port> ports, List<Item> items) {
            return ref.face + (ref.port ? ports.get(ref.owner).firstFace : items.get(ref.owner).firstFace);
        }
    }
}
