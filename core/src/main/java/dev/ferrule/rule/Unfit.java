package dev.ferrule.rule;

import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The faces of a differing pair whose items do not say the property: what they were taken as fits their other side and
 * not this one.
 */
record Unfit(List<Integer> faces) {

    static Unfit of(Shape.Pair pair, Said<?> a, Said<?> b) {
        List<Integer> faces = new ArrayList<>();
        if (a.taken()) {
            faces.add(pair.a());
        }
        if (b.taken()) {
            faces.add(pair.b());
        }
        return new Unfit(List.copyOf(faces));
    }

    /** Where it is mended; −1 where both sides say the property. */
    int at() {
        return faces.isEmpty() ? -1 : faces.getFirst();
    }

    /** What meets what, that it is not said, and the way out. */
    List<String> lines(Names names, String word, String what, String wayOut) {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        if (!faces.isEmpty()) {
            String items = String.join(
                    " and of ",
                    faces.stream()
                            .map(face -> names.item(names.shape().itemOf(face)))
                            .toList());
            lines.add("the " + word + " of " + items + " is not said, and none fits both sides");
        }
        lines.add(wayOut);
        return lines;
    }
}
