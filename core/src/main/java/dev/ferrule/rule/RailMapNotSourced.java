package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 707. */
@AutoService(Rule.class)
public final class RailMapNotSourced implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            707,
            "rail-map-not-sourced",
            Severity.WARNING,
            "rails are dealt to ports in the order of their numbers",
            """
            A fabric by rails takes port r of every node to leaf r. Which GPU is behind which port is the maker's to say, and is seldom
            the order of the ports: of a DGX H100 the second port of the fourth cage is rail 0. For this node nobody published it.

            The way out: `nodes: { rail_map: [...] }` with the ports in the order of GPUs, or a node of your own in `catalog/`.
            """,
            """
            nodes: { model: hgx-8x400g, count: 8 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            """,
            """
            nodes: { model: dgx-h100, count: 8 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            """);

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
