package dev.ferrule.rule;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Budgets;
import dev.ferrule.budget.Chances;
import dev.ferrule.budget.Question;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;

/** Applies every rule of loss and reach. */
public final class BudgetJudge {

    private final Budgets budgets;
    private final Loss reserve;
    private final boolean statistical;
    private final Chances chances = new Chances();
    private final List<BudgetRule> rules;

    /**
     * @param reserve what is to be kept of every limit
     * @param statistical the loss that 97 per cent stay within decides, and not the worst case
     */
    public BudgetJudge(Budgets budgets, Loss reserve, boolean statistical) {
        this.budgets = budgets;
        this.reserve = reserve;
        this.statistical = statistical;
        rules = ShapeJudge.rules().stream()
                .filter(BudgetRule.class::isInstance)
                .map(BudgetRule.class::cast)
                .toList();
    }

    public Budgets budgets() {
        return budgets;
    }

    /** Whether the loss that 97 per cent stay within decides. */
    public boolean statistical() {
        return statistical;
    }

    /** How likely ways lose more than they may. */
    public Chances chances() {
        return chances;
    }

    /** What may be asked of one way. */
    public Question question(Shape shape, Budget budget) {
        return new Question(budgets, shape, budget, reserve, statistical, chances);
    }

    /** What is to be said of one way. */
    public List<Finding> judge(Shape shape, Budget budget) {
        Findings findings = new Findings();
        WayView view = new WayView(question(shape, budget));
        rules.forEach(rule -> rule.check(view, findings));
        return findings.list();
    }

    /** What is to be said of all ways of a shape; of ways of which the same is to be said, once. */
    public List<Finding> judge(Shape shape, List<Budget> all) {
        List<Finding> found = new ArrayList<>();
        all.forEach(budget -> found.addAll(judge(shape, budget)));
        return found;
    }
}
