package dev.ferrule.rule;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every single change of one item or one adapter of a shape: another type, pins, polish, fibre, map or keying. */
public final class Changes {

    /**
     * A change of one thing.
     *
     * @param item index of the item; −1 when an adapter is changed
     * @param pair index of the pair whose adapter is changed; −1 when an item is
     * @param port index of the port whose PMD is changed; −1 when an item or an adapter is
     * @param moves whether it leads light elsewhere, so that other channels may have to do with it
     * @param words what it becomes: {@code type A}, {@code F/M}, {@code an adapter of type A}
     */
    public record Change(int item, int pair, int port, boolean moves, String words, Shape shape) {}

    private static final String OTHER_PINS = "the other pins";

    /** What a piece becomes whose fibres are spliced otherwise. */
    public static final String STRAIGHT = "spliced straight, position i to position i";

    private final Catalogue catalogue;
    private final OtherInsides insides;
    private final Shape shape;
    private final List<FibreKind> usual;

    /** @param usual kinds of fibre, those that the plant has most of first; one of them comes before others that would do */
    public Changes(Catalogue catalogue, Shape shape, List<FibreKind> usual) {
        this.usual = usual;
        this.catalogue = catalogue;
        this.shape = shape;
        insides = new OtherInsides(catalogue);
    }

