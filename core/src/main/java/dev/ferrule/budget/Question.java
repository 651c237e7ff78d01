package dev.ferrule.budget;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of which a designer asks what may be changed, with all that its budget is made from.
 *
 * @param reserve what is to be kept of the limit
 */
public record Question(Budgets budgets, Shape shape, Route route, Installation made, Loss reserve) {

    public Budget budget() {
        return budgets.of(shape, route, made);
    }

    /** The same with another length of one cable. */
    Budget with(int item, Length length) {
        return budgets.of(shape, route, new Stretched(made, item, length));
    }

    /** The most that the way may lose when the reserve is kept; null where no limit is known. */
    @Nullable
    Loss allowed(Budget budget) {
        Bound<Loss> most = budget.most();
        return most == null ? null : most.value().minus(reserve);
    }

    /** Whether the worst case is within the limit, less the reserve; null where one of them is not known. */
    @Nullable
    Boolean withinLoss(Budget budget) {
        Loss allowed = allowed(budget);
        Loss loss = budget.loss();
        if (allowed == null || loss == null) {
            return null;
        }
        return loss.compareTo(allowed) <= 0;
    }

    /** The same before anything is rounded, for an answer that is read back: 2500 m, and not the millimetre that rounding adds. */
    boolean withinExactly(Budget budget) {
        Loss allowed = allowed(budget);
        return allowed != null && budget.loss() != null && Sums.within(budget.terms(), allowed);
    }

    /** What a pair of plugs returns at least; null where nobody says it. */
    public @Nullable Loss returned(Term.Pair pair) {
        return Reflecting.returnLoss(budgets.facts(), shape, pair, budgets.singleMode(shape, route));
    }

    /** Cables of the way, in its order. */
    List<Integer> cables() {
        return route.items().stream().filter(this::isCable).toList();
    }

    private boolean isCable(int item) {
        ItemType.Kind kind = shape.items().get(item).type().kind();
        return kind.cable() || kind == ItemType.Kind.HARNESS;
    }
}
