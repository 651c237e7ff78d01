package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.diag.Severity;
import dev.ferrule.unit.Length;
import java.util.List;

/** 509. */
@AutoService(Rule.class)
public final class UnderMinimumLength implements BudgetRule {

    private static final RuleDoc DOC = new RuleDoc(
            509,
            "under-minimum-length",
            Severity.WARNING,
            "the channel is shorter than the PMD is defined for",
            """
            A PMD states its range from a shortest length on, 0.5 m for most multimode and 2 m for most single-mode ones:
            below it reflections and power were not looked at. Most modules work all the same; with long-reach ones the
            receiver may be overloaded.

            The way out: a longer cord, or an attenuator where the module's data sheet asks for one.
            """,
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 1m > pmd 400GBASE-DR4",
            "pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 3m > pmd 400GBASE-DR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        Bound<Length> least = budget.least();
        if (budget.tooShort() && least != null) {
            findings.way(
                    DOC,
                    Severity.WARNING,
                    view.longest(),
                    budget.route().lanes(),
                    names -> List.of(view.ends(names) + ": " + budget.length() + ", and at least " + least.value()
                            + " by " + least.by()));
        }
    }
}
