package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 107. */
@AutoService(Rule.class)
public final class TypeNotSaid implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            107,
            "type-not-said",
            Severity.ERROR,
            "a type or a connector is not said",
            """
            A cable comes as type A, B or C, an adapter with opposed (A) or aligned (B) keys, and each gives another polarity.
            Everything else that is not said is taken to fit its neighbour; a type is not, because the answer would be a guess.

            Look at the cable: keys up on both plugs mean type B, one up and one down mean A or C. The print on the jacket or
            the data sheet tells A from C.

            The way out: say the type.
            """,
            "pmd 400GBASE-DR4 > cord MPO-12 F/F APC OS2 > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
