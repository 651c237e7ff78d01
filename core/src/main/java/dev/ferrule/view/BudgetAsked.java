package dev.ferrule.view;

import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.DefaultGrade;
import dev.ferrule.budget.Imposed;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Profile;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How loss and reach are to be judged.
 *
 * @param profile of standards; null for the usual one
 * @param assumeGrades the profile's grade counts where nobody says one
 * @param reserve what is to be kept of every limit; null where nothing is asked for
 * @param statistical the loss that 97 per cent stay within decides; null where nothing is said
 * @param table a maker's application table that is laid over the standards; null for none
 * @param grade of a plug of which nobody says one, and who says that; null for none
 */
public record BudgetAsked(
        @Nullable String profile,
        boolean assumeGrades,
        @Nullable Loss reserve,
        @Nullable Boolean statistical,
        @Nullable String table,
        @Nullable DefaultGrade grade) {

    public static final BudgetAsked NOTHING = new BudgetAsked(null, false, null, null, null, null);

    private static final String USUAL = "TIA";

    /** The same, with the profile's grade counting or not where nobody says one. */
    BudgetAsked assuming(boolean assume) {
        return new BudgetAsked(profile, assume, reserve, statistical, table, grade);
    }

    /** @throws IllegalArgumentException where the catalogue has no such profile */
    BudgetJudge judge(Catalogue catalogue) {
        return judge(catalogue, Imposed.NOTHING);
    }

    /** The same with limits that a user gives. */
    BudgetJudge judge(Catalogue catalogue, Imposed imposed) {
        LossFacts facts = LossFacts.of(catalogue);
        String name = profile == null ? USUAL : profile;
        Profile known = facts.profile(name);
        if (known == null) {
            throw new IllegalArgumentException("no profile " + name);
        }
        DefaultGrade unsaid = grade == null ? DefaultGrade.of(known, assumeGrades) : grade;
        return new BudgetJudge(
                new Budgets(facts, known, unsaid, imposed.with(table)),
                reserve == null ? Loss.ZERO : reserve,
                Boolean.TRUE.equals(statistical));
    }
}
