package dev.ferrule.budget;

import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely ways lose more than they may, for many ways: those whose pairs, splices and modules are alike have one
 * distribution, whatever their lengths.
 */
public final class Chances {

    private final Map<Map<Object, Integer>, LossDistribution> known = new HashMap<>();

    /** The loss of one lane of a way; null where a term is not known. */
    public @Nullable LossDistribution loss(Budget budget) {
        List<Term> pairs = new ArrayList<>();
        long products = 0;
        for (Term term : budget.terms()) {
            if (term.most() == null && Spread.of(term) == null) {
                return null;
            }
            if (term instanceof Term.Fibre fibre) {
                if (term.most() == null) {
                    return null;
                }
                products += Sums.products(fibre);
            } else {
                pairs.add(term);
            }
        }
        LossDistribution sum = known.get(kinds(pairs));
        if (sum == null) {
            sum = Spreads.sum(pairs);
            if (sum == null) {
                return null;
            }
            known.put(kinds(pairs), sum);
        }
        return sum.plus(Loss.ofSum(products));
    }

    private static Map<Object, Integer> kinds(List<Term> terms) {
        Map<Object, Integer> kinds = new HashMap<>();
        terms.forEach(term -> kinds.merge(Spreads.kind(term), 1, Integer::sum));
        return kinds;
    }
}
