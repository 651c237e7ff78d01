package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 108. */
@AutoService(Rule.class)
public final class KeyContradictsType implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            108,
            "key-contradicts-type",
            Severity.ERROR,
            "the keys contradict the type",
            """
            Type A and type C cables have one key up and one down (U/D), type B cables have both up (U/U). What was seen on
            the plugs or said of an adapter does not agree with the type.

            One of the two is wrong, and the polarity hangs on which.

            The way out: look at the plugs; then mend the type, or the keys.
            """,
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 key=U/D > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 key=U/U > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
