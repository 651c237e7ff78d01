package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;

/** 401. */
@AutoService(Rule.class)
public final class FibreModeDiffers implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            401,
            "fibre-mode-differs",
            Severity.ERROR,
            "single-mode meets multimode",
            """
            A single-mode core is 9 µm wide, a multimode core 50 µm or 62.5 µm. From multimode into single-mode
            almost all light is lost; the other way round the light of a laser runs in few modes, which no limit
            covers. A transceiver for one does not work on the other.

            A cable has one kind of fibre, whether that is said or not. Where it is not said it is what the cable meets,
            through other cables that do not say it either; where one end needs single-mode and the other multimode
            there is none that fits, and the error stands at the cable.

            The way out: one kind of fibre from end to end. Yellow jackets are single-mode; aqua, violet and lime are
            multimode.
            """,
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F PC OS2 > pmd 100GBASE-SR4 MPO-12 PC OM4",
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4 MPO-12 PC OM4");

    private static final PairProperty FIBRE = new PairProperty(DOC, "fibre", "use one kind of fibre from end to end");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        for (int p = 0; p < view.shape().pairs().size(); p++) {
            Shape.Pair pair = view.shape().pairs().get(p);
            Face b = view.b(pair);
            if (b == null || !PairCheck.mates(view.a(pair), b)) {
                continue;
            }
            Said<Boolean> one = view.shape().singleMode(pair.a());
            Said<Boolean> other = view.shape().singleMode(pair.b());
            if (PairCheck.differ(one, other)) {
                FIBRE.differs(
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

    private static String word(Said<Boolean> singleMode) {
        return Boolean.TRUE.equals(singleMode.value()) ? "single-mode" : "multimode";
    }
}
