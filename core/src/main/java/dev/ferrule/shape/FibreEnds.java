package dev.ferrule.shape;

import dev.ferrule.catalog.Keying;
import java.util.Arrays;
import java.util.List;

/**
 * The fibre ends of one shape as two involutions: {@code far} leads to the other end inside the same item,
 * {@code mate} to the end that it touches. An end is a face and a position; ends are counted through all faces.
 */
public final class FibreEnds {

    /** No fibre, or nothing touches. */
    public static final int NONE = -1;

    private final Shape shape;
    private final int[] base;
    private final int[] far;
    private final int[] mate;

    /** Which pair touches a face; NONE when it is open. */
    private final int[] pairOf;

    public FibreEnds(Shape shape) {
        this.shape = shape;
        List<Face> faces = shape.faces();
        base = new int[faces.size() + 1];
        for (int f = 0; f < faces.size(); f++) {
            base[f + 1] = base[f] + faces.get(f).connector().positions();
        }
        far = filled(base[faces.size()]);
        mate = filled(base[faces.size()]);
        pairOf = filled(faces.size());
        shape.items().forEach(this::join);
        for (int p = 0; p < shape.pairs().size(); p++) {
            touch(p, shape.pairs().get(p));
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    private void join(Shape.Item item) {
        int start = base[item.firstFace()];
        for (int p = 0; p < item.type().positions(); p++) {
            int to = item.type().far(p);
            far[start + p] = to < 0 ? NONE : start + to;
        }
    }

    private void touch(int index, Shape.Pair pair) {
        pairOf[pair.a()] = index;
        if (pair.b() < 0) {
            return;
        }
        pairOf[pair.b()] = index;
        if (pair.joint().kind() == Joint.Kind.SPLICE) {
            splice(pair);
        } else if (pair.joint().mated() && lightPasses(shape, pair)) {
            for (int position = 1; position <= shape.face(pair.a()).connector().positions(); position++) {
                int facing = Mating.facing(
                        shape.face(pair.a()).connector(), pair.joint().keying(), position);
                link(end(pair.a(), position), end(pair.b(), facing));
            }
        }
    }

    private void splice(Shape.Pair pair) {
        int shared = Math.min(
                shape.face(pair.a()).connector().positions(),
                shape.face(pair.b()).connector().positions());
        for (int position = 1; position <= shared; position++) {
            link(end(pair.a(), position), end(pair.b(), position));
        }
    }

    private void link(int one, int other) {
        mate[one] = other;
        mate[other] = one;
    }

    /** Interfaces that cannot mate, or whose rows do not meet, let no light through. */
    public static boolean lightPasses(Shape shape, Shape.Pair pair) {
        var one = shape.face(pair.a()).connector();
        var other = shape.face(pair.b()).connector();
        var adapter = pair.joint().adapter();
        return one.family().equals(other.family())
                && one.rows() == other.rows()
                && one.columns() == other.columns()
                && (adapter == null || adapter.family().equals(one.family()));
    }

    public int end(int face, int position) {
        return base[face] + position - 1;
    }

    public int faceOf(int end) {
        int face = Arrays.binarySearch(base, end);
        return face >= 0 ? face : -face - 2;
    }

    public int positionOf(int end) {
        return end - base[faceOf(end)] + 1;
    }

    /**
     * The position as people count it: on the end face of a plug, key up. At an MDI and in a cassette's own adapter that is
     * the plug which the user inserts.
     */
    public int plugPosition(int end) {
        Face face = shape.face(faceOf(end));
        int own = positionOf(end);
        return face.role() == Face.Role.PLUG ? own : Mating.facing(face.connector(), Keying.ALIGNED, own);
    }

    public int far(int end) {
        return far[end];
    }

    public int mate(int end) {
        return mate[end];
    }

    public int count() {
        return far.length;
    }

    /** The pair that touches a face, or NONE. */
    public int pairOf(int face) {
        return pairOf[face];
    }
}
