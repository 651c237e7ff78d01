package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Provenance;

/**
 * The most, or the least, that somebody allows.
 *
 * @param by who does: {@code 400GBASE-SR4 on OM4}
 * @param informative it is given by somebody else than the standard
 * @param pairs up to how many mated pairs it is given for; 0 where nothing is said of them
 */
public record Bound<T extends Comparable<T>>(
        T value, String by, boolean informative, int pairs, Provenance provenance) {

    public Bound(T value, String by, boolean informative, Provenance provenance) {
        this(value, by, informative, 0, provenance);
    }

    /** The lower of two; the first where they are equal. */
    Bound<T> lower(Bound<T> other) {
        return other.value.compareTo(value) < 0 ? other : this;
    }

    public boolean doubted() {
        return provenance.confidence() == Confidence.LOW;
    }
}
