package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Pins;
import dev.ferrule.diag.Severity;
import java.util.List;

/** 202. */
@AutoService(Rule.class)
public final class UnpinnedMeetsUnpinned implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            202,
            "unpinned-meets-unpinned",
            Severity.ERROR,
            "unpinned meets unpinned",
            """
            Two array plugs without guide pins latch in an adapter and look right, but nothing aligns their fibres:
            the loss is high and changes whenever somebody touches the cable.

            The way out: a pinned plug (male, M) on one of the two sides. The usual rule for parallel optics is
            pinned trunks and unpinned cords; `ferrule catalog list gender_rules` has the others.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter B > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/M PC OM4 > adapter B > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        PairCheck.pins(
                view,
                DOC,
                Pins.UNPINNED,
                findings,
                names -> List.of("nothing aligns the fibres; use a pinned plug (M) on one of the two sides"));
    }
}
