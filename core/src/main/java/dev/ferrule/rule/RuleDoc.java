package dev.ferrule.rule;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;

/**
 * What every rule says of itself; the pages in docs/rules are made of it.
 *
 * @param name a word for machines: {@code pinned-meets-pinned}
 * @param summary what is wrong, as printed behind the code
 * @param explanation paragraphs: why it matters, how to see it, what mends it
 * @param failing a chain, or the lines of a small plant, that yields exactly this code; empty when no small one does
 * @param passing the same, right
 */
public record RuleDoc(
        Code code, String name, Severity severity, String summary, String explanation, String failing, String passing) {

    public RuleDoc(
            int code,
            String name,
            Severity severity,
            String summary,
            String explanation,
            String failing,
            String passing) {
        this(new Code(code), name, severity, summary, explanation.strip(), failing.strip(), passing.strip());
    }

    /** The examples are small plants, each one YAML file; otherwise they are chains. */
    public boolean plant() {
        return failing.contains("\n") && !intent();
    }

    /** The examples are intents of a cluster, which are planned. */
    public boolean intent() {
        return failing.contains("\nfabrics:");
    }

    /** A rule whose example would not be small has none. */
    public boolean hasExamples() {
        return !failing.isEmpty();
    }
}
