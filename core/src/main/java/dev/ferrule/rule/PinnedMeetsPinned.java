package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Pins;
import dev.ferrule.diag.Severity;
import java.util.List;

/** 201. */
@AutoService(Rule.class)
public final class PinnedMeetsPinned implements ShapeRule {

    private static final RuleDoc DOC = new RuleDoc(
            201,
            "pinned-meets-pinned",
            Severity.ERROR,
            "pinned meets pinned",
            """
            Of two array plugs that mate one has guide pins and the other has holes for them. Two pinned plugs push
            pin against pin: they do not close, and pins or end faces may be damaged for good. A transceiver's array
            MDI is always pinned, so the cord that goes into it is unpinned (female).

            Look into the plug: two steel pins beside the fibres mean pinned (male, M).

            The way out: an unpinned cord; where two trunks are joined, an M/F cord between them; on connectors that
            allow it, a change of pins in the field (see `ferrule catalog list products`). Who is pinned by the rules of
            the trade: `ferrule catalog list gender_rules`.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B M/F PC OM4 > adapter B > cord MPO-12 B M/M PC OM4 > adapter B"
                    + " > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(ShapeView view, Findings findings) {
        PairCheck.pins(
                view,
                DOC,
                Pins.PINNED,
                findings,
                names -> List.of("pins would meet pins; use an unpinned plug (F) on one of the two sides"));
    }
}
