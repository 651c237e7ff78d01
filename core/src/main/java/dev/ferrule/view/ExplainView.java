package dev.ferrule.view;

import dev.ferrule.rule.RuleDoc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a topic; the JSON document {@code explain/1} has these fields in snake case. One of the last three
 * is there.
 *
 * @param topic a code, {@code chain}, or {@code rules}
 * @param rule the page of a rule
 * @param rules all rules, by code
 * @param text the page of a topic that is no rule
 */
public record ExplainView(
        String schema,
        String topic,
        @Nullable Page rule,
        @Nullable List<Entry> rules,
        @Nullable String text) {

    public static final String SCHEMA = "explain/1";

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
