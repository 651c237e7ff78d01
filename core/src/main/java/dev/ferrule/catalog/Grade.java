package dev.ferrule.catalog;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Span;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What a mated pair, a splice or a module loses, as a grade, a data sheet or a user states it. What is not stated is null,
 * and never filled in.
 *
 * @param name {@code low-loss}, {@code IEC-B}, {@code 0.35dB}
 * @param singleMode the mode that it is stated for; null for either
 * @param max what a worst case uses
 * @param mean over random matings (IEC 61300-3-34)
 * @param p97 what 97 per cent of random matings meet
 * @param typical the upper end of what is called typical
 * @param returnLoss of the mated pair, at least
 * @param floor the same where its polish promises nothing
 * @param like the one that is worse and as which it spreads up to its own maximum; null where its own figures say how it
 *     spreads, or nothing does
 */
public record Grade(
        String name,
        @Nullable Boolean singleMode,
        @Nullable Fact<Loss> max,
        @Nullable Fact<Loss> mean,
        @Nullable Fact<Loss> p97,
        @Nullable Fact<Loss> std,
        @Nullable Fact<Loss> typical,
        @Nullable Fact<Loss> returnLoss,
        @Nullable Fact<Loss> floor,
        Provenance provenance,
        @Nullable Grade like) {

    /** Before a figure that somebody measured. */
    public static final String MEASURED = "measured=";

    private static final Place NOWHERE = Span.ofFile("");

    /** A figure that somebody gives instead of a grade, or has measured: the most that a pair loses. */
    public static Grade figure(String word, Loss most) {
        String source = word.startsWith(MEASURED) ? "measured" : "said";
        Provenance provenance = new Provenance(Confidence.HIGH, source, NOWHERE);
        return new Grade(
                word, null, new Fact<>(most, provenance), null, null, null, null, null, null, provenance, null);
    }

    /** Whether somebody measured it. */
    public boolean measured() {
        return name.startsWith(MEASURED);
    }

    /** Whether its own figures say how the loss spreads. */
    boolean spreads() {
        return mean != null || typical != null;
    }

    Grade like(Grade other) {
        return new Grade(name, singleMode, max, mean, p97, std, typical, returnLoss, floor, provenance, other);
    }

    /** The one that loses more; one without a maximum, which nobody can add up, before any other. */
    public Grade worse(Grade other) {
        if (max == null || other.max == null) {
            return max == null ? this : other;
        }
        return max.value().compareTo(other.max.value()) >= 0 ? this : other;
    }
}
