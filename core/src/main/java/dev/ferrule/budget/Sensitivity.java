package dev.ferrule.budget;

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
    public static List<Sensitivity> of(Question question, Budget budget) {
        Loss allowed = question.allowed(budget);
        List<Sensitivity> all = new ArrayList<>();
        for (Term term : budget.terms()) {
            boolean adds = !(term instanceof Term.Pair pair) || pair.within() < 0;
            if (allowed != null && adds) {
                all.add(of(term, budget, allowed));
            }
        }
        return all;
    }

    private static Sensitivity of(Term term, Budget budget, Loss allowed) {
        List<Term> others = new ArrayList<>(budget.terms());
        others.remove(others.indexOf(term));
        Loss rest = Sums.of(others);
        if (rest == null) {
            return new Sensitivity(term, null, null);
        }
        return new Sensitivity(
                term, allowed.minus(rest), term instanceof Term.Fibre fibre ? perKm(fibre, others, allowed) : null);
    }

    /** The largest attenuation with which all fibres lose what is left for them, before anything is rounded. */
    private static @Nullable Loss perKm(Term.Fibre fibre, List<Term> others, Loss allowed) {
        if (fibre.length() == null || fibre.length().millimetres() == 0) {
            return null;
        }
        Loss fixed = Loss.ZERO;
        long products = 0;
        for (Term other : others) {
            Loss most = other.most();
            if (other instanceof Term.Fibre cable) {
                products += Sums.products(cable);
            } else if (most != null) {
                fixed = fixed.plus(most);
            }
        }
        long largest = allowed.minus(fixed).micro() * Sums.PRODUCTS;
        long perKm = Math.floorDiv(largest - products, fibre.length().millimetres());
        return perKm < 0 ? null : new Loss(perKm);
    }
}
