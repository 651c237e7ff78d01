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
 */
public record LimitsAsked(
        @Nullable String standard,
        @Nullable ReferenceMethod method,
        @Nullable Loss pair,
        @Nullable Loss splice) {

    public static final LimitsAsked EVERYTHING = new LimitsAsked(null, null, null, null);
}
