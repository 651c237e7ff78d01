package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 701. */
@AutoService(Rule.class)
public final class IntentContradicts implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(701, "intent-contradicts", Severity.ERROR, "an intent contradicts itself", """
            An intent for `ferrule plan` says two things that cannot both be, or leaves out what nothing follows from. Two ways to
            count the nodes that differ, endpoints of a node that are not dealt evenly to its planes, spines that do not divide a
            leaf's uplinks. The message shows the numbers.

            The way out: the values that the last line names; of numbers that follow from others, leave one out.
            """, """
            nodes: { model: dgx-h100, count: 32, gpus: 300 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
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
