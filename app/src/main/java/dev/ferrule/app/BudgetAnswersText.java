package dev.ferrule.app;

import dev.ferrule.view.BudgetAnswers;
import dev.ferrule.view.BudgetSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers of a budget as text. */
final class BudgetAnswersText {

    private static final String INDENT = "  ";

    private final Terminal terminal;

    BudgetAnswersText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param reserve that is kept of the limit in every answer; null for none */
    List<String> lines(BudgetSheet.Way way, @Nullable BigDecimal reserve) {
        List<String> lines = new ArrayList<>();
        String kept = reserve == null ? "" : ", with the reserve of " + reserve.toPlainString() + " dB";
        if (way.maxLength() != null) {
            add(lines, "how long it may be" + kept, List.of(length(way.maxLength())));
        }
        if (way.maxPairs() != null) {
            add(lines, "how many pairs of " + way.maxPairs().grade() + " fit" + kept, List.of(pairs(way.maxPairs())));
        }
        if (way.whichGrade() != null) {
            add(lines, "which grade" + kept, grades(way.whichGrade()));
        }
        if (way.sensitivity() != null) {
            add(
                    lines,
                    "what each would have to be at most, the others as they are" + kept,
                    sensitive(way.sensitivity()));
        }
        return lines;
    }

    private void add(List<String> lines, String title, List<String> answer) {
        lines.add("");
        lines.add(INDENT + terminal.bold(terminal.escape(title)));
        answer.forEach(line -> lines.add(INDENT + INDENT + terminal.escape(line)));
    }

    /** Cells of one line, an answer each. */
    static List<String> brief(BudgetSheet.Way way) {
        List<String> cells = new ArrayList<>();
        if (way.maxLength() != null) {
            cells.add("at most " + metres(way.maxLength().lengthM()));
        }
        if (way.maxPairs() != null) {
            cells.add(
                    way.maxPairs().pairs() == null
                            ? String.valueOf(way.maxPairs().note())
                            : way.maxPairs().pairs() + " pairs of "
                                    + way.maxPairs().grade());
        }
        if (way.whichGrade() != null) {
            cells.add(
                    way.whichGrade().cheapest() == null
                            ? String.valueOf(way.whichGrade().note())
                            : way.whichGrade().cheapest());
        }
        if (way.sensitivity() != null) {
            way.sensitivity().forEach(one -> cells.add(one.name() + " " + atMost(one)));
        }
        return cells;
    }

    private static String length(BudgetAnswers.MaxLength answer) {
        String stretched = answer.cable() == null ? "" : ", with " + answer.cable() + " stretched";
        if (answer.lengthM() == null) {
            return answer.note() + stretched;
        }
        return metres(answer.lengthM()) + stretched + " to " + metres(answer.cableLengthM()) + "; by loss "
                + (answer.byLossM() == null ? "not known" : metres(answer.byLossM())) + ", by reach "
                + (answer.byReachM() == null ? "not known" : metres(answer.byReachM()))
                + (answer.decidedBy() == null ? "" : "; " + answer.decidedBy() + " decides");
    }

    private static String metres(@Nullable BigDecimal metres) {
        return metres == null ? "?" : metres.toPlainString() + " m";
    }

    private static String pairs(BudgetAnswers.MaxPairs answer) {
        StringBuilder text = new StringBuilder();
        text.append(answer.pairs() == null ? answer.note() : answer.pairs() + " fit; it has " + answer.now());
        if (answer.roomDb() != null) {
            text.append(", and room for ")
                    .append(BudgetText.db(answer.roomDb()))
                    .append(" dB");
        }
        List<String> modes = new ArrayList<>();
        if (answer.byLoss() != null) {
            modes.add(answer.byLoss() + " in the worst case");
        }
        if (answer.statistically() != null) {
            modes.add(answer.statistically() + " for 97 % of such links");
        }
        text.append(modes.isEmpty() ? "" : "; by loss " + String.join(", ", modes));
        if (answer.byReflection() != null) {
            text.append("; by reflections ").append(answer.byReflection());
            text.append(" (").append(answer.reflectionConfidence()).append(")");
        }
        return text.toString();
    }

    private static List<String> grades(BudgetAnswers.WhichGrade answer) {
        List<String> lines = new ArrayList<>();
        Table table = new Table();
        for (BudgetAnswers.Choice choice : answer.grades()) {
            table.row(List.of(
                    choice.grade(),
                    BudgetText.db(choice.lossDb()) + " dB",
                    "margin " + BudgetText.db(choice.marginDb()),
                    choice.percentileDb() == null ? "" : "97 % within " + BudgetText.db(choice.percentileDb()),
                    choice.passes() ? "passes" : choice.passesStatistically() ? "passes only statistically" : "fails"));
        }
        lines.addAll(table.lines());
        if (answer.cheapest() != null) {
            lines.add(answer.cheapest() + " is enough");
        }
        if (answer.note() != null) {
            lines.add(answer.note());
        }
        if (answer.statistically() != null && !answer.statistically().equals(answer.cheapest())) {
            lines.add(answer.statistically() + " is, if 97 % of such links are to pass");
        }
        return lines;
    }

    private static List<String> sensitive(List<BudgetAnswers.Sensitive> answers) {
        Table table = new Table();
        for (BudgetAnswers.Sensitive one : answers) {
            table.row(List.of(
                    one.name(), one.lossDb() == null ? "?" : "now " + BudgetText.db(one.lossDb()), atMost(one)));
        }
        return table.lines();
    }

    /** Rounded down, so that what is read passes. */
    private static String atMost(BudgetAnswers.Sensitive one) {
        if (one.atMostDb() == null) {
            return String.valueOf(one.note());
        }
        return "at most " + floor(one.atMostDb()) + " dB"
                + (one.atMostDbPerKm() == null ? "" : ", " + floor(one.atMostDbPerKm()) + " dB/km");
    }

    private static String floor(BigDecimal loss) {
        BigDecimal down = loss.setScale(4, RoundingMode.DOWN).stripTrailingZeros();
        return (down.scale() < 0 ? down.setScale(0) : down).toPlainString();
    }
}
