package dev.ferrule.budget;

import dev.ferrule.stat.LinkRisk;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The loss of a way as a distribution: its terms are independent of each other. Beside the worst case, which decides.
 *
 * @param loss of one lane
 * @param lane probability that a lane loses more than is allowed; null where no limit is known
 * @param link the same for any of the link's fibres; null with {@code lane}
 */
public record Spreads(
        LossDistribution loss,
        @Nullable Double lane,
        @Nullable LinkRisk link) {

    private static final double PERCENTILE = 0.97;

    /** Null where a term of the way is not known. */
    public static @Nullable Spreads of(Budget budget) {
        LossDistribution sum = sum(budget.terms());
        if (sum == null) {
            return null;
        }
        Bound<Loss> most = budget.most();
        if (most == null) {
            return new Spreads(sum, null, null);
        }
        double lane = sum.exceeds(most.value());
        return new Spreads(sum, lane, LinkRisk.of(lane, budget.route().fibres()));
    }

    /** Terms alike are added together: a distribution is made once for each grade. The fibre is rounded as a whole. */
    static @Nullable LossDistribution sum(List<Term> terms) {
        Map<Object, Integer> alike = new LinkedHashMap<>();
        Map<Object, Spread> spreads = new LinkedHashMap<>();
        long products = 0;
        for (Term term : terms) {
            Spread spread = spreads.get(kind(term));
            spread = spread == null ? Spread.of(term) : spread;
            if (spread == null) {
                return null;
            }
            if (term instanceof Term.Fibre fibre) {
                products += Sums.products(fibre);
            } else {
                spreads.put(kind(term), spread);
                alike.merge(kind(term), 1, Integer::sum);
            }
        }
        LossDistribution sum = LossDistribution.certain(Loss.ofSum(products));
        for (Map.Entry<Object, Spread> entry : spreads.entrySet()) {
            sum = sum.plus(entry.getValue().loss().times(alike.getOrDefault(entry.getKey(), 0)));
        }
        return sum;
    }

    /** Terms of one kind have one distribution; those that nothing tells apart are equal. */
    static Object kind(Term term) {
        return term instanceof Term.Pair pair && pair.within() < 0 && pair.grade() != null ? pair.grade() : term;
    }

    /** What 97 per cent of lanes stay within. */
    public Loss percentile() {
        return percentile(loss, 1);
    }

    /**
     * What all of so many fibres stay within in 97 per cent of links, when they do not depend on each other: the bound that
     * is not less than the truth, whatever the correlation.
     */
    public static Loss percentile(LossDistribution loss, int fibres) {
        return loss.quantile(Math.pow(PERCENTILE, 1.0 / fibres));
    }
}
