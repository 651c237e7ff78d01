package dev.ferrule.rule;

import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what rules find in one shape. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** At a pair, with the rule's own severity; a warning when it rests on a doubted value. */
    public void pair(RuleDoc rule, int pair, boolean doubted, Finding.Words words) {
        Severity severity = doubted ? Severity.WARNING : rule.severity();
        found.add(new Finding(rule, severity, List.of(pair), List.of(), words));
    }

    /** At a pair, and at the face of it whose item says nothing and fits nothing; −1 for none. */
    public void pair(RuleDoc rule, int pair, int at, boolean doubted, Finding.Words words) {
        Severity severity = doubted ? Severity.WARNING : rule.severity();
        found.add(new Finding(rule, severity, List.of(pair), at, List.of(), words, rule.summary()));
    }

    /** At a pair and a face of it, −1 for none, of which something else may be to be said than the rule's summary. */
    public void pair(RuleDoc rule, int pair, int at, String summary, Finding.Words words) {
        found.add(new Finding(rule, rule.severity(), List.of(pair), at, List.of(), words, summary));
    }

    public void lanes(RuleDoc rule, Severity severity, List<Integer> lanes, Finding.Words words) {
        found.add(new Finding(rule, severity, List.of(), lanes, words));
    }

    /** Lanes whose way is to be mended at a face. */
    public void way(RuleDoc rule, Severity severity, int face, List<Integer> lanes, Finding.Words words) {
        found.add(new Finding(rule, severity, List.of(), face, lanes, words, rule.summary()));
    }

    /** Lanes of which something else is to be said than the rule's summary. */
    public void lanes(RuleDoc rule, List<Integer> lanes, String summary, Finding.Words words) {
        found.add(new Finding(rule, rule.severity(), List.of(), -1, lanes, words, summary));
    }

    /** Lanes of which less is known than the rule's summary says. */
    public void doubtfulLanes(RuleDoc rule, List<Integer> lanes, String summary, Finding.Words words) {
        found.add(new Finding(rule, Severity.WARNING, List.of(), -1, lanes, words, summary));
    }

    public List<Finding> list() {
        return List.copyOf(found);
    }
}
