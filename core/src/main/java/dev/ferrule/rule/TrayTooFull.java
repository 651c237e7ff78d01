package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 706. */
@AutoService(Rule.class)
public final class TrayTooFull implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(706, "tray-too-full", Severity.WARNING, "a tray holds more than its limit", """
            The cables that run through a piece of tray have a larger cross section than its limit allows. Sources say 25, 40 and 50 %
            (`site: { trays: { fill: 40% } }`); half full is full, since cables do not lie without gaps. Cords count with the
            catalogue's diameter, a trunk as its legs.

            The way out: wider trays, trunks instead of cords, racks that are closer to what they talk to.
            """, """
            nodes: { model: dgx-h100, count: 32 }
            fabrics:
              compute: { topology: rail, leaf: qm9700 }
            site: { trays: { width: 50mm, depth: 20mm } }
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
