package dev.ferrule.link;

import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What a standard accepts of single parts in one mode of fibre. What the catalogue does not say is null.
 *
 * @param pair a mated pair of the link
 * @param endPair the pair of a test cord and the link
 * @param referencePair the pair of two test cords, when the reference is taken
 */
public record Accepted(
        Acceptance by,
        @Nullable Fact<Loss> pair,
        @Nullable Fact<Loss> endPair,
        @Nullable Fact<Loss> referencePair,
        @Nullable Fact<Loss> splice) {

    /**
     * The values of the catalogue, or those that were agreed on instead.
     *
     * @param pair of the pairs inside the link; null for the standard's
     * @param splice null for the standard's
     */
    public static Accepted of(
            LossFacts facts, Acceptance by, boolean singleMode, @Nullable Loss pair, @Nullable Loss splice) {
        return new Accepted(
                by,
                pair == null ? most(facts.grades().named(by.pair(), singleMode)) : agreed(pair),
                end(facts, by.endPair(), singleMode),
                by.referencePair() == null ? null : end(facts, by.referencePair(), singleMode),
                splice == null ? most(facts.grades().splice(by.splice(), singleMode)) : agreed(splice));
    }

    private static @Nullable Fact<Loss> end(LossFacts facts, String name, boolean singleMode) {
        Grade own = facts.grades().named(name, singleMode);
        return most(own == null ? facts.grades().fieldLimit(name, singleMode) : own);
    }

    private static @Nullable Fact<Loss> agreed(Loss loss) {
        return Grade.figure("agreed", loss).max();
    }

    private static @Nullable Fact<Loss> most(@Nullable Grade grade) {
        return grade == null ? null : grade.max();
    }

    /**
     * What a random plug at one end may lose more than the reference cord's plug did whose place it takes. Where the pair
     * was in the reference it is in the measurement, and in no limit. Null where it is not known.
     */
    public @Nullable Loss endDifference() {
        return endPair == null || referencePair == null
                ? null
                : endPair.value().minus(referencePair.value()).max(Loss.ZERO);
    }
}