    public List<Change> all() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < shape.items().size(); i++) {
            ItemType straight = shape.items().get(i).type().unspliced();
            if (straight != null) {
                changes.add(item(i, true, STRAIGHT, straight));
            }
        }
        for (int i = 0; i < shape.items().size(); i++) {
            ItemType type = shape.items().get(i).type();
            int item = i;
            insides.types(type).forEach(other -> changes.add(item(item, true, "type " + other.name(), other)));
            insides.maps(type).forEach(other -> changes.add(item(item, true, OtherInsides.words(type, other), other)));
            addFaces(item, type, changes);
        }
        for (int p = 0; p < shape.pairs().size(); p++) {
            Joint joint = shape.pairs().get(p).joint();
            if (joint.adapter() != null && joint.adapter().array()) {
                Keying other = joint.keying() == Keying.ALIGNED ? Keying.OPPOSED : Keying.ALIGNED;
                Joint turned = Joint.adapter(other, joint.adapter());
                String letter = other == Keying.OPPOSED ? "A" : "B";
                changes.add(new Change(-1, p, -1, true, "an adapter of type " + letter, rebuilt(-1, null, p, turned)));
            }
        }
        addPorts(changes);
        return changes;
    }

    /** A cable with the plugs that its neighbours take. */
    private void addPlugs(int item, ItemType type, List<Change> changes) {
        Connector own = type.faces().getFirst().connector();
        Set<Connector> around = new LinkedHashSet<>();
        for (Face face : shape.faces()) {
            if (face.connector().array() == own.array() && !face.connector().equals(own)) {
                around.add(face.connector());
            }
        }
        for (Connector connector : around) {
            insides.plugs(type, connector)
                    .forEach(
                            other -> changes.add(item(item, true, connector.name() + ", type " + other.name(), other)));
        }
    }

    /** The PMD that is at the other end. */
    private void addPorts(List<Change> changes) {
        for (int p = 0; p < shape.ports().size(); p++) {
            Set<String> tried = new HashSet<>();
            for (Shape.Port far : shape.ports()) {
                PortType other = far.type();
                if (other != null
                        && fits(shape.ports().get(p), far, other)
                        && tried.add(other.pmd().name())) {
                    changes.add(port(p, other));
                }
            }
        }
    }

    private static boolean fits(Shape.Port port, Shape.Port far, PortType other) {
        PortType type = port.type();
        return type != null
                && far.side() != port.side()
                && other.mdis().size() == type.mdis().size()
                && !other.equals(type);
    }

    private Change port(int port, PortType other) {
        Shape with = shape.with(
                p -> p == port ? other : shape.ports().get(p).type(),
                i -> shape.items().get(i).type(),
                p -> shape.pairs().get(p).joint());
        return new Change(-1, -1, port, false, other.pmd().name(), with);
    }

    /**
     * Another part in the place of an item: any of the same kind with as many ends, then a cable with other plugs.
     *
     * @param stock parts by what they are, with their words
     */
    public List<Change> parts(Map<ItemType, String> stock) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < shape.items().size(); i++) {
            ItemType type = shape.items().get(i).type();
            int item = i;
            stock.forEach((other, words) -> {
                boolean alike = other.kind() == type.kind()
                        && other.faces().size() == type.faces().size()
                        && !other.equals(type);
                if (alike) {
                    changes.add(item(item, true, words, other));
                }
            });
            addPlugs(item, type, changes);
        }
        return changes;
    }

    private Change item(int item, boolean moves, String words, ItemType other) {
        return new Change(item, -1, -1, moves, words, rebuilt(item, other, -1, null));
    }

    /** Pins of each array face turned, the polish of all, the fibre of all. */
    private void addFaces(int item, ItemType type, List<Change> changes) {
        for (int f = 0; f < type.faces().size(); f++) {
            int changed = f;
            Pins pins = type.faces().get(f).pins().value();
            if (pins != null) {
                Pins other = pins == Pins.PINNED ? Pins.UNPINNED : Pins.PINNED;
                changes.add(item(
                        item,
                        false,
                        other.word() + end(type, changed),
                        faces(type, (face, i) -> i == changed ? face.withPins(other) : face)));
            }
        }
        refacings().forEach((words, change) -> {
            ItemType other = change.apply(type);
            boolean both =
                    type.faces().stream().filter(face -> face.pins().known()).count() > 1;
            if (!other.equals(type) && (both || !words.equals(OTHER_PINS))) {
                changes.add(item(item, false, words, other));
            }
        });
        addFibres(item, type, changes);
    }

    /** Changes of all ends of an item alike, of its pins or its polish, by what is said of them. */
    public static Map<String, UnaryOperator<ItemType>> refacings() {
        Map<String, UnaryOperator<ItemType>> all = new LinkedHashMap<>();
        all.put(OTHER_PINS, type -> faces(type, (face, i) -> turned(face)));
        for (Slope slope : new Slope[] {Slope.FLAT, Slope.DOWN}) {
            all.put(
                    slope == Slope.FLAT ? "flat" : "angled (APC)",
                    type -> faces(
                            type,
                            (face, i) -> face.slope().known() && face.slope().value() != slope
                                    ? face.withSlope(slope)
                                    : face));
        }
        return all;
    }

    /** Another fibre in all of an item. */
    public static UnaryOperator<ItemType> refibred(FibreKind other) {
        return type -> faces(type, (face, i) -> face.withFibre(other));
    }

    /** {@code " at end b"}, as the rows of cables name the sides; an item with one such end needs no name for it. */
    private static String end(ItemType type, int face) {
        Face at = type.faces().get(face);
        if (type.faces().stream().filter(other -> other.pins().known()).count() < 2) {
            return "";
        }
        long alike =
                type.faces().stream().filter(other -> other.side() == at.side()).count();
        return " at end " + (at.side() == Side.LEFT ? "a" : "b") + (alike > 1 ? at.number() : "");
    }

    private void addFibres(int item, ItemType type, List<Change> changes) {
        FibreKind now = type.faces().getFirst().fibre().value();
        if (now == null) {
            return;
        }
        for (FibreKind other : fibresAround(item)) {
            if (!other.equals(now)) {
                changes.add(item(item, false, other.name(), refibred(other).apply(type)));
            }
        }
    }

    /** The kinds of fibre that the channel's other parts and PMDs say: one of them is what this one should be. */
    private Set<FibreKind> fibresAround(int item) {
        Set<FibreKind> around = new LinkedHashSet<>();
        for (int face = 0; face < shape.faces().size(); face++) {
            FibreKind fibre = shape.face(face).fibre().value();
            boolean own = !shape.isPort(face) && shape.itemOf(face) == item;
            if (fibre != null && !own) {
                around.add(fibre);
            }
        }
        for (Shape.Port port : shape.ports()) {
            List<String> meant =
                    port.type() == null ? List.of() : port.type().pmd().fibres();
            boolean there = around.stream().anyMatch(fibre -> meant.contains(fibre.name()));
            FibreKind first = there || meant.isEmpty() ? null : usual(meant);
            if (first != null) {
                around.add(first);
            }
        }
        return around;
    }

    private @Nullable FibreKind usual(List<String> meant) {
        for (FibreKind kind : usual) {
            if (meant.contains(kind.name())) {
                return kind;
            }
        }
        return catalogue.fibre(meant.getFirst());
    }

    private interface FaceChange {
        Face apply(Face face, int index);
    }

    private static ItemType faces(ItemType type, FaceChange change) {
        List<Face> faces = new ArrayList<>();
        for (int f = 0; f < type.faces().size(); f++) {
            faces.add(change.apply(type.faces().get(f), f));
        }
        return type.withFaces(faces);
    }

    private static Face turned(Face face) {
        Pins pins = face.pins().value();
        return pins == null ? face : face.withPins(pins == Pins.PINNED ? Pins.UNPINNED : Pins.PINNED);
    }

    /** The shape with one item or one joint replaced. */
    private Shape rebuilt(int item, @Nullable ItemType type, int pair, @Nullable Joint joint) {
        return shape.with(
                p -> shape.ports().get(p).type(),
                i -> i == item && type != null ? type : shape.items().get(i).type(),
                p -> p == pair && joint != null ? joint : shape.pairs().get(p).joint());
    }
}
