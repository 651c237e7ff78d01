package dev.ferrule.shape;

import dev.ferrule.catalog.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A property of a plug, and who says so. What nobody says is that of its neighbours ({@link Inferred}): it makes a
 * diagnostic only where no value fits all of them.
 *
 * @param value null when nobody says
 */
public record Said<T>(@Nullable T value, Origin origin) {

    /** Who says it. */
    public enum Origin {
        /** The user. */
        STATED,
        /** The catalogue, with high confidence. */
        CATALOGUE,
        /** The catalogue, with less than high confidence: a disagreement with it is a warning. */
        DOUBTED,
        /** Nobody, but what it meets leaves nothing else. */
        TAKEN,
        /** Nobody; what it meets, which the catalogue says with less than high confidence, leaves nothing else. */
        TAKEN_DOUBTED,
        /** Nobody. */
        UNSAID
    }

    public static <T> Said<T> stated(T value) {
        return new Said<>(value, Origin.STATED);
    }

    public static <T> Said<T> unsaid() {
        return new Said<>(null, Origin.UNSAID);
    }

    /** What nobody says and what it meets leaves. */
    public static <T> Said<T> taken(T value, boolean doubted) {
        return new Said<>(value, doubted ? Origin.TAKEN_DOUBTED : Origin.TAKEN);
    }

    /** What the catalogue says; unsaid when it says nothing. */
    public static <T> Said<T> of(@Nullable Fact<T> fact) {
        if (fact == null) {
            return unsaid();
        }
        return new Said<>(fact.value(), fact.isCertain() ? Origin.CATALOGUE : Origin.DOUBTED);
    }

    public boolean known() {
        return value != null;
    }

    public boolean doubted() {
        return origin == Origin.DOUBTED || origin == Origin.TAKEN_DOUBTED;
    }

    /** Nobody says it: what it meets does. */
    public boolean taken() {
        return origin == Origin.TAKEN || origin == Origin.TAKEN_DOUBTED;
    }
}
