package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 702. */
@AutoService(Rule.class)
public final class TooFewPorts implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            702, "too-few-ports", Severity.ERROR, "switches have too few ports for the intent", """
            More links are asked for than the switches have ports, or links of a rate that their cages are not cut into. The message
            shows the sum: links down and up at the oversubscription, leaves times uplinks against ports of the spines, pods against
            ports of a core.

            The way out: the nearest intent that works, which the message ends with; a switch with more ports, a higher
            oversubscription, or three tiers.
            """, """
            nodes: { model: dgx-h100, count: 64, unit: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700, spines: 2 }
            """, """
            nodes: { model: dgx-h100, count: 64, unit: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700, spines: 8 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
