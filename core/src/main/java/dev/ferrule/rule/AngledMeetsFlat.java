package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Slope;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;

/** 205. */
@AutoService(Rule.class)
public final class AngledMeetsFlat implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            205,
            "angled-meets-flat",
            Severity.ERROR,
            "angled meets flat",
            """
            An angled face (APC, 8°) and a flat one (PC, UPC) touch at an edge only: there is an air gap, the loss is
            high, reflections are strong, and the end faces may be damaged. It happens where old flat cords meet the
            angled multimode modules of 100 Gb/s a lane, and where LC/APC meets LC/UPC.

            A cable whose polish is not said has the same at both ends, that of what it meets, through other cables that
            do not say it either. Where one end needs angled and the other flat none fits; a cable that has both says so
            (APC/UPC).

            Green housings and tabs mean angled, on multimode too.

            The way out: a cord with the polish of the module; both ends of a pair must be angled or both flat.
            `ferrule catalog list polish_rules` says who is angled.
            """,
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F APC OM4 > pmd 100GBASE-SR4 MPO-12 PC OM4",
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4 MPO-12 PC OM4");

    private static final PairProperty POLISH = new PairProperty(DOC, "polish", "use the same polish on both sides");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            Face b = view.b(pair);
            if (b == null || !pair.joint().mated() || !PairCheck.mates(view.a(pair), b)) {
                continue;
            }
            Said<Slope> one = view.a(pair).slope();
            Said<Slope> other = b.slope();
            if (angled(one) != angled(other) && one.known() && other.known()) {
                POLISH.differs(
                        view,
                        p,
                        one,
                        other,
                        PairCheck.doubted(one, other),
                        word(one) + " meets " + word(other),
                        findings);
            }
        }
    }

    private static String word(Said<Slope> slope) {
        return angled(slope) ? "angled (APC)" : "flat (PC, UPC)";
    }

    private static boolean angled(Said<Slope> slope) {
        Slope value = slope.value();
        return value != null && value.angled();
    }
}
