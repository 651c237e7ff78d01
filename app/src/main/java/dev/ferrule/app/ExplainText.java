package dev.ferrule.app;

import dev.ferrule.view.ExplainView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A topic as text: a rule's page, the list of rules, or the page of another topic as it stands. */
final class ExplainText {

    private final Terminal terminal;

    ExplainText(Terminal terminal) {
        this.terminal = terminal;
    }

    Stream<String> lines(ExplainView view) {
        if (view.rule() != null) {
            return page(view.rule()).stream();
        }
        return view.rules() == null ? String.valueOf(view.text()).lines() : list(view.rules());
    }

    private Stream<String> list(List<ExplainView.Entry> rules) {
        Table table = new Table();
        rules.forEach(rule -> table.row(List.of(rule.code(), rule.severity(), rule.name(), rule.summary())));
        Stream<String> closing = Stream.of(
                "",
                "\"ferrule explain CODE\" explains a rule, \"ferrule explain " + Topics.CHAIN
                        + "\" the words of a chain.");
        return Stream.concat(table.lines().stream(), closing);
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
