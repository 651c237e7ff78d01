package dev.ferrule.link;

import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What a standard accepts of single parts in one mode of fibre. What the catalogue does not say is null.
 *
 * @param pair a mated pair of the link
 * @param endPair the pair of a test cord and the link
 */
public record Accepted(
        Acceptance by,
        @Nullable Loss pair,
        @Nullable Loss endPair,
        @Nullable Loss splice) {

    /**
     * The values of the catalogue, or those that were agreed on instead.
     *
     * @param pair of the pairs inside the link; null for the standard's
     * @param splice null for the standard's
     */
    public static Accepted of(
            LossFacts facts, Acceptance by, boolean singleMode, @Nullable Loss pair, @Nullable Loss splice) {
        Grade own = facts.grades().named(by.endPair(), singleMode);
        return new Accepted(
                by,
                pair == null ? most(facts.grades().named(by.pair(), singleMode)) : pair,
                most(own == null ? facts.grades().fieldLimit(by.endPair(), singleMode) : own),
                splice == null ? most(facts.grades().splice(by.splice(), singleMode)) : splice);
    }

    private static @Nullable Loss most(@Nullable Grade grade) {
        return grade == null || grade.max() == null ? null : grade.max().value();
    }
}
