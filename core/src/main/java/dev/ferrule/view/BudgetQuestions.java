package dev.ferrule.view;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.InterferenceFacts;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.diag.Span;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a budget beside its sum.
 *
 * @param grade of the pairs that are counted; null for the worst that is there
 * @param end return loss of transmitter and receiver; null for that of the catalogue, as the next two
 */
public record BudgetQuestions(
        boolean maxLength,
        boolean maxPairs,
        @Nullable String grade,
        boolean whichGrade,
        boolean sensitivity,
        @Nullable Loss end,
        @Nullable Loss extinctionRatio,
        @Nullable Double discount) {

    public static final BudgetQuestions NONE = new BudgetQuestions(false, false, null, false, false, null, null, null);

    /** The catalogue's figures, and over them those that are said. */
    InterferenceFacts over(InterferenceFacts known) {
        return new InterferenceFacts(
                said(end, known.end()),
                said(extinctionRatio, known.extinctionRatio()),
                said(discount, known.discount()),
                known.levels());
    }

    private static <T> Fact<T> said(@Nullable T value, Fact<T> known) {
        return value == null ? known : new Fact<>(value, new Provenance(Confidence.HIGH, "said", Span.ofFile("")));
    }
}
