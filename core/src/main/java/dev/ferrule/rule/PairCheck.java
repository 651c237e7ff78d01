package dev.ferrule.rule;

import dev.ferrule.catalog.Pins;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Mating;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the rules of mated pairs share. */
final class PairCheck {

    private PairCheck() {}

    /** Reports pairs whose two plugs both say {@code both}. */
    static void pins(ShapeView view, RuleDoc rule, Pins both, Findings findings, Finding.Words wayOut) {
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            Face b = view.b(pair);
            if (b == null || !pair.joint().mated() || !mates(view.a(pair), b)) {
                continue;
            }
            Said<Pins> one = view.a(pair).pins();
            Said<Pins> other = b.pins();
            if (one.value() == both && other.value() == both) {
                int index = p;
                findings.pair(
                        rule,
                        p,
                        doubted(one, other),
                        names -> pins(names, pair, said(names, index, wayOut, one, other)));
            }
        }
    }

    private static List<String> pins(Names names, Shape.Pair pair, List<String> said) {
        List<String> lines = new ArrayList<>(said);
        lines.addAll(names.pins(pair.a()));
        lines.addAll(names.pins(pair.b()));
        return lines;
    }

    /** The pair, the way out, and a request for the data sheet when one side is only half known. */
    static List<String> said(Names names, int pair, Finding.Words wayOut, Said<?> one, Said<?> other) {
        List<String> lines = new ArrayList<>();
        lines.add(names.pair(pair));
        lines.addAll(wayOut.with(names));
        if (doubted(one, other)) {
            lines.add("the catalogue is not certain of one of the two: look into the data sheet, then say it");
        }
        return lines;
    }

    static boolean doubted(Said<?> one, Said<?> other) {
        return one.doubted() || other.doubted();
    }

    /** Interfaces that latch and whose cores meet. */
    static boolean mates(Face one, Face other) {
        return Mating.mates(one, other);
    }

    /** Both values are known and differ. */
    static boolean differ(Said<?> one, Said<?> other) {
        return one.known() && other.known() && !Objects.equals(one.value(), other.value());
    }
}
