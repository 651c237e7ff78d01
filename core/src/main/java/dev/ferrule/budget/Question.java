package dev.ferrule.budget;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of which a designer asks what may be changed, with all that its budget is made from.
 *
 * @param reserve what is to be kept of the limit
 * @param statistical what all fibres of 97 per cent of such links stay within decides where it is less than the worst case
 */
public record Question(
        Budgets budgets, Shape shape, Budget budget, Loss reserve, boolean statistical, Chances chances) {

    Route route() {
        return budget.route();
    }

    Installation made() {
        return budget.made();
    }

    /** Whether light of one mode is asked for. */
    public boolean singleMode() {
        return budgets.singleMode(shape, budget.route());
    }

    /** The same with another length of one cable. */
    Budget with(int item, Length length) {
        return budgets.of(shape, route(), new Stretched(made(), item, length));
    }

    /** The same, judged by what 97 per cent of such links stay within. */
    Question statistically() {
        return new Question(budgets, shape, budget, reserve, true, chances);
    }

    /**
     * The loss that decides; null where it is not known. What passes in the worst case passes: a maximum that 97 per cent of
     * matings meet is exceeded by some fibre of many links of many fibres.
     */
    public @Nullable Loss loss(Budget of) {
        Loss percentile = statistical ? percentile(of) : null;
        Loss worst = of.loss();
        return percentile == null || (worst != null && worst.compareTo(percentile) < 0) ? worst : percentile;
    }

    /** Whether the loss that decides and its limit are known, and every grade that takes part is said by somebody. */
    public boolean lossJudged(Budget of) {
        return loss(of) != null && of.most() != null && !of.taken();
    }

    /** What all fibres of 97 per cent of such links stay within; null where it is not known. */
    public @Nullable Loss percentile(Budget of) {
        LossDistribution loss = chances.loss(of);
        return loss == null ? null : Spreads.percentile(loss, of.route().fibres());
    }

    /** The most that the way may lose when the reserve is kept; null where no limit is known. */
    @Nullable
    Loss allowed(Budget of) {
        Bound<Loss> most = of.most();
        return most == null ? null : most.value().minus(reserve);
    }

    /** Whether it passes by all that is known: loss, reach and reflections. */
    boolean passes(Budget of) {
        return Boolean.TRUE.equals(withinLoss(of)) && of.fitsButForLoss();
    }

    /** Whether the loss that decides is within the limit, less the reserve; null where one of them is not known. */
    public @Nullable Boolean withinLoss(Budget of) {
        Loss allowed = allowed(of);
        Loss loss = loss(of);
        if (allowed == null || loss == null) {
            return null;
        }
        return loss.compareTo(allowed) <= 0;
    }

    /** The same before anything is rounded, for an answer that is read back: 2500 m, and not the millimetre that rounding adds. */
    boolean withinExactly(Budget of) {
        Loss allowed = allowed(of);
        boolean worst = allowed != null && of.loss() != null && Sums.within(of.terms(), allowed);
        return worst || (statistical && Boolean.TRUE.equals(withinLoss(of)));
    }

    /** What a pair of plugs returns at least; null where nobody says it. */
    public @Nullable Loss returned(Term.Pair pair) {
        return Reflecting.returnLoss(budgets.facts(), shape, pair, singleMode());
    }

    /** Cables of the way, in its order. */
    List<Integer> cables() {
        return route().items().stream().filter(this::isCable).toList();
    }

    private boolean isCable(int item) {
        ItemType.Kind kind = shape.items().get(item).type().kind();
        return kind.cable() || kind == ItemType.Kind.HARNESS;
    }
}
