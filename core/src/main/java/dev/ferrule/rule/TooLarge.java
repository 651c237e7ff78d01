package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Severity;

/** 190. */
@AutoService(Rule.class)
public final class TooLarge implements Rule {

    private static final RuleDoc DOC =
            new RuleDoc(190, "too-large", Severity.ERROR, "an input is too large", """
            A file is larger than what one file may have, 2 GB, or than the memory, a pipe gives more than 128 MB, or a chain
            has more than 1,048,576 ends of fibres. Nothing of it was judged.

            The way out: give it more memory, for example with `FERRULE_JAVA_OPTIONS=-Xmx8g`, or split the file; `plant.yaml`
            takes a list of files for one table (`files: { cables: [east.csv, west.csv] }`). Of a chain judge a part: channels
            that are alike need to be written once.
            """, "", "");

    @Override
    public RuleDoc doc() {
        return DOC;
    }
}
