package dev.ferrule.app;

import dev.ferrule.view.BudgetView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loss and reach as text: one line, and the sum line by line where it can be made. */
final class BudgetText {

    /** So many things that are not said are named; of more the number. */
    private static final int NAMED = 2;

    private final Terminal terminal;

    BudgetText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(BudgetView view) {
        List<String> lines = new ArrayList<>();
        BudgetView.Way nearest = nearest(view);
        lines.add("loss and reach  " + verdict(view.verdict()) + terminal.escape(figures(nearest, view)));
        if (!view.missing().isEmpty()) {
            lines.add(terminal.faint("  not said: " + terminal.escape(named(view.missing()))));
        }
        if (nearest.lossDb() != null) {
            lines.addAll(sum(nearest));
        }
        for (BudgetView.Way way : view.ways()) {
            if (!way.equals(nearest) && way.lossDb() != null) {
                lines.add("  "
                        + terminal.escape(way.from() + " to " + way.to() + ": " + way.verdict() + figures(way, view)));
            }
        }
        return lines;
    }

    /** The way whose figures are those of the whole. */
    private static BudgetView.Way nearest(BudgetView view) {
        return view.ways().stream()
                .filter(way -> same(way.lossDb(), view.lossDb())
                        && same(way.lengthM(), view.lengthM())
                        && same(way.limitDb(), view.limitDb()))
                .findFirst()
                .orElse(view.ways().getFirst());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private String verdict(String verdict) {
        return switch (verdict) {
            case "OK" -> terminal.green(verdict);
            case "FAIL" -> terminal.red(verdict);
            default -> terminal.yellow(verdict);
        };
    }

    private static String figures(BudgetView.Way way, BudgetView view) {
        StringBuilder text = new StringBuilder();
        if (way.lossDb() != null) {
            text.append("  ").append(db(way.lossDb())).append(" dB");
            if (way.limitDb() != null && way.marginDb() != null) {
                text.append(" of ")
                        .append(db(way.limitDb()))
                        .append(", margin ")
                        .append(db(way.marginDb()));
            }
            if (way.percentileDb() != null) {
                text.append(" in the worst case, 97 % of links within ").append(db(way.percentileDb()));
                text.append(
                        way.percentileMarginDb() == null
                                ? ""
                                : ", margin " + db(way.percentileMarginDb()) + ", by which it is judged");
            }
            text.append(way.assumedGrades() ? " with assumed grades" : "");
        }
        if (way.lengthM() != null) {
            text.append("  ").append(way.lengthM().toPlainString()).append(" m");
            text.append(way.reachM() == null ? "" : " of " + way.reachM().toPlainString());
        }
        text.append(way.decidedBy() == null ? "" : "  " + way.decidedBy() + " decides");
        return text.append("  profile ").append(view.profile()).toString();
    }

    private static String named(List<String> missing) {
        String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
        return missing.size() <= NAMED ? first : first + " and " + (missing.size() - NAMED) + " more";
    }

    /** One line a term: what it is, how much, who says so. */
    private List<String> sum(BudgetView.Way way) {
        Table table = new Table();
        for (BudgetView.Term term : way.terms()) {
            table.row(List.of(
                    "  " + terminal.shown(term.name()),
                    terminal.shown(made(term)),
                    term.lossDb() == null ? "?" : db(term.lossDb()),
                    terminal.shown(term.origin())
                            + (term.confidence() == null || term.confidence().equals("high")
                                    ? ""
                                    : " (" + term.confidence() + ")")));
        }
        return table.lines();
    }

    private static String made(BudgetView.Term term) {
        if (!term.kind().equals("fibre")) {
            return term.grade() == null ? term.kind() : term.grade();
        }
        String length = term.lengthM() == null ? "" : " " + term.lengthM().toPlainString() + " m";
        String attenuation = term.attenuationDbPerKm() == null
                ? ""
                : " at " + term.attenuationDbPerKm().toPlainString() + " dB/km";
        return (term.grade() == null ? "fibre" : term.grade()) + length + attenuation;
    }

    /** Thousandths: what is summed is finer, what is read is not. */
    static String db(BigDecimal loss) {
        BigDecimal rounded = loss.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
