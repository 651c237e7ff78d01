package dev.ferrule.rule;

/** A rule of loss and reach: it sees the budget of one way and what the user wants to keep in reserve. */
public interface BudgetRule extends Rule {

    void check(WayView view, Findings findings);
}
