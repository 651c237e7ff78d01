package dev.ferrule.shape;

import dev.ferrule.catalog.FibreKind;
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
 * A word that nobody says of an item, and what it must be for the verdict to hold: pins by the face that each end meets,
 * polish and fibre as {@link Inferred}. Where nothing known leads, anything fits and nothing was judged.
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
        return left + " " + first + ", " + right + " " + second;
    }

    /** What a face's word was taken as, and the faces that told. */
    private record Taken(String value, List<Integer> from) {
        static final Taken NOTHING = new Taken(ANYTHING, List.of());
    }

    private static final class Reader {

        private final Shape shape;
        private final Inferred inferred;
        private final List<NotSaid> found = new ArrayList<>();

        /** By face: the face that it meets, and how; −1 and null for none. */
        private final int[] met;

        private final @Nullable Joint[] joints;

        Reader(Shape shape) {
            this.shape = shape;
            inferred = Inferred.of(shape);
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

        private void word(int item, String word, int[] faces, IntFunction<Taken> value) {
            Set<String> atA = new LinkedHashSet<>();
            Set<String> atB = new LinkedHashSet<>();
            Set<Integer> from = new TreeSet<>();
            for (int face : faces) {
                Taken needed = value.apply(face);
                (shape.face(face).side() == Side.RIGHT ? atB : atA).add(needed.value);
                from.addAll(needed.from);
            }
            if (faces.length > 0) {
                found.add(new NotSaid(item, word, atA, atB, List.copyOf(from)));
            }
        }

        private Taken pins(int face) {
            Pins other = plug(face) ? shape.face(met[face]).pins().value() : null;
            return other == null ? Taken.NOTHING : new Taken(other == Pins.PINNED ? "F" : "M", List.of(met[face]));
        }

        private Taken polish(int face) {
            Inferred.At<Slope> taken = inferred.slope(face);
            return taken == null ? Taken.NOTHING : new Taken(taken.value().angled() ? "APC" : "flat", taken.from());
        }

        /** The category, else the mode. */
        private Taken fibre(int face) {
            int item = shape.itemOf(face);
            Inferred.At<FibreKind> kind = inferred.kind(item);
            Inferred.At<Boolean> single = inferred.singleMode(item);
            if (single == null) {
                return kind == null ? Taken.NOTHING : new Taken(kind.value().name(), kind.from());
            }
            Set<Integer> from = new TreeSet<>(single.from());
            from.addAll(kind == null ? List.of() : kind.from());
            String mode = single.value() ? "single-mode" : "multimode";
            return new Taken(kind == null ? mode : kind.value().name(), List.copyOf(from));
        }

        /** It meets another plug, and is not fused to it. */
        private boolean plug(int face) {
            Joint joint = joints[face];
            return met[face] >= 0 && joint != null && joint.mated();
        }
    }
}
