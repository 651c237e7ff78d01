package dev.ferrule.chain;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What pins, polish and fibre must be where nobody says them, for the verdict to hold: each end by the face that it
 * meets. Where that one does not say it either, anything fits and nothing was judged.
 */
final class Unsaid {

    private static final String ANYTHING = "anything";

    private final Shape shape;
    private final List<Chain.Part> ports;
    private final List<Chain.Part> items;

    /** By face: the face that it meets, and how; −1 and null for none. */
    private final int[] met;

    private final @Nullable Joint[] joints;

    private Unsaid(Shape shape, List<Chain.Part> ports, List<Chain.Part> items) {
        this.shape = shape;
        this.ports = ports;
        this.items = items;
        met = new int[shape.faces().size()];
        joints = new @Nullable Joint[shape.faces().size()];
        Arrays.fill(met, -1);
        for (Shape.Pair pair : shape.pairs()) {
            if (pair.b() >= 0 && pair.joint().kind() != Joint.Kind.MISSING) {
                met[pair.a()] = pair.b();
                met[pair.b()] = pair.a();
                joints[pair.a()] = pair.joint();
                joints[pair.b()] = pair.joint();
            }
        }
    }

    static void find(Shape shape, List<Chain.Part> ports, List<Chain.Part> items, Assumptions assumptions) {
        Unsaid unsaid = new Unsaid(shape, ports, items);
        for (int item = 0; item < shape.items().size(); item++) {
            unsaid.item(item, assumptions);
        }
    }

    private void item(int index, Assumptions assumptions) {
        Shape.Item item = shape.items().get(index);
        int first = item.firstFace();
        int[] all = IntStream.range(first, first + item.type().faces().size()).toArray();
        int[] array = Arrays.stream(all)
                .filter(face -> shape.face(face).connector().array())
                .toArray();
        word(index, "pins", only(array, face -> face.pins().known()), this::pins, assumptions);
        word(index, "polish", only(array, face -> face.slope().known()), this::polish, assumptions);
        if (item.type().kind().cable()) {
            word(index, "fibre", only(all, face -> face.fibre().known()), this::fibre, assumptions);
        }
    }

    private int[] only(int[] faces, Predicate<Face> known) {
        return Arrays.stream(faces).filter(f -> !known.test(shape.face(f))).toArray();
    }

    private void word(
            int item, String word, int[] faces, IntFunction<@Nullable String> value, Assumptions assumptions) {
        if (faces.length == 0) {
            return;
        }
        Set<String> left = new LinkedHashSet<>();
        Set<String> right = new LinkedHashSet<>();
        Set<Integer> from = new TreeSet<>();
        for (int face : faces) {
            String needed = value.apply(face);
            boolean onRight = (shape.face(face).side() == Side.RIGHT)
                    != shape.items().get(item).flipped();
            (onRight ? right : left).add(needed == null ? ANYTHING : needed);
            if (needed != null) {
                from.add(part(met[face]).element());
            }
        }
        String why = from.isEmpty()
                ? "not said here nor by what it meets: not judged"
                : "not said: fits element "
                        + String.join(
                                " and ", from.stream().map(String::valueOf).toList());
        assumptions.taken(items.get(item).element(), word, both(word, left, right), why);
    }

    private static String both(String word, Set<String> left, Set<String> right) {
        String one = String.join(" or ", left);
        String other = String.join(" or ", right);
        if (left.isEmpty() || right.isEmpty() || one.equals(other)) {
            return left.isEmpty() ? other : one;
        }
        boolean alike = word.equals("fibre") && (one.equals(ANYTHING) || other.equals(ANYTHING));
        if (alike) {
            return one.equals(ANYTHING) ? other : one;
        }
        return one + " left, " + other + " right";
    }

    private @Nullable String pins(int face) {
        Pins other = plug(face) ? shape.face(met[face]).pins().value() : null;
        return other == null ? null : other == Pins.PINNED ? "F" : "M";
    }

    private @Nullable String polish(int face) {
        Slope other = plug(face) ? shape.face(met[face]).slope().value() : null;
        Joint joint = joints[face];
        if (other == null || joint == null) {
            return null;
        }
        if (!other.angled()) {
            return "flat";
        }
        boolean down = joint.keying() == Keying.OPPOSED ? other == Slope.DOWN : other == Slope.UP;
        return down ? "APC" : "APC-up";
    }

    private @Nullable String fibre(int face) {
        if (met[face] < 0) {
            return null;
        }
        FibreKind other = shape.face(met[face]).fibre().value();
        if (other != null) {
            return other.name();
        }
        PortType port = shape.isPort(met[face])
                ? shape.ports().get(shape.portOf(met[face])).type()
                : null;
        return port == null ? null : port.pmd().singleMode().value() ? "single-mode" : "multimode";
    }

    /** It meets another plug, and is not fused to it. */
    private boolean plug(int face) {
        Joint joint = joints[face];
        return met[face] >= 0 && joint != null && joint.mated();
    }

    private Chain.Part part(int face) {
        return shape.isPort(face) ? ports.get(shape.portOf(face)) : items.get(shape.itemOf(face));
    }
}
