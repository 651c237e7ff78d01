package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 101. */
@AutoService(Rule.class)
public final class UnknownName implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            101,
            "unknown-name",
            Severity.ERROR,
            "a name is not known",
            """
            A word, a PMD, a connector, a part, a device or a setting is named that neither the catalogue nor the plant has.
            Nothing is judged on a guess, so what hangs on the name is left out.

            The message says where the name stands and which known names are near to it. Upper and lower case differ: M means
            pins, m means metres.

            The way out: mend the spelling; where the thing itself is new, add it: a part, a transceiver or a device type to a
            catalogue file (`ferrule channel --catalog`, or `catalog/` beside `plant.yaml`), a device to `devices`.
            `ferrule catalog list` shows what is there.
            """,
            "pmd 400GBASE-DR44 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
