package dev.ferrule.rule;

import dev.ferrule.diag.Severity;
import java.util.List;

/**
 * What a rule found in a shape, without names: they are put in when it is printed.
 *
 * @param pairs indices of pairs that it is about
 * @param lanes indices of lane results that it is about
 * @param at face of the pair whose item or port is to be mended; −1 where the pair alone tells
 * @param summary what is wrong, where the rule's own says more than is known
 */
public record Finding(
        RuleDoc rule,
        Severity severity,
        List<Integer> pairs,
        int at,
        List<Integer> lanes,
        Words words,
        String summary) {

    public Finding(RuleDoc rule, Severity severity, List<Integer> pairs, List<Integer> lanes, Words words) {
        this(rule, severity, pairs, -1, lanes, words, rule.summary());
    }

    /** The detail, with the names that the reader knows. */
    public interface Words {
        List<String> with(Names names);
    }

    public Finding {
        pairs = List.copyOf(pairs);
        lanes = List.copyOf(lanes);
    }
}
