package dev.ferrule.rule;

import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * A property in which the two faces of a pair should agree. Where the item of a face does not say it, what it was taken
 * as fits the item's other side and not this one.
 *
 * @param word of what is compared: {@code fibre}, {@code polish}
 */
record PairProperty(RuleDoc rule, String word, String wayOut) {

    /**
     * Reports a pair that differs, at the item that does not say the property where there is one.
     *
     * @param weak only half known, so that it is no error
     * @param what meets what
     */
    void differs(ShapeView view, int index, Said<?> a, Said<?> b, boolean weak, String what, Findings findings) {
        List<Integer> unsaid = unsaid(view.shape().pairs().get(index), a, b);
        findings.pair(
                rule,
                index,
                unsaid.isEmpty() ? -1 : unsaid.getFirst(),
                weak,
                names -> PairCheck.said(names, index, same -> lines(same, unsaid, what), a, b));
    }

    private static List<Integer> unsaid(Shape.Pair pair, Said<?> a, Said<?> b) {
        List<Integer> faces = new ArrayList<>();
        if (a.taken()) {
            faces.add(pair.a());
        }
        if (b.taken()) {
            faces.add(pair.b());
        }
        return List.copyOf(faces);
    }

    private List<String> lines(Names names, List<Integer> unsaid, String what) {
        List<String> lines = new ArrayList<>();
        lines.add(what);
        if (!unsaid.isEmpty()) {
            String items = String.join(
                    " and of ",
                    unsaid.stream()
                            .map(face -> names.item(names.shape().itemOf(face)))
                            .toList());
            lines.add("the " + word + " of " + items + " is not said, and none fits both sides");
        }
        lines.add(wayOut);
        return lines;
    }
}
