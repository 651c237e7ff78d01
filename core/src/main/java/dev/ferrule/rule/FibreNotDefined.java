package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Term;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 508. */
@AutoService(Rule.class)
public final class FibreNotDefined implements BudgetRule {

    private static final RuleDoc DOC = new RuleDoc(
            508,
            "fibre-not-defined",
            Severity.ERROR,
            "the PMD is not defined for this fibre",
            """
            The mode is right, but no limit of the PMD is for a category that all cables of the channel are of, or meet:
            40GBASE-SR4 has limits for OM3 and OM4 and none for OM2. It may work over some metres; nobody promises how
            many.

            The way out: a category that the PMD names (`ferrule catalog show pmds NAME`), or a better one.
            """,
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC OM2 > pmd 40GBASE-SR4",
            "pmd 40GBASE-SR4 > cord MPO-12 B F/F PC OM3 > pmd 40GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        if (!budget.undefined().isEmpty()) {
            findings.way(DOC, Severity.ERROR, view.longest(), budget.route().lanes(), names -> words(view, names));
        }
    }

    private static List<String> words(WayView view, Names names) {
        String kinds = view.budget().terms().stream()
                .filter(Term.Fibre.class::isInstance)
                .map(term -> ((Term.Fibre) term).kind())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> words = new ArrayList<>();
        for (int port : view.budget().undefined()) {
            Pmd pmd = view.pmd(port);
            if (pmd != null) {
                words.add(WayView.end(names, port) + ": " + pmd.name() + " has limits for "
                        + view.budgets().facts().limits(pmd).stream()
                                .map(limit -> limit.fibre())
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + "; the channel is of " + kinds);
            }
        }
        return words;
    }
}
