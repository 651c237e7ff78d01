package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Reflected;
import dev.ferrule.budget.Term;
import dev.ferrule.diag.Severity;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;

/** 503. */
@AutoService(Rule.class)
public final class TooMuchReflection implements BudgetRule {

    private static final String CORD = " > adapter LC > cord LC A-B OS2 Caltech-2013 2m";

    private static final RuleDoc DOC = new RuleDoc(
            503,
            "too-much-reflection",
            Severity.ERROR,
            "a pair reflects more than it may",
            """
            Light that is reflected at two pairs arrives later than the rest and disturbs it (multipath interference).
            The short-reach single-mode PMDs with PAM4 allow each pair less the more pairs there are; pairs at or below
            -55 dB, as angled ones are, do not count. The budget of the PMD holds an allowance for this already: it is
            not loss, and no loss is subtracted for it.

            What a pair reflects is what its grade states, else what its polish promises.

            The way out: angled plugs, plugs of a grade with a better return loss, or fewer pairs.
            """,
            "pmd 100GBASE-FR1 > cord LC A-B OS2 Caltech-2013 2m" + CORD.repeat(6) + " > pmd 100GBASE-FR1",
            "pmd 100GBASE-FR1 > cord LC A-B OS2 Caltech-2013 2m" + CORD.repeat(4) + " > pmd 100GBASE-FR1");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        if (!view.budget().graded()) {
            return;
        }
        for (Reflected reflected : view.budget().reflected()) {
            Bound<Loss> least = reflected.least();
            if (least != null && !reflected.failing().isEmpty()) {
                int face =
                        view.shape().pairs().get(reflected.failing().getFirst()).b();
                findings.way(
                        DOC,
                        least.doubted() ? Severity.WARNING : Severity.ERROR,
                        face,
                        view.budget().route().lanes(),
                        names -> words(view, reflected, least, names));
            }
        }
    }

    private static String source(Term.Pair pair) {
        if (pair.returned() != null) {
            return "said of its plugs";
        }
        return pair.grade() != null && pair.grade().returnLoss() != null ? "its grade's" : "its polish's";
    }

    private static List<String> words(WayView view, Reflected reflected, Bound<Loss> least, Names names) {
        List<String> words = new ArrayList<>();
        int counted = reflected.counted().size();
        words.add("with " + counted + (counted == 1 ? " pair that counts, " : " pairs that count, ") + reflected.pmd()
                + " asks a return loss of " + least.value() + (counted == 1 ? "" : " of each"));
        for (Term.Pair pair : view.budget().pairs()) {
            Loss returned = view.question().returned(pair);
            if (reflected.failing().contains(pair.pair()) && returned != null) {
                words.add(names.pair(pair.pair()) + ": " + returned + ", "
                        + least.value().minus(returned) + " too little (" + source(pair) + ")");
            }
        }
        if (least.doubted()) {
            words.add("only a weak source says so: " + least.provenance().source());
        }
        return words;
    }
}
