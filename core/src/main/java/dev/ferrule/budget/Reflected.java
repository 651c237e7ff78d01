package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Reflections;
import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PMD asks of the reflections of a way's pairs, and which of them do not meet it.
 *
 * @param port index of the port with the PMD
 * @param counted pairs that count
 * @param least the return loss that each of these must reach; null where more count than anything is said of
 * @param failing pairs that do not reach it
 * @param unknown pairs of which no return loss is known
 */
public record Reflected(
        int port,
        String pmd,
        Reflections asked,
        List<Integer> counted,
        @Nullable Bound<Loss> least,
        List<Integer> failing,
        List<Integer> unknown) {

    /** A pair reflects more than a source says that can be relied on. */
    public boolean tooMuch() {
        return least != null && !least.doubted() && !failing.isEmpty();
    }

    /** Only a weak source asks it. */
    public boolean doubted() {
        return asked.provenance().confidence() == Confidence.LOW;
    }

    /** More pairs count than the limit leaves room for. */
    public boolean tooMany() {
        return least == null && !counted.isEmpty();
    }
}
