package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Provenance;

/**
 * The most, or the least, that somebody allows.
 *
 * @param by who does: {@code 400GBASE-SR4 on OM4}
 * @param informative it is given by somebody else than the standard
 */
public record Bound<T extends Comparable<T>>(T value, String by, boolean informative, Provenance provenance) {

    /** The lower of two; the first where they are equal. */
    Bound<T> lower(Bound<T> other) {
        return other.value.compareTo(value) < 0 ? other : this;
    }

    public boolean doubted() {
        return provenance.confidence() == Confidence.LOW;
    }
}
