package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 103. */
@AutoService(Rule.class)
public final class Unreadable implements Rule {

    private static final RuleDoc DOC = new RuleDoc(
            103,
            "unreadable",
            Severity.ERROR,
            "a file, a cell or a chain cannot be read",
            """
            Something is not of the form that is expected: a file that is missing or no YAML, a cell that is no length, a
            chain with a gap. Reading goes on behind it, and everything else is still judged.

            The way out: mend it at the place that the message names. `ferrule explain chain` shows how a chain is written,
            docs/stages/plant.md how the files of a plant are.
            """,
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
