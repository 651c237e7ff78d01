package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;
import java.util.List;

/** 204. */
@AutoService(Rule.class)
public final class RowCountsDiffer implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            204,
            "row-counts-differ",
            Severity.ERROR,
            "row counts differ: it latches, but no core meets a core",
            """
            A one-row and a two-row ferrule share shell, key and pins and latch with a click. The rows of the two-row
            ferrule lie 0.25 mm above and below the middle, where the one-row ferrule has its only row: no core faces
            a core, and every lane stays dark (IEC 61754-7).

            The way out: a conversion cord or cassette between the two, such as MPO-24 to 2 × MPO-12.
            """,
            "pmd 100GBASE-SR10 MPO-24 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR10 MPO-24",
            "pmd 100GBASE-SR10 MPO-24 > cord MPO-24 B_full F/F PC OM4 > pmd 100GBASE-SR10 MPO-24");

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
            if (b == null || !pair.joint().mated()) {
                continue;
            }
            boolean latches = a.connector().family().equals(b.connector().family());
            if (latches && a.connector().rows() != b.connector().rows()) {
                int index = p;
                findings.pair(
                        DOC,
                        p,
                        false,
                        names -> List.of(
                                names.pair(index),
                                a.connector().name() + " has " + a.connector().rows() + ", "
                                        + b.connector().name() + " has "
                                        + b.connector().rows() + " rows of fibres",
                                "use a conversion cord or cassette between them"));
            }
        }
    }
}
