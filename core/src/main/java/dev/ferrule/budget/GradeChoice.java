package dev.ferrule.budget;

import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Grades;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a way would lose with all its pairs of one grade.
 *
 * @param loss in the worst case
 * @param margin to the limit less the reserve
 * @param percentile what 97 per cent of such channels stay within
 * @param percentileMargin the same to its limit
 */
public record GradeChoice(
        Grade grade,
        Loss loss,
        Loss margin,
        @Nullable Loss percentile,
        @Nullable Loss percentileMargin) {

    public boolean passes() {
        return margin.micro() >= 0;
    }

    /** Not in the worst case, but 97 per cent of such channels. */
    public boolean passesStatistically() {
        return !passes() && percentileMargin != null && percentileMargin.micro() >= 0;
    }

    /** Of every common grade, the one that loses most first; none where something else is not known. */
    public static List<GradeChoice> of(Question question, Budget budget) {
        Loss room = Grading.room(budget);
        Loss allowed = question.allowed(budget);
        boolean single = question.budgets().singleMode(question.shape(), question.route());
        List<GradeChoice> choices = new ArrayList<>();
        Grades grades = question.budgets().facts().grades();
        for (String word : grades.common()) {
            Grade grade = grades.named(word, single);
            if (room != null && allowed != null && grade != null && grade.max() != null) {
                int pairs = Grading.plugged(budget);
                Loss margin =
                        room.minus(question.reserve()).minus(grade.max().value().times(pairs));
                Loss percentile = percentile(budget, grade, pairs);
                choices.add(new GradeChoice(
                        grade,
                        allowed.minus(margin),
                        margin,
                        percentile,
                        percentile == null ? null : allowed.minus(percentile)));
            }
        }
        choices.sort(Comparator.comparing((GradeChoice choice) -> choice.loss).reversed());
        return choices;
    }

    private static @Nullable Loss percentile(Budget budget, Grade grade, int pairs) {
        Spread one = Spread.of(grade);
        LossDistribution others = Spreads.sum(
                budget.terms().stream().filter(term -> !Grading.chosen(term)).toList());
        return one == null || others == null
                ? null
                : Spreads.percentile(others.plus(one.loss().times(pairs)));
    }
}
