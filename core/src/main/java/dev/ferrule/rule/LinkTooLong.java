package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 704. */
@AutoService(Rule.class)
public final class LinkTooLong implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(704, "link-too-long", Severity.ERROR, "a link is longer than its parts reach", """
            With its slack, rounded up to a length that is sold, a link is longer than the modules reach through the cord, or than the
            cord is sold. What is bought counts, not what is needed.

            The way out: shorter rows or fewer racks between; `media: SM`; a stock of longer cables.
            """, """
            nodes: { model: dgx-h100, count: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            cabling: { media: MM }
            lengths: { slack: 200m }
            """, """
            nodes: { model: dgx-h100, count: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
