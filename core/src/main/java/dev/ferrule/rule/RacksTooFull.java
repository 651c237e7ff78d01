package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 705. */
@AutoService(Rule.class)
public final class RacksTooFull implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(705, "racks-too-full", Severity.ERROR, "the racks have too little room", """
            More machines or panels are to stand in a rack, or more racks in the hall, than there is room for. The message counts the
            units or the places.

            The way out: fewer `nodes_per_rack` or `switches_per_rack`, a higher `rack`, more `rows` or `racks_per_row`.
            """, """
            nodes: { model: dgx-h100, count: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            site: { rows: 1, racks_per_row: 4 }
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
