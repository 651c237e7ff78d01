package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.diag.Span;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of the limits, beside the PMDs that stand at the ends.
 *
 * @param pmd that is meant at both ends of an open way; null for none
 * @param limit the most that any way may lose; where the PMDs have one too, the lower holds; null for none
 * @param table a maker's application table that is laid over the standards; null for none
 */
public record Imposed(
        @Nullable Pmd pmd, @Nullable Loss limit, @Nullable String table) {

    public static final Imposed NOTHING = new Imposed(null, null, null);

    /** The same with a maker's table. */
    public Imposed with(@Nullable String other) {
        return new Imposed(pmd, limit, other);
    }

    private static final Provenance SAID = new Provenance(Confidence.HIGH, "said", Span.ofFile(""));

    /** The limit as a bound; null where none is given. */
    @Nullable
    Bound<Loss> bound() {
        return limit == null ? null : new Bound<>(limit, "the limit that is given", false, SAID);
    }
}
