package dev.ferrule.rule;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.Chances;
import dev.ferrule.budget.Question;
import dev.ferrule.budget.Term;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** What rules of loss and reach see: a way, and how it is judged. */
public record WayView(Question question) {

    Budget budget() {
        return question.budget();
    }

    Budgets budgets() {
        return question.budgets();
    }

    Shape shape() {
        return question.shape();
    }

    /** What is to be kept of the limit; zero where nothing is asked for. */
    Loss reserve() {
        return question.reserve();
    }

    /** Whether the loss that all fibres of 97 per cent of such links stay within decides, and not the worst case. */
    boolean statistical() {
        return question.statistical();
    }

    Chances chances() {
        return question.chances();
    }

    /** The loss by which the way is judged; null where it is not. */
    @Nullable
    Loss decisive() {
        return question.lossJudged(budget()) ? question.loss(budget()) : null;
    }

    /** What all fibres of 97 per cent of such links stay within; null where it is not known. */
    @Nullable
    Loss percentile() {
        return question.percentile(budget());
    }

    /** What is left of the limit by the loss that decides; null where it is not judged. */
    @Nullable
    Loss margin() {
        Loss loss = decisive();
        Bound<Loss> most = budget().most();
        return loss == null || most == null ? null : most.value().minus(loss);
    }

    /** The two ends of the way: {@code element 1 (pmd 400GBASE-SR4) to element 3 (pmd 400GBASE-SR4)}. */
    String ends(Names names) {
        return end(names, budget().route().from()) + " to "
                + end(names, budget().route().to());
    }

    /** An end by its port; −1 where nothing is plugged. */
    public static String end(Names names, int port) {
        return port < 0 ? "an open end" : names.port(port);
    }

    /** The PMD at an end; null for an open end of which nobody says what it is for. */
    @Nullable
    Pmd pmd(int port) {
        return budgets().pmd(shape(), port);
    }

    /** A face at which a cable of the way can be mended: of the longest, the first of several. */
    int longest() {
        int longest = -1;
        long most = -1;
        for (int item : budget().route().items()) {
            long own = lengthOf(item);
            if (own > most) {
                most = own;
                longest = item;
            }
        }
        return longest < 0 ? -1 : shape().items().get(longest).firstFace();
    }

    private long lengthOf(int item) {
        return budget().terms().stream()
                .filter(Term.Fibre.class::isInstance)
                .map(Term.Fibre.class::cast)
                .filter(fibre -> fibre.item() == item && fibre.length() != null)
                .mapToLong(fibre -> fibre.length() == null ? 0 : fibre.length().millimetres())
                .sum();
    }
}
