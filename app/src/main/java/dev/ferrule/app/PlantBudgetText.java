package dev.ferrule.app;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import dev.ferrule.view.PlantBudgetView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Loss and reach of a plant as text: what is wrong, one line a kind of way, and how many links are likely to fail. */
final class PlantBudgetText {

    private static final double SMALLEST = 1e-12;

    private final Terminal terminal;

    PlantBudgetText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(PlantBudgetView view) {
        List<String> lines = new ArrayList<>();
        DiagnosticText text = new DiagnosticText(terminal);
        for (DiagnosticView finding : view.diagnostics()) {
            lines.addAll(text.lines(finding));
            lines.add("");
        }
        if (!view.groups().isEmpty()) {
            lines.addAll(groups(view));
            lines.add("");
        }
        for (CheckView.Assumption missing : view.assumptions()) {
            lines.add(terminal.faint(terminal.escape(missing.count() + " " + missing.subject()
                    + (missing.count() == 1 ? "" : "s") + ", " + missing.word() + ": " + missing.from())));
        }
        if (view.expectedFailing() != null && view.probabilityOfNone() != null) {
            lines.add("expected to exceed their limit: " + number(view.expectedFailing()) + " of " + view.judged()
                    + " links; some link does with probability " + number(1 - view.probabilityOfNone()));
        }
        lines.add(verdict(view.verdict()) + "  "
                + terminal.escape(view.plant() + " (" + view.profile() + "): " + view.judged() + " ways judged, "
                        + view.undetermined() + " undetermined, " + view.failed() + " failed"));
        return lines;
    }

    private String verdict(String verdict) {
        return switch (verdict) {
            case "OK" -> terminal.green(verdict);
            case "OK_WARN", "undetermined" -> terminal.yellow(verdict);
            default -> terminal.red(verdict);
        };
    }

    private List<String> groups(PlantBudgetView view) {
        Table table = new Table();
        table.row(List.of(
                "ways",
                "PMDs",
                "fibre",
                "pairs",
                "length m",
                "reach",
                "loss dB",
                "limit",
                "margin",
                "97 %",
                "exceeds"));
        for (PlantBudgetView.Group group : view.groups()) {
            table.row(List.of(
                    String.valueOf(group.ways()),
                    terminal.shown(group.pmds()),
                    terminal.shown(group.fibre()),
                    terminal.shown(group.grades().isEmpty() ? "none" : group.grades()),
                    lengths(group),
                    plain(group.reachM()),
                    db(group.lossDb()),
                    db(group.limitDb()),
                    db(group.marginDb()),
                    db(group.percentileDb()),
                    group.probability() == null ? "?" : number(group.probability())));
        }
        List<String> lines = table.lines();
        List<String> shown = new ArrayList<>(lines);
        shown.set(0, terminal.faint(shown.getFirst()));
        return shown;
    }

    private static String lengths(PlantBudgetView.Group group) {
        if (group.shortestM() == null || group.longestM() == null) {
            return "?";
        }
        return group.shortestM().compareTo(group.longestM()) == 0
                ? plain(group.longestM())
                : plain(group.shortestM()) + "–" + plain(group.longestM());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private static String db(@Nullable BigDecimal loss) {
        return loss == null ? "?" : BudgetText.db(loss);
    }

    /** Three digits; what is smaller than anybody can know is said as that. */
    private static String number(double value) {
        if (value < SMALLEST) {
            return "below 1e-12";
        }
        return value >= 0.001
                ? String.format(Locale.ROOT, "%.3g", value)
                        .replaceFirst("(\\.[0-9]*?)0+$", "$1")
                        .replaceFirst("\\.$", "")
                : String.format(Locale.ROOT, "%.1e", value);
    }
}
