package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Grading;
import dev.ferrule.budget.Spreads;
import dev.ferrule.budget.Term;
import dev.ferrule.diag.Severity;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** 501. */
@AutoService(Rule.class)
public final class LossOverLimit implements BudgetRule {

    /** So many pairs are named, the heaviest first. */
    private static final int NAMED = 3;

    private static final RuleDoc DOC = new RuleDoc(
            501,
            "loss-over-limit",
            Severity.ERROR,
            "the channel loses more light than it may",
            """
            The worst case of all mated pairs, splices, modules and metres of fibre is more than the PMD allows at this
            length. The pairs at the two MDIs are not counted: they are inside the PMD's own power budget. The limit is the
            largest that the PMD states for the fibre of the channel, or a lower category, at a reach of at least its
            length; where the two ends differ it is the stricter one.

            The sum is of maxima. `ferrule budget` shows it pair by pair, and how likely it is that a real channel exceeds
            the limit.

            The way out: better grades at the pairs that weigh most, fewer pairs, or a PMD with a larger limit.
            """,
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 standard 5m > adapter B > cord MPO-12 B M/M PC OM4 standard 20m"
                    + " > adapter B > cord MPO-12 B F/F PC OM4 standard 5m > adapter B > cord MPO-12 B M/F PC OM4 standard"
                    + " 5m > pmd 100GBASE-SR4",
            "pmd 100GBASE-SR4 > cord MPO-12 B F/F PC OM4 low-loss 5m > adapter B > cord MPO-12 B M/M PC OM4 low-loss 20m"
                    + " > adapter B > cord MPO-12 B F/F PC OM4 low-loss 5m > adapter B > cord MPO-12 B M/F PC OM4 low-loss"
                    + " 5m > pmd 100GBASE-SR4");

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(WayView view, Findings findings) {
        Budget budget = view.budget();
        Loss margin = view.margin();
        if (margin == null || margin.micro() >= 0) {
            return;
        }
        List<Term> heaviest = heaviest(budget);
        int face = heaviest.isEmpty() ? view.longest() : face(view, heaviest.getFirst());
        findings.way(DOC, Severity.ERROR, face, budget.route().lanes(), names -> words(view, heaviest, names));
    }

    private static List<String> words(WayView view, List<Term> heaviest, Names names) {
        Budget budget = view.budget();
        Loss margin = view.margin();
        Bound<Loss> most = budget.most();
        List<String> words = new ArrayList<>();
        if (margin == null || most == null) {
            return words;
        }
        words.add(view.ends(names) + ": " + view.decisive()
                + (statistically(view) ? ", which all fibres of 97 % of such links stay within," : "")
                + " of " + most.value() + " allowed, " + Loss.ZERO.minus(margin) + " too much; " + most.by()
                + " decides");
        heaviest.forEach(term -> words.add(words(term, names)));
        if (!view.statistical()) {
            words.addAll(chance(view, most.value()));
        }
        String grade = Grading.cheapest(view.question());
        words.add(
                grade == null
                        ? "no grade of pairs alone mends it: fewer pairs, less fibre, or a PMD that allows more"
                        : "with all its pairs of grade " + grade + " it passes");
        return words;
    }

    private static boolean statistically(WayView view) {
        return view.statistical()
                && !Objects.equals(view.decisive(), view.budget().loss());
    }

    /** How often a real channel is so bad; the worst case decides all the same. */
    private static List<String> chance(WayView view, Loss most) {
        LossDistribution loss = view.chances().loss(view.budget());
        if (loss == null || loss.exceeds(most) >= 1) {
            return List.of();
        }
        Loss percentile = Spreads.percentile(loss, view.budget().route().fibres());
        return List.of("in the worst case; 97 % of such links lose at most " + percentile.thousandths()
                + " on any fibre" + (percentile.compareTo(most) <= 0 ? ", and --statistical judges by that" : ""));
    }

    private static List<Term> heaviest(Budget budget) {
        return budget.terms().stream()
                .filter(term -> most(term).micro() > 0)
                .sorted(Comparator.comparing(LossOverLimit::most).reversed())
                .limit(NAMED)
                .toList();
    }

    private static Loss most(Term term) {
        Loss most = term.most();
        return most == null ? Loss.ZERO : most;
    }

    /** The plug whose grade a pair has; of a cable or a module, any. */
    private static int face(WayView view, Term term) {
        return switch (term) {
            case Term.Pair pair -> pair.plug();
            case Term.Fibre fibre -> view.shape().items().get(fibre.item()).firstFace();
            case Term.Module module -> view.shape().items().get(module.item()).firstFace();
        };
    }

    private static String words(Term term, Names names) {
        return switch (term) {
            case Term.Pair pair -> names.pair(pair.pair()) + ": " + most(pair) + " (" + pair.from() + ")";
            case Term.Fibre fibre ->
                names.item(fibre.item()) + ": " + most(fibre) + " (" + fibre.length() + " of fibre)";
            case Term.Module module -> names.item(module.item()) + ": " + most(module) + " (stated by the module)";
        };
    }
}
