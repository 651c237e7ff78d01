package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 703. */
@AutoService(Rule.class)
public final class NoPartServes implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(703, "no-part-serves", Severity.ERROR, "no part of the catalogue serves a link", """
            A link needs two transceivers that fit their cages, are cut as wanted and talk, and a cord with their plugs that leads every
            lane to its receiver. The catalogue has none: the message names the cages and the ways in which they are cut.

            The way out: another speed; a transceiver or a cord of your own in `catalog/` beside the intent.
            """, """
            nodes: { model: dgx-a100, count: 8 }
            fabrics:
              storage: { topology: clos, leaf: qm9700, speed: 200G }
            """, """
            nodes: { model: dgx-a100, count: 8 }
            fabrics:
              storage: { topology: clos, leaf: qm8700, speed: 200G }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
