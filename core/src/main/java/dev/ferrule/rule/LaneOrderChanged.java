package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;
import dev.ferrule.shape.Outcome;

/** 303. */
@AutoService(Rule.class)
public final class LaneOrderChanged implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            303,
            "lane-order-changed",
            Severity.WARNING,
            "the order of lanes is changed",
            """
            A lane arrives at a receiver of its own link, but at another lane number than it left. Native Ethernet
            tells its lanes apart by markers and puts them in order again, so a link of one port works. It does not
            work where a port is broken out, because each lane is a link then, nor with protocols that count on the
            order.

            A type C cable in a channel between parallel modules is the usual cause: it exchanges neighbours.

            The way out: an even number of type C cables, or type B cables instead.
            """,
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter A > cord MPO-12 C M/M PC OM4 > adapter A > cord MPO-12 A F/F PC OM4 > pmd 40GBASE-SR4",
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC OM4 > adapter A > cord MPO-12 C M/M PC OM4 > adapter A > cord MPO-12 C F/F PC OM4 > pmd 40GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        LaneCheck.report(
                view, DOC, Outcome.ORDER_CHANGED, findings, "use an even number of type C cables on the way, or none");
    }
}
