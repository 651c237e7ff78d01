package dev.ferrule.view;

import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.DefaultGrade;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Profile;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How loss and reach are to be judged.
 *
 * @param profile of standards; null for the first of the catalogue
 * @param assumeGrades the profile's grade counts where nobody says one
 * @param reserve what is to be kept of every limit
 */
public record BudgetAsked(@Nullable String profile, boolean assumeGrades, Loss reserve) {

    public static final BudgetAsked NOTHING = new BudgetAsked(null, false, Loss.ZERO);

    private static final String USUAL = "TIA";

    /** @throws IllegalArgumentException where the catalogue has no such profile */
    BudgetJudge judge(Catalogue catalogue) {
        LossFacts facts = LossFacts.of(catalogue);
        String name = profile == null ? USUAL : profile;
        Profile known = facts.profile(name);
        if (known == null) {
            throw new IllegalArgumentException("no profile " + name);
        }
        return new BudgetJudge(new Budgets(facts, known, DefaultGrade.of(known, assumeGrades)), reserve);
    }
}
