package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Slope;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Mating;
import dev.ferrule.shape.Shape;
import java.util.List;

/** 206. */
@AutoService(Rule.class)
public final class SlopesDoNotClose implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            206,
            "slopes-do-not-close",
            Severity.ERROR,
            "slopes do not close under this keying",
            """
            Two ordinary angled array plugs lean down, seen with the key up. With the keys opposed (a type A adapter)
            one is turned by 180° and the two slopes lie flat on each other. With the keys aligned (a type B adapter)
            they form a V: the cores never touch. That is why methods that need aligned adapters, B and U2, cannot be
            built with ordinary angled plugs.

            A plug whose polish is not said is never taken as up-angled: that is a special part, and is said.

            The way out: a type A adapter, with another cable type to keep the polarity; or up-angled plugs on one
            side of the aligned adapter. `ferrule catalog show P4` has the sources.
            """,
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > adapter B > cord MPO-12 B M/M APC OS2 > adapter B"
                    + " > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > adapter A > cord MPO-12 B M/M APC OS2 > adapter A"
                    + " > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            Face a = view.a(pair);
            Face b = view.b(pair);
            if (b == null
                    || !pair.joint().mated()
                    || !PairCheck.mates(a, b)
                    || !a.connector().array()
                    || (pair.joint().adapter() != null
                            && !pair.joint().adapter().array())) {
                continue;
            }
            Slope one = a.slope().value();
            Slope other = b.slope().value();
            if (one != null
                    && other != null
                    && one.angled()
                    && other.angled()
                    && !Mating.closes(one, other, pair.joint().keying())) {
                int index = p;
                findings.pair(
                        DOC,
                        p,
                        PairCheck.doubted(a.slope(), b.slope()),
                        names -> List.of(
                                names.pair(index),
                                "with keys " + pair.joint().keying().word() + " the two angled faces form a V",
                                wayOut(pair)));
            }
        }
    }

    /** At an MDI there is no adapter to change, and the plug is the special one. */
    private static String wayOut(Shape.Pair pair) {
        if (pair.joint().kind() == Joint.Kind.MDI) {
            return "use ordinary angled plugs (APC) here instead of up-angled ones (APC-up)";
        }
        return "use an adapter of type " + (pair.joint().keying() == Keying.ALIGNED ? "A" : "B")
                + " here and see what that does to the polarity";
    }
}
