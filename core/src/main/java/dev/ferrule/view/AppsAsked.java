package dev.ferrule.view;

import dev.ferrule.unit.Length;

/**
 * What is asked of links.
 *
 * @param cord length of every equipment cord that is assumed
 * @param changes whether changes are looked for with which other PMDs run
 * @param budgets how loss and reach are judged
 */
public record AppsAsked(Length cord, boolean changes, BudgetAsked budgets) {}
