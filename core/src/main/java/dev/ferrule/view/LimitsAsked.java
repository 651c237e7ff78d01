package dev.ferrule.view;

import dev.ferrule.link.ReferenceMethod;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * Which limits are asked for.
 *
 * @param standard name of a profile; null for all that say how a link is accepted
 * @param method null for all
 * @param pair what was agreed on for the pairs inside a link; null for the standard's value
 * @param splice the same of a splice
 * @param planned how the limits of what is planned are made
 */
public record LimitsAsked(
        @Nullable String standard,
        @Nullable ReferenceMethod method,
        @Nullable Loss pair,
        @Nullable Loss splice,
        BudgetAsked planned) {

    /** The same with another way to make the limits of what is planned. */
    public LimitsAsked planned(BudgetAsked by) {
        return new LimitsAsked(standard, method, pair, splice, by);
    }

    public static final LimitsAsked EVERYTHING = new LimitsAsked(null, null, null, null, BudgetAsked.NOTHING);
}
