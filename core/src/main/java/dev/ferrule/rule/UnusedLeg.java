package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 604. */
@AutoService(Rule.class)
public final class UnusedLeg implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(604, "unused-leg", Severity.WARNING, "a leg is not used", """
            A cable with several legs, or a port that is cut into several links, has some that nothing is plugged into. Light
            goes there and nobody receives it; or a port was cut finer than it is used.

            The way out: connect it, or give its row the status `spare`.
            """, "", "");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
