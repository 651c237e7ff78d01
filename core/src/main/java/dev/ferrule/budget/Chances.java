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
        List<Term> fibres = new ArrayList<>();
        List<Term> others = new ArrayList<>();
        budget.terms().forEach(term -> (term instanceof Term.Fibre ? fibres : others).add(term));
        Loss constant = Sums.of(fibres);
        LossDistribution sum = constant == null ? null : sum(others);
        return constant == null || sum == null ? null : sum.plus(constant);
    }

    private @Nullable LossDistribution sum(List<Term> terms) {
        Map<Object, Integer> kinds = kinds(terms);
        LossDistribution sum = known.get(kinds);
        if (sum == null) {
            sum = Spreads.sum(terms);
            if (sum != null) {
                known.put(kinds, sum);
            }
        }
        return sum;
    }

    private static Map<Object, Integer> kinds(List<Term> terms) {
        Map<Object, Integer> kinds = new HashMap<>();
        terms.forEach(term -> kinds.merge(Spreads.kind(term), 1, Integer::sum));
        return kinds;
    }
}
