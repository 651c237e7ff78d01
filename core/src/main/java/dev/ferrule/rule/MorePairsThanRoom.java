package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Grading;
import dev.ferrule.budget.Reflected;
import dev.ferrule.diag.Severity;
import dev.ferrule.unit.Length;
import java.util.List;

/** 504. */
@AutoService(Rule.class)
public final class MorePairsThanRoom implements BudgetRule {

    private static final String CORD = " > adapter LC > cord LC A-B OS2 UPC low-loss 2m";

    private static final RuleDoc DOC = new RuleDoc(
            504,
            "more-pairs-than-room",
            Severity.WARNING,
            "more pairs than the limit leaves room for",
            """
            Limits of reflection, and reaches that makers state, are given for a number of mated pairs. Beyond it nobody
            says what holds, although loss and length are within their limits.

            The way out: fewer pairs; pairs that do not count, such as angled ones where reflection is meant; or the word
            of the maker.
            """,
            "pmd 100GBASE-FR1 > cord LC A-B OS2 UPC low-loss 2m" + CORD.repeat(11) + " > pmd 100GBASE-FR1",
            "pmd 100GBASE-FR1 > cord LC A-B OS2 UPC low-loss 2m" + CORD.repeat(4) + " > pmd 100GBASE-FR1");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Bound<Length> reach = view.budget().reach();
        int plugged = Grading.plugged(view.budget());
        if (view.budget().reachJudged() && reach != null && reach.pairs() > 0 && plugged > reach.pairs()) {
            findings.way(
                    DOC,
                    Severity.WARNING,
                    view.longest(),
                    view.budget().route().lanes(),
                    names -> List.of(plugged + " pairs; the reach of " + reach.value() + " of " + reach.by()
                            + " is given for " + reach.pairs()));
        }
        for (Reflected reflected : view.budget().reflected()) {
            if (view.budget().graded() && reflected.tooMany()) {
                int face =
                        view.shape().pairs().get(reflected.counted().getLast()).b();
                findings.way(
                        DOC,
                        Severity.WARNING,
                        face,
                        view.budget().route().lanes(),
                        names -> List.of(reflected.counted().size() + " pairs count; of " + reflected.pmd()
                                + " it is known how much each may reflect up to "
                                + reflected.asked().rows().getLast().pairs()));
            }
        }
    }
}
