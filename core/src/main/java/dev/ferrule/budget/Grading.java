package dev.ferrule.budget;

import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** Asks a budget which grade its pairs would have to be of. */
public final class Grading {

    private Grading() {}

    /** The common grade that loses most among those with which the loss is within the limit; null where none is good enough. */
    public static @Nullable String cheapest(Question question) {
        return question.budgets().facts().grades().common().stream()
                .filter(grade -> Boolean.TRUE.equals(
                        question.withinLoss(question.budgets().regraded(question.shape(), question.budget(), grade))))
                .findFirst()
                .orElse(null);
    }

    /** Pairs of plugs whose grade can be chosen. */
    public static int plugged(Budget budget) {
        return (int) budget.terms().stream().filter(Grading::chosen).count();
    }

    /** What is left of the limit for the pairs whose grade can be chosen; null where something else is not known. */
    public static @Nullable Loss room(Budget budget) {
        if (budget.most() == null || budget.length() == null) {
            return null;
        }
        Loss others =
                Sums.of(budget.terms().stream().filter(term -> !chosen(term)).toList());
        return others == null ? null : budget.most().value().minus(others);
    }

    /** A pair of plugs whose grade can be chosen. */
    static boolean chosen(Term term) {
        return term instanceof Term.Pair pair && !pair.splice() && pair.within() < 0;
    }
}
