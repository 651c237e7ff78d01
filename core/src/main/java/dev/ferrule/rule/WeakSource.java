package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Doubts;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;
import java.util.List;

/** 505. */
@AutoService(Rule.class)
public final class WeakSource implements BudgetRule {

    public static final Code CODE = new Code(505);

    private static final RuleDoc DOC = new RuleDoc(
            505,
            "weak-source",
            Severity.WARNING,
            "a value of low confidence decides",
            """
            Loss or reach were judged by a value that only a weak source states: it is recalled and was not read, or
            sources contradict each other. The verdict may be right; it is not to be relied on.

            Where another value of better confidence leads to the same verdict, nothing is said.

            A grade that is stated for other plugs is such a value too: for the other mode, for another connector or another
            polish than the plugs have of which it is said. Its figures count, where it has any for the mode.

            The way out: look the value up in the data sheet or the standard, and put it into a catalogue file of your own
            with its source (`ferrule catalog show pmds NAME` shows ours).
            """,
            "pmd 10GBASE-LR > cord LC A-B OS2 UPC 5m > pmd 10GBASE-LR",
            "pmd 100GBASE-LR4 > cord LC A-B OS2 UPC 5m > pmd 100GBASE-LR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        List<Bound<?>> doubts = Doubts.of(view.budgets(), budget);
        if (!doubts.isEmpty()) {
            findings.way(
                    DOC,
                    Severity.WARNING,
                    view.longest(),
                    budget.route().lanes(),
                    names -> doubts.stream()
                            .map(doubt -> doubt.value() + " of " + doubt.by() + ": "
                                    + doubt.provenance().source())
                            .toList());
        }
    }
}
