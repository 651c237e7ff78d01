package dev.ferrule.app;

import dev.ferrule.view.CheckView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A checked plant as text: the diagnostics, then one line that sums up. */
final class CheckText {

    private final Terminal terminal;

    CheckText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(CheckView view) {
        List<String> lines = new ArrayList<>();
        DiagnosticText text = new DiagnosticText(terminal);
        view.diagnostics().forEach(finding -> {
            lines.addAll(text.lines(finding));
            lines.add("");
        });
        if (!view.assumptions().isEmpty()) {
            lines.addAll(assumptions(view));
            lines.add("");
        }
        if (view.budgets() != null) {
            lines.add(budgets(view.budgets()));
        }
        lines.add(sum(view));
        return lines;
    }

    /** {@code loss and reach (TIA): 400 ways judged, 12 undetermined, smallest margin 0.42 dB, leaf1/1 to spine1/1}. */
    private String budgets(CheckView.Budgets budgets) {
        String text = "loss and reach (" + budgets.profile() + "): " + counted(budgets.judged(), "way") + " judged, "
                + budgets.undetermined() + " undetermined";
        return terminal.escape(
                budgets.smallestMarginDb() == null
                        ? text
                        : text + ", smallest margin " + BudgetText.db(budgets.smallestMarginDb())
                                + (budgets.statistical() ? " dB for 97 % of links, " : " dB, ")
                                + budgets.nearest());
    }

    /** The verdict and the numbers. */
    String sum(CheckView view) {
        CheckView.Counts counts = view.counts();
        String word = switch (view.verdict()) {
            case "OK" -> terminal.green(view.verdict());
            case "OK_WARN" -> terminal.yellow(view.verdict());
            default -> terminal.red(view.verdict());
        };
        if (view.verdict().equals("ERROR")) {
            return word + "  " + terminal.escape(view.plant()) + ": it cannot be read";
        }
        return word + "  " + terminal.escape(view.plant()) + ": " + counted(counts.devices(), "device") + ", "
                + counted(counts.cables(), "cable") + ", " + counted(counts.channels(), "channel") + ", "
                + counted(counts.lanes(), "lane") + "; " + counted(counts.errors(), "error") + ", "
                + counted(counts.warnings(), "warning") + ", " + counted(counts.channelsFailed(), "channel") + " failed"
                + (counts.links() == 0
                        ? ""
                        : ", " + counts.linksFailed() + " of " + counted(counts.links(), "link") + " failed");
    }

    private static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    /** {@code 12 trunks  polish  APC  not said: fits what it meets (trunks.csv:2, 10, 18, …)}. */
    private List<String> assumptions(CheckView view) {
        Table table = new Table();
        for (CheckView.Assumption assumption : view.assumptions()) {
            String confidence = assumption.confidence();
            table.row(List.of(
                            assumption.count() + " " + plural(assumption),
                            assumption.word(),
                            terminal.escape(assumption.value()),
                            terminal.escape((confidence == null ? "" : confidence + " confidence: ") + assumption.from()
                                    + " (" + first(assumption) + ")"))
                    .stream()
                    .map(terminal::shown)
                    .toList());
        }
        List<String> lines = new ArrayList<>(List.of(terminal.faint("what the verdict rests on")));
        table.lines().forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String plural(CheckView.Assumption assumption) {
        String subject = assumption.subject();
        return assumption.count() == 1 ? subject : subject + (subject.endsWith("s") ? "es" : "s");
    }

    /** {@code trunks.csv:2, 10, 18, …}. */
    private static String first(CheckView.Assumption assumption) {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        for (CheckView.Example thing : assumption.first()) {
            Integer line = thing.span().line();
            lines.computeIfAbsent(thing.span().file(), file -> new TreeSet<>()).add(line == null ? 1 : line);
        }
        String first = lines.entrySet().stream()
                .map(file -> file.getKey() + ":"
                        + file.getValue().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", "));
        return first + (assumption.count() > assumption.first().size() ? ", …" : "");
    }
}
