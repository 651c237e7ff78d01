package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 102. */
@AutoService(Rule.class)
public final class AmbiguousName implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            102,
            "ambiguous-name",
            Severity.ERROR,
            "a name or a word stands for more than one thing",
            """
            What is said fits several things, or contradicts itself: a device that stands twice, a port with two MDIs that is
            named without saying which, more fibres than the connector has positions.

            The way out: say which one is meant, as the message shows: `Ethernet1/1:2` for the second MDI of a port, `2xMPO-12`
            for a cable with two plugs a side.

            As a warning it says that a NetBox device type which the plant uses contradicts itself: positions that are used
            twice, out of range or mapped in part, names that collide. docs/stages/netbox.md lists them; nothing is built on
            what contradicts itself.

            As a note it says that an entry of your own catalogue replaces one of ours.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B 24f F/F PC OM4 > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B 12f F/F PC OM4 > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
