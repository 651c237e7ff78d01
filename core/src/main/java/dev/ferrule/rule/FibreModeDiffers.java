package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Shape;
import java.util.List;

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

            The way out: one kind of fibre from end to end. Yellow jackets are single-mode; aqua, violet and lime are
            multimode.
            """,
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F PC OS2 > pmd 100GBASE-SR4 MPO-12 PC OM4",
            "pmd 100GBASE-SR4 MPO-12 PC OM4 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4 MPO-12 PC OM4");

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
            Said<Boolean> one = singleMode(view, pair.a());
            Said<Boolean> other = singleMode(view, pair.b());
            if (PairCheck.differ(one, other)) {
                int index = p;
                findings.pair(
                        DOC,
                        p,
                        PairCheck.doubted(one, other),
                        names -> PairCheck.said(
                                names,
                                index,
                                same -> List.of(
                                        word(one) + " meets " + word(other), "use one kind of fibre from end to end"),
                                one,
                                other));
            }
        }
    }

    private static String word(Said<Boolean> singleMode) {
        return Boolean.TRUE.equals(singleMode.value()) ? "single-mode" : "multimode";
    }

    /** What the face says, else what its item or its PMD is made for. */
    private static Said<Boolean> singleMode(ShapeView view, int face) {
        Said<FibreKind> said = view.shape().face(face).fibre();
        FibreKind kind = said.value();
        if (kind != null) {
            return new Said<>(kind.singleMode(), said.origin());
        }
        if (!view.shape().isPort(face)) {
            return view.shape().items().get(view.shape().itemOf(face)).type().singleMode();
        }
        PortType type = view.shape().ports().get(view.shape().portOf(face)).type();
        return type == null ? Said.unsaid() : Said.of(type.pmd().singleMode());
    }
}
