package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 190. */
@AutoService(Rule.class)
public final class TooLarge implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(190, "too-large", Severity.ERROR, "an input is too large", """
            A file is larger than what one file may have, 2 GB. Nothing of it was read.

            The way out: split the file; `plant.yaml` takes a list of files for one table
            (`files: { cables: [east.csv, west.csv] }`).
            """, "", "");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
