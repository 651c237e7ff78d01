package dev.ferrule.shape;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import java.util.ArrayList;
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
 * A word that nobody says of an item, and what it must be for the verdict to hold: each end by the face that it meets.
 * Where that one does not say it either, anything fits and nothing was judged.
 *
 * @param word pins, polish or fibre
 * @param atA what it must be at the ends of side a; empty where that side says it or has no such word
 * @param atB the same of side b
 * @param met faces that told, in order; empty where nothing was judged
 */
public record NotSaid(int item, String word, Set<String> atA, Set<String> atB, List<Integer> met) {

    private static final String ANYTHING = "anything";

    /** All such words of a shape, item by item. */
    public static List<NotSaid> of(Shape shape) {
        Reader reader = new Reader(shape);
        for (int item = 0; item < shape.items().size(); item++) {
            reader.item(item);
        }
        return reader.found;
    }

    /** {@code F}, or {@code F at a, M at b} with the words for the two sides. */
    public String value(Set<String> one, String first, Set<String> other, String second) {
        String left = String.join(" or ", one);
        String right = String.join(" or ", other);
        if (one.isEmpty() || other.isEmpty() || left.equals(right)) {
            return one.isEmpty() ? right : left;
        }
        if (word.equals("fibre") && (left.equals(ANYTHING) || right.equals(ANYTHING))) {
            return left.equals(ANYTHING) ? right : left;
        }
        return left + " " + first + ", " + right + " " + second;
    }

    private static final class Reader {

        private final Shape shape;
        private final List<NotSaid> found = new ArrayList<>();

        /** By face: the face that it meets, and how; −1 and null for none. */
        private final int[] met;

        private final @Nullable Joint[] joints;

        Reader(Shape shape) {
            this.shape = shape;
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

        void item(int index) {
            Shape.Item item = shape.items().get(index);
            int first = item.firstFace();
            int[] all =
                    IntStream.range(first, first + item.type().faces().size()).toArray();
            int[] array = Arrays.stream(all)
                    .filter(face -> shape.face(face).connector().array())
                    .toArray();
            word(index, "pins", only(array, face -> face.pins().known()), this::pins);
            word(index, "polish", only(array, face -> face.slope().known()), this::polish);
            if (item.type().kind().cable()) {
                word(index, "fibre", only(all, face -> face.fibre().known()), this::fibre);
            }
        }

        private int[] only(int[] faces, Predicate<Face> known) {
            return Arrays.stream(faces).filter(f -> !known.test(shape.face(f))).toArray();
        }

        private void word(int item, String word, int[] faces, IntFunction<@Nullable String> value) {
            Set<String> atA = new LinkedHashSet<>();
            Set<String> atB = new LinkedHashSet<>();
            Set<Integer> from = new TreeSet<>();
            for (int face : faces) {
                String needed = value.apply(face);
                (shape.face(face).side() == Side.RIGHT ? atB : atA).add(needed == null ? ANYTHING : needed);
                if (needed != null) {
                    from.add(met[face]);
                }
            }
            if (faces.length > 0) {
                found.add(new NotSaid(item, word, atA, atB, List.copyOf(from)));
            }
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
    }
}
