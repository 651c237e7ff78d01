package dev.ferrule.app;

import dev.ferrule.view.ExplainView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A topic as text: a rule's page, the list of rules, or the page of another topic. */
final class ExplainText {

    private final Terminal terminal;

    ExplainText(Terminal terminal) {
        this.terminal = terminal;
    }

    Stream<String> lines(ExplainView view) {
        if (view.rule() != null) {
            return page(view.rule()).stream();
        }
        if (view.rules() != null && view.topics() != null) {
            return list(view.rules(), view.topics()).stream();
        }
        return String.valueOf(view.text()).lines().map(this::heading);
    }

    /** What stands at the left edge of a page. */
    private String heading(String line) {
        return line.isEmpty() || line.startsWith(" ") ? line : terminal.bold(line);
    }

    private List<String> list(List<ExplainView.Entry> rules, List<ExplainView.Topic> topics) {
        Table pages = new Table();
        topics.forEach(topic -> pages.row(List.of(topic.name(), topic.title())));
        Table codes = new Table();
        rules.forEach(rule -> codes.row(List.of(rule.code(), rule.severity(), rule.name(), rule.summary())));
        List<String> lines = new ArrayList<>(List.of(terminal.bold("Topics")));
        pages.lines().forEach(line -> lines.add("  " + line));
        lines.addAll(List.of("", terminal.bold("Rules")));
        codes.lines().forEach(line -> lines.add("  " + line));
        lines.addAll(List.of("", "\"ferrule explain TOPIC\" or \"ferrule explain CODE\" prints a page."));
        return lines;
    }

    private List<String> page(ExplainView.Page page) {
        List<String> lines = new ArrayList<>();
        String head = page.severity() + "[" + page.code() + "]";
        lines.add((page.severity().equals("error") ? terminal.red(head) : terminal.yellow(head)) + ": "
                + terminal.bold(page.summary()));
        lines.add(terminal.faint(page.name()));
        lines.add("");
        page.explanation().lines().forEach(lines::add);
        example("Wrong", page.failing(), lines);
        example("Right", page.passing(), lines);
        return lines;
    }

    private void example(String title, ExplainView.@Nullable Example example, List<String> lines) {
        if (example == null) {
            return;
        }
        lines.add("");
        lines.add(title + ": " + verdict(example));
        if (example.kind().equals("chain")) {
            lines.add("  ferrule channel " + quoted(example.text()));
        } else {
            lines.add("  ferrule check " + RuleExamples.FILE);
            example.text().lines().forEach(line -> lines.add(("    " + line).stripTrailing()));
        }
    }

    /** In the quotes of a shell, so that the line can be copied. */
    static String quoted(String chain) {
        return chain.contains("\"") ? "'" + chain + "'" : "\"" + chain + "\"";
    }

    private String verdict(ExplainView.Example example) {
        String words = (example.verdict() + " " + String.join(" ", example.codes())).strip();
        return switch (example.verdict()) {
            case "OK" -> terminal.green(words);
            case "OK_WARN" -> terminal.yellow(words);
            default -> terminal.red(words);
        };
    }
}
