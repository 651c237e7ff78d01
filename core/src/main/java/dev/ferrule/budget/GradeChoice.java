package dev.ferrule.budget;

import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a way would lose with all its pairs of one grade.
 *
 * @param budget with that grade
 * @param loss in the worst case
 * @param margin to the limit less the reserve
 * @param percentile what all fibres of 97 per cent of such links stay within
 * @param percentileMargin the same to its limit
 * @param passes by loss in the worst case, reach and reflections
 * @param passesStatistically the same by the percentile
 */
public record GradeChoice(
        String grade,
        Budget budget,
        Loss loss,
        Loss margin,
        @Nullable Loss percentile,
        @Nullable Loss percentileMargin,
        boolean passes,
        boolean passesStatistically) {

    /** Of every common grade, the one that loses most first; none where something else is not known. */
    public static List<GradeChoice> of(Question question) {
        List<GradeChoice> choices = new ArrayList<>();
        for (String grade : question.budgets().facts().grades().common()) {
            Budget budget = question.budgets().regraded(question.shape(), question.budget(), grade);
            if (budget.loss() != null && budget.most() != null && budget.length() != null) {
                choices.add(of(question, grade, budget));
            }
        }
        return choices;
    }

    private static GradeChoice of(Question question, String grade, Budget budget) {
        Loss loss = Objects.requireNonNull(budget.loss());
        Loss allowed = Objects.requireNonNull(question.allowed(budget));
        Loss percentile = question.percentile(budget);
        return new GradeChoice(
                grade,
                budget,
                loss,
                allowed.minus(loss),
                percentile,
                percentile == null ? null : allowed.minus(percentile),
                allowed.compareTo(loss) >= 0 && budget.fitsButForLoss(),
                question.statistically().passes(budget));
    }
}
