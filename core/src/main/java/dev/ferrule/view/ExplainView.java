package dev.ferrule.view;

import dev.ferrule.rule.RuleDoc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a topic; the JSON document {@code explain/1} has these fields in snake case. Either {@code rule} is
 * there, or {@code rules} and {@code topics}, or {@code text} with {@code title} and {@code aliases}.
 *
 * @param topic a code, the name of a topic, or {@code rules}
 * @param rule the page of a rule
 * @param rules all rules, by code
 * @param text the page of a topic that is no rule
 * @param topics all topics that are no rules, by name
 */
public record ExplainView(
        String schema,
        String topic,
        @Nullable Page rule,
        @Nullable List<Entry> rules,
        @Nullable String text,
        @Nullable String title,
        @Nullable List<String> aliases,
        @Nullable List<Topic> topics) {

    public static final String SCHEMA = "explain/1";

    /** The page of a rule. */
    public static ExplainView rule(Page page) {
        return new ExplainView(SCHEMA, page.code(), page, null, null, null, null, null);
    }

    /** All that there is. */
    public static ExplainView list(List<Entry> rules, List<Topic> topics) {
        return new ExplainView(SCHEMA, "rules", null, rules, null, null, null, topics);
    }

    /** The page of a topic that is no rule. */
    public static ExplainView page(Topic topic, String text) {
        return new ExplainView(SCHEMA, topic.name(), null, null, text, topic.title(), topic.aliases(), null);
    }

    /** A topic in the list of all, with the other words that lead to its page. */
    public record Topic(String name, String title, List<String> aliases) {}

    /** A rule in the list of all. */
    public record Entry(String code, String name, String severity, String summary) {

        public static Entry of(RuleDoc doc) {
            return new Entry(doc.code().toString(), doc.name(), doc.severity().word(), doc.summary());
        }
    }

    /** A rule with its examples, which are absent where none is small enough to show. */
    public record Page(
            String code,
            String name,
            String severity,
            String summary,
            String explanation,
            @Nullable Example failing,
            @Nullable Example passing) {

        public static Page of(RuleDoc doc, @Nullable Example failing, @Nullable Example passing) {
            return new Page(
                    doc.code().toString(),
                    doc.name(),
                    doc.severity().word(),
                    doc.summary(),
                    doc.explanation(),
                    failing,
                    passing);
        }
    }

    /**
     * An example with its verdict.
     *
     * @param kind {@code chain} or {@code plant}
     * @param text a chain, or a plant as one YAML file
     * @param codes of errors and warnings, distinct and sorted
     */
    public record Example(String kind, String text, String verdict, List<String> codes) {}
}
