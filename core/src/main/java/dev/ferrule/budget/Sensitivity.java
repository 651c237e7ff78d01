package dev.ferrule.budget;

import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one term would have to be at most for the way to pass, with all others as they are.
 *
 * @param most of the term; negative where it alone cannot mend the way, null where another one is not known
 * @param perKm of a cable's fibre: the attenuation that stands for; null where not even none would do, and for pairs
 */
public record Sensitivity(
        Term term, @Nullable Loss most, @Nullable Loss perKm) {

    /** Of every term that adds something, in the order of the way; empty where no limit is known. */
    public static List<Sensitivity> of(Question question) {
        Budget budget = question.budget();
        Loss allowed = question.allowed(budget);
        List<Sensitivity> all = new ArrayList<>();
        for (Term term : budget.terms()) {
            boolean adds = !(term instanceof Term.Pair pair) || pair.within() < 0;
            if (allowed != null && adds) {
                all.add(of(question, term, allowed));
            }
        }
        return all;
    }

    private static Sensitivity of(Question question, Term term, Loss allowed) {
        List<Term> others = new ArrayList<>(question.budget().terms());
        others.remove(others.indexOf(term));
        Loss rest = rest(question, others);
        return new Sensitivity(
                term,
                rest == null ? null : allowed.minus(rest),
                term instanceof Term.Fibre fibre ? perKm(question, fibre, others, allowed) : null);
    }

    /** What others lose, as the question is judged; a term that always loses the same only moves a percentile. */
    private static @Nullable Loss rest(Question question, List<Term> others) {
        Loss worst = Sums.of(others);
        LossDistribution loss = question.statistical() ? Spreads.sum(others) : null;
        if (loss == null) {
            return worst;
        }
        Loss percentile = Spreads.percentile(loss, question.budget().route().fibres());
        return worst != null && worst.compareTo(percentile) < 0 ? worst : percentile;
    }

    /** The largest attenuation with which all fibres lose what is left for them, before anything is rounded. */
    private static @Nullable Loss perKm(Question question, Term.Fibre fibre, List<Term> others, Loss allowed) {
        List<Term> fixed = new ArrayList<>();
        long products = 0;
        for (Term other : others) {
            if (other instanceof Term.Fibre cable) {
                products += Sums.products(cable);
            } else {
                fixed.add(other);
            }
        }
        Loss rest = rest(question, fixed);
        if (rest == null || fibre.length() == null || fibre.length().millimetres() == 0) {
            return null;
        }
        long largest = allowed.minus(rest).micro() * Sums.PRODUCTS;
        long perKm = Math.floorDiv(largest - products, fibre.length().millimetres());
        return perKm < 0 ? null : new Loss(perKm);
    }
}
