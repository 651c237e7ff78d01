package dev.ferrule.budget;

import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the light of one way loses and how far it goes, against what is allowed. What cannot be judged is null, and named
 * in {@code missing}.
 *
 * @param made what is said of the items and pairs of the way
 * @param terms in the order of the way
 * @param nm the wavelength that loses most; 0 where the PMDs' are not known
 * @param length of all cables; null where one is not said
 * @param loss worst case; null where a term is not known
 * @param reach the longest length allowed
 * @param least the shortest length allowed; null where nothing is said
 * @param most the largest loss allowed at this length
 * @param undefined ports whose PMD is not defined for the fibre
 * @param reflected what is asked of the pairs' reflections, one for each PMD that asks
 */
public record Budget(
        Route route,
        Installation made,
        List<Term> terms,
        int nm,
        @Nullable Length length,
        @Nullable Loss loss,
        @Nullable Bound<Length> reach,
        @Nullable Bound<Length> least,
        @Nullable Bound<Loss> most,
        List<Integer> undefined,
        List<Reflected> reflected,
        List<Missing> missing) {

    public Budget {
        terms = List.copyOf(terms);
        undefined = List.copyOf(undefined);
        reflected = List.copyOf(reflected);
        missing = List.copyOf(missing);
    }

    /** Whether the length is said, so that reach can be judged. */
    public boolean reachJudged() {
        return length != null && reach != null;
    }

    /** Whether every pair that counts has a grade that somebody says, and every cable a length. */
    public boolean lossJudged() {
        return loss != null && most != null && !taken();
    }

    /** Whether every pair has a grade that somebody says. */
    public boolean graded() {
        return !lacks(what -> what == Missing.What.GRADE || what == Missing.What.MOST);
    }

    /** Whether a default that nobody said takes part in the sum. */
    public boolean taken() {
        return terms.stream().anyMatch(term -> term instanceof Term.Pair pair && pair.taken());
    }

    public boolean lacks(Predicate<Missing.What> what) {
        return missing.stream().map(Missing::what).anyMatch(what);
    }

    /** By how much the loss stays below the limit; negative where it is over; null where either is not known. */
    public @Nullable Loss margin() {
        return loss == null || most == null ? null : most.value().minus(loss);
    }

    /** Whether nothing but its loss can be against it. */
    boolean fitsButForLoss() {
        return !tooLong() && reflected.stream().noneMatch(Reflected::tooMuch);
    }

    public boolean tooLossy() {
        Loss margin = margin();
        return lossJudged() && margin != null && margin.micro() < 0;
    }

    public boolean tooLong() {
        return length != null && reach != null && length.compareTo(reach.value()) > 0;
    }

    public boolean tooShort() {
        return length != null && least != null && length.compareTo(least.value()) < 0;
    }

    /** What comes nearest to its limit, or is over it; null where nothing is judged. */
    public @Nullable Bound<?> decidedBy() {
        if (tooLong()) {
            return reach;
        }
        boolean byLoss = tooLossy() || !reachJudged() || (lossJudged() && fuller());
        return byLoss ? (lossJudged() ? most : null) : reach;
    }

    /** Whether more of the loss that is allowed is used up than of the length. */
    private boolean fuller() {
        if (loss == null || most == null || length == null || reach == null) {
            return false;
        }
        double used = loss.micro() / (double) Math.max(1, most.value().micro());
        return used >= length.millimetres() / (double) Math.max(1, reach.value().millimetres());
    }

    /** Pairs and splices that count, in the order of the way. */
    public List<Term.Pair> pairs() {
        return terms.stream()
                .filter(Term.Pair.class::isInstance)
                .map(Term.Pair.class::cast)
                .toList();
    }
}
