package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Route;
import dev.ferrule.catalog.Limit;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Severity;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 502. */
@AutoService(Rule.class)
public final class OverReach implements BudgetRule {

    private static final RuleDoc DOC = new RuleDoc(
            502,
            "over-reach",
            Severity.ERROR,
            "the channel is longer than it may be",
            """
            The fibre from MDI to MDI is longer than the PMD, the module or the cable allows on it. Loss may be low
            enough all the same: in multimode fibre the bandwidth ends first, and in any fibre dispersion does. Mixed
            categories reach as far as the lowest of them.

            What decided is named: the PMD on a category of fibre, or what the maker of a module or a cable states.

            The way out: a shorter route, a better category of fibre from end to end, or a PMD that reaches farther.
            """,
            "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 120m > pmd 400GBASE-SR4",
            "pmd 400GBASE-SR4 > cord MPO-12 B F/F APC OM4 90m > pmd 400GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        if (budget.tooLong()) {
            findings.way(DOC, Severity.ERROR, view.longest(), budget.route().lanes(), names -> words(view, names));
        }
    }

    private static List<String> words(WayView view, Names names) {
        Budget budget = view.budget();
        List<String> words = new ArrayList<>();
        Bound<Length> reach = budget.reach();
        Length length = budget.length();
        if (reach != null && length != null) {
            Length over = new Length(length.millimetres() - reach.value().millimetres());
            words.add(view.ends(names) + ": " + length
                    + " of " + reach.value() + " allowed, " + over + " too long; " + reach.by() + " decides"
                    + (reach.informative() ? " (not the standard's own limit)" : ""));
            List<String> better = categories(view, length);
            if (!ofPmd(view, reach)) {
                words.add("the PMD is not what ends it: another module or part reaches further");
            } else if (!better.isEmpty()) {
                words.add("on " + String.join(" or ", better) + " from end to end the PMD reaches so far");
            }
        }
        return words;
    }

    /** A PMD's own table decides, and not the maker of a module or a cable. */
    private static boolean ofPmd(WayView view, Bound<Length> reach) {
        Route route = view.budget().route();
        return Stream.of(view.pmd(route.from()), view.pmd(route.to()))
                .anyMatch(pmd -> pmd != null && reach.by().startsWith(pmd.name() + " on "));
    }

    /** Categories of fibre on which both PMDs reach so far. */
    private static List<String> categories(WayView view, Length length) {
        Set<String> all = new LinkedHashSet<>();
        Route route = view.budget().route();
        for (int port : List.of(route.from(), route.to())) {
            Pmd pmd = view.pmd(port);
            Set<String> own = new LinkedHashSet<>();
            List<Limit> limits =
                    pmd == null ? List.of() : view.budgets().facts().limits(pmd);
            limits.stream()
                    .filter(limit -> limit.reach().compareTo(length) >= 0)
                    .forEach(limit -> own.add(limit.fibre()));
            if (port != route.from()) {
                own.retainAll(all);
            }
            all = own;
        }
        return List.copyOf(all);
    }
}
