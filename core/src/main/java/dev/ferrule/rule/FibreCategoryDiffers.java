package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;

/** 402. */
@AutoService(Rule.class)
public final class FibreCategoryDiffers implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            402,
            "fibre-category-differs",
            Severity.WARNING,
            "fibre categories differ",
            """
            Fibres of different categories are joined, such as OM3 and OM4. Light arrives, but the channel may only be
            rated at the lowest category in it: its reach and its loss limit are those of the worst fibre.

            The way out: one category from end to end, or check the budget at the lower one.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter B > cord MPO-12 B M/M PC OM3 > adapter B"
                    + " > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter B > cord MPO-12 B M/M PC OM4 > adapter B"
                    + " > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4");

    private static final PairProperty FIBRE =
            new PairProperty(DOC, "fibre", "the channel is rated at the lowest category in it");

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
            FibreKind one = view.a(pair).fibre().value();
            FibreKind other = b.fibre().value();
            if (one != null
                    && other != null
                    && !one.name().equals(other.name())
                    && one.singleMode() == other.singleMode()) {
                String what = one.name() + " meets " + other.name();
                FIBRE.differs(view, p, view.a(pair).fibre(), b.fibre(), false, what, findings);
            }
        }
    }
}
