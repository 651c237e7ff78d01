package dev.ferrule.budget;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Grade;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** Asks a budget which grade its pairs would have to be of. */
public final class Grading {

    private Grading() {}

    /** The common grade that loses most among those with which the way passes; null where none is good enough. */
    public static @Nullable String cheapest(Budgets budgets, Budget budget) {
        Loss room = room(budget);
        if (room == null) {
            return null;
        }
        return budgets.facts().grades().common().stream()
                .map(word -> budgets.facts().grades().named(word, false))
                .filter(grade -> grade != null && fits(grade.max(), budget, room))
                .map(Grade::name)
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(@Nullable Fact<Loss> most, Budget budget, Loss room) {
        return most != null && most.value().times(plugged(budget)).compareTo(room) <= 0;
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
