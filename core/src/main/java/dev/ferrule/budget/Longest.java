package dev.ferrule.budget;

import dev.ferrule.shape.ItemType;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a way may be with its pairs as they are, when one of its cables is stretched. Lengths are of the way.
 *
 * @param item the cable that is stretched; −1 where the lengths of several are not said
 * @param others length of all other cables
 * @param byLoss null where loss or its limit is not known, or the pairs alone lose too much
 * @param byReach null where no reach is known
 * @param reach what states it
 * @param most what limits the loss at that length
 * @param tooLossy the pairs and the other cables alone lose too much
 */
public record Longest(
        int item,
        Length others,
        @Nullable Length byLoss,
        @Nullable Length byReach,
        @Nullable Bound<Length> reach,
        @Nullable Bound<Loss> most,
        boolean tooLossy) {

    /** 1,000 km. */
    private static final Length UNBOUNDED = new Length(1_000_000_000);

    /** The cable without a length, else the longest trunk, else the longest cable; the first of several. */
    public static Longest of(Question question) {
        int item = stretched(question);
        if (item < 0) {
            return new Longest(-1, new Length(0), null, null, null, null, false);
        }
        long others = question.cables().stream()
                .filter(cable -> cable != item)
                .mapToLong(cable -> millimetres(question, cable))
                .sum();
        Budget empty = question.with(item, new Length(0));
        Boolean fits = question.withinLoss(empty);
        Length byLoss = fits != null && fits ? byLoss(question, item, others) : null;
        Bound<Length> reach = empty.reach();
        Budget at = byLoss == null ? empty : question.with(item, new Length(byLoss.millimetres() - others));
        return new Longest(
                item,
                new Length(others),
                byLoss,
                reach == null ? null : reach.value(),
                reach,
                at.most(),
                fits != null && !fits);
    }

    /** Loss rises with the length and its limit does not, so that lengths that fit are all below those that do not. */
    private static Length byLoss(Question question, int item, long others) {
        long fits = 0;
        long beyond = UNBOUNDED.millimetres() - others + 1;
        while (beyond - fits > 1) {
            long middle = (fits + beyond) >>> 1;
            if (question.withinExactly(question.with(item, new Length(middle)))) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return new Length(fits + others);
    }

    private static int stretched(Question question) {
        List<Integer> unsaid = question.cables().stream()
                .filter(cable -> question.made().length(cable) == null)
                .toList();
        if (unsaid.size() > 1 || question.cables().isEmpty()) {
            return -1;
        }
        if (unsaid.size() == 1) {
            return unsaid.getFirst();
        }
        boolean trunks = question.cables().stream().anyMatch(cable -> isTrunk(question, cable));
        int longest = -1;
        for (int cable : question.cables()) {
            boolean longer = longest < 0 || millimetres(question, cable) > millimetres(question, longest);
            longest = longer && trunks == isTrunk(question, cable) ? cable : longest;
        }
        return longest;
    }

    private static boolean isTrunk(Question question, int item) {
        return question.shape().items().get(item).type().kind() == ItemType.Kind.TRUNK;
    }

    private static long millimetres(Question question, int item) {
        Length length = question.made().length(item);
        return length == null ? 0 : length.millimetres();
    }

    /** The longest that the way may be; null where it may not be at all, or nothing limits it. */
    public @Nullable Length length() {
        Length least = byLoss == null ? byReach : byReach == null || byReach.compareTo(byLoss) > 0 ? byLoss : byReach;
        boolean none = tooLossy || least == null || least.compareTo(others) < 0 || unbounded();
        return none ? null : least;
    }

    /** Neither loss nor reach ends it. */
    public boolean unbounded() {
        return byReach == null && byLoss != null && byLoss.compareTo(UNBOUNDED) >= 0;
    }

    /** What ends it first; null where nothing is known. */
    public @Nullable Bound<?> decidedBy() {
        if (tooLossy) {
            return most;
        }
        boolean loss = byLoss != null && (byReach == null || byLoss.compareTo(byReach) < 0);
        return loss ? most : reach;
    }
}
