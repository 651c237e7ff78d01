package dev.ferrule.app;

import dev.ferrule.view.ExplainView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of docs/rules, made of what the rules say of themselves, and the index of docs/topics. */
final class RuleMarkdown {

    private RuleMarkdown() {}

    static String page(ExplainView.Page page) {
        return "# " + page.code() + ": " + page.summary() + "\n\n"
                + "`" + page.name() + "`, " + page.severity() + "\n\n"
                + page.explanation() + "\n"
                + example("Wrong", page.failing())
                + example("Right", page.passing());
    }

    private static String example(String title, ExplainView.@Nullable Example example) {
        if (example == null) {
            return "";
        }
        boolean chain = example.kind().equals("chain");
        String code = chain
                ? "```sh\nferrule channel " + ExplainText.quoted(example.text()) + "\n```\n"
                : "```yaml\n" + example.text() + "\n```\n";
        String verdict = (example.verdict() + " " + String.join(" ", example.codes())).strip();
        return "\n## " + title + "\n\n" + code + "\n`" + verdict + "`\n";
    }

    static String list(List<ExplainView.Entry> rules) {
        StringBuilder text = new StringBuilder("""
                # Rules

                Codes are stable and never reused. `ferrule explain CODE` prints a rule's page. These files are made of
                the rules in `dev.ferrule.rule` by `bin/mvn verify -Dferrule.regenerate`.

                | Code | Severity | Name | |
                |---|---|---|---|
                """);
        for (ExplainView.Entry rule : rules) {
            text.append("| [%s](%s.md) | %s | `%s` | %s |\n"
                    .formatted(rule.code(), rule.code(), rule.severity(), rule.name(), rule.summary()));
        }
        return text.toString();
    }

    static String topics(List<Topic> topics) {
        StringBuilder text = new StringBuilder("""
                # Topics

                `ferrule explain NAME` prints a page. This index is made of the pages by `bin/mvn verify
                -Dferrule.regenerate`; [docs/chain.md](../chain.md) has the words of a chain.

                | Name | | Also found by |
                |---|---|---|
                """);
        for (Topic topic : topics) {
            text.append("| [%s](%s.md) | %s | %s |\n"
                    .formatted(topic.name(), topic.name(), topic.title(), String.join(", ", topic.aliases())));
        }
        return text.toString();
    }

    static String chain(String text) {
        return "# A channel in one line\n\n`ferrule explain chain` prints this page.\n\n```text\n" + text + "\n```\n";
    }
}
