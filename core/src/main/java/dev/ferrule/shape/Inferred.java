package dev.ferrule.shape;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Spread.Taken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What polish and fibre must be where nobody says them. An item has one kind of fibre; a cable has one polish at both
 * ends, a harness at each; both are those of what it meets, through others that do not say them either. Where kinds from two
 * sides meet, the pair between them differs, and the rules find it there. An angled plug is the ordinary one (down): the
 * up-angled is special and never taken.
 */
public final class Inferred {

    /** What was taken of a face; nothing where it says it or nothing known leads there. */
    public record At<T>(T value, List<Integer> from) {}

    private final Shape shape;

    /** By face: the face that it meets and mates with; −1 for none. */
    private final int[] met;

    private final List<@Nullable Taken<Slope>> slopes;
    private final List<@Nullable Taken<Boolean>> modes;
    private final List<@Nullable Taken<FibreKind>> kinds;

    private Inferred(Shape shape) {
        this.shape = shape;
        int faces = shape.faces().size();
        met = new int[faces];
        slopes = nothing(faces);
        modes = nothing(shape.items().size());
        kinds = nothing(shape.items().size());
        slopes();
        modes();
        kinds();
    }

    public static Inferred of(Shape shape) {
        return new Inferred(shape);
    }

    private static <T> List<@Nullable T> nothing(int size) {
        List<@Nullable T> nothing = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            nothing.add(null);
        }
        return nothing;
    }

    /** What was taken of a face's polish, down or flat. */
    public @Nullable At<Slope> slope(int face) {
        return at(slopes.get(face));
    }

    /** What was taken of an item's kind of fibre. */
    public @Nullable At<FibreKind> kind(int item) {
        return at(kinds.get(item));
    }

    /** What was taken of an item's mode: whether it is single-mode. */
    public @Nullable At<Boolean> singleMode(int item) {
        return at(modes.get(item));
    }

    private static <T> @Nullable At<T> at(@Nullable Taken<T> taken) {
        return taken == null ? null : new At<>(taken.value(), taken.from());
    }

    /** The same shape with what was taken as said by nobody, but known. */
    public Shape filled() {
        return shape.with(
                p -> shape.ports().get(p).type(),
                this::filled,
                p -> shape.pairs().get(p).joint());
    }

    private ItemType filled(int index) {
        Shape.Item item = shape.items().get(index);
        ItemType type = item.type();
        Taken<FibreKind> kind = kinds.get(index);
        List<Face> faces = new ArrayList<>();
        for (int face = 0; face < type.faces().size(); face++) {
            Face said = type.faces().get(face);
            Taken<Slope> slope = slopes.get(item.firstFace() + face);
            faces.add(new Face(
                    said.connector(),
                    said.role(),
                    said.side(),
                    said.number(),
                    said.pins(),
                    slope == null ? said.slope() : said(slope),
                    kind == null || said.fibre().known() ? said.fibre() : said(kind)));
        }
        ItemType filled = faces.equals(type.faces()) ? type : type.withFaces(faces);
        Taken<Boolean> mode = modes.get(index);
        return mode == null ? filled : filled.withMode(said(mode));
    }

    private static <T> Said<T> said(Taken<T> taken) {
        return Said.taken(taken.value(), taken.doubted());
    }

    /** @param splices whether it goes through splices */
    private void meet(boolean splices) {
        Arrays.fill(met, -1);
        for (Shape.Pair pair : shape.pairs()) {
            boolean joins = splices
                    ? pair.joint().kind() != Joint.Kind.MISSING
                    : pair.joint().mated();
            if (pair.b() >= 0 && joins && Mating.mates(shape.face(pair.a()), shape.face(pair.b()))) {
                met[pair.a()] = pair.b();
                met[pair.b()] = pair.a();
            }
        }
    }

    private void slopes() {
        meet(false);
        List<int[]> groups = new ArrayList<>();
        for (Shape.Item item : shape.items()) {
            Map<String, List<Integer>> byEnd = new LinkedHashMap<>();
            for (int face : unsaid(item, face -> !face.slope().known())) {
                byEnd.computeIfAbsent(end(item.type().kind(), face), e -> new ArrayList<>())
                        .add(face);
            }
            byEnd.values().forEach(faces -> groups.add(ints(faces)));
        }
        List<@Nullable Taken<Slope>> found = Spread.over(groups, met, new Slopes());
        for (int group = 0; group < groups.size(); group++) {
            for (int face : groups.get(group)) {
                slopes.set(face, found.get(group));
            }
        }
    }

    /** What has one polish: the plugs of a cable, those of one side of a harness, any other face alone. */
    private String end(ItemType.Kind kind, int index) {
        Face face = shape.face(index);
        String family = face.connector().family();
        return switch (kind) {
            case CORD, TRUNK -> family;
            case HARNESS -> face.side() + family;
            case CASSETTE, MODULE, TAP, LOOPBACK -> String.valueOf(index);
        };
    }

    private void modes() {
        meet(true);
        List<Integer> items = new ArrayList<>();
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < shape.items().size(); i++) {
            Shape.Item item = shape.items().get(i);
            List<Integer> faces = unsaid(item, face -> !face.fibre().known());
            if (!faces.isEmpty() && !item.type().singleMode().known()) {
                items.add(i);
                groups.add(ints(faces));
            }
        }
        List<@Nullable Taken<Boolean>> found = Spread.over(groups, met, new FibreModes());
        for (int group = 0; group < groups.size(); group++) {
            modes.set(items.get(group), found.get(group));
        }
    }

    private void kinds() {
        List<Integer> items = new ArrayList<>();
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < shape.items().size(); i++) {
            List<Integer> faces =
                    unsaid(shape.items().get(i), face -> !face.fibre().known());
            if (!faces.isEmpty()) {
                items.add(i);
                groups.add(ints(faces));
            }
        }
        List<@Nullable Taken<FibreKind>> found = Spread.over(groups, met, new Kinds(items));
        for (int group = 0; group < groups.size(); group++) {
            kinds.set(items.get(group), found.get(group));
        }
    }

    private List<Integer> unsaid(Shape.Item item, Predicate<Face> unsaid) {
        List<Integer> faces = new ArrayList<>();
        for (int face = 0; face < item.type().faces().size(); face++) {
            if (unsaid.test(item.type().faces().get(face))) {
                faces.add(item.firstFace() + face);
            }
        }
        return faces;
    }

    private static int[] ints(List<Integer> faces) {
        return faces.stream().mapToInt(Integer::intValue).toArray();
    }

    private final class Slopes implements Spread.Ground<Slope> {

        @Override
        public Said<Slope> said(int face) {
            Said<Slope> said = shape.face(face).slope();
            return said.value() == Slope.UP ? new Said<>(Slope.DOWN, said.origin()) : said;
        }
    }

    private final class FibreModes implements Spread.Ground<Boolean> {

        @Override
        public Said<Boolean> said(int face) {
            return shape.singleMode(face);
        }
    }

    /** Kinds go where the mode is theirs. */
    private final class Kinds implements Spread.Ground<FibreKind> {

        private final List<Integer> items;

        Kinds(List<Integer> items) {
            this.items = items;
        }

        @Override
        public Said<FibreKind> said(int face) {
            return shape.face(face).fibre();
        }

        @Override
        public boolean fits(int group, FibreKind value) {
            int item = items.get(group);
            Taken<Boolean> mode = modes.get(item);
            Boolean single =
                    mode == null ? shape.items().get(item).type().singleMode().value() : Boolean.valueOf(mode.value());
            return single == null || single == value.singleMode();
        }

        @Override
        public String name(FibreKind value) {
            return value.name();
        }
    }
}
