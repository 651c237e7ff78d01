package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Reflections;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs of one grade fit into a way at its length, in place of those that it has.
 *
 * @param now pairs that it has whose grade can be chosen
 * @param room what is left of the limit for them, negative where the rest is over it; null where something is not known
 * @param byLoss in the worst case; null where it is not known, {@link #MANY} where their number does not matter
 * @param byReflection of the PMD that asks most; null where no PMD asks, or what the pairs return is not known
 * @param asked what that PMD asks of so many; null with {@code byReflection}
 * @param statistically as many of which 97 per cent of such channels are within the limit; null where not known
 */
public record PairCount(
        Grade grade,
        int now,
        @Nullable Loss room,
        @Nullable Integer byLoss,
        @Nullable Integer byReflection,
        @Nullable Reflected asked,
        @Nullable Integer statistically) {

    /** As many as anybody likes. */
    public static final int MANY = Integer.MAX_VALUE;

    /** So many are tried one by one. */
    private static final int TRIED = 200;

    public static PairCount of(Question question, Budget budget, Grade grade) {
        Loss left = Grading.room(budget);
        Loss room = left == null ? null : left.minus(question.reserve());
        Reflected asked = null;
        Integer byReflection = null;
        for (Reflected reflected : budget.reflected()) {
            Integer most = byReflection(reflected.asked(), returned(question, budget, grade));
            if (most != null && (byReflection == null || most < byReflection)) {
                byReflection = most;
                asked = reflected;
            }
        }
        return new PairCount(
                grade,
                Grading.plugged(budget),
                room,
                room == null ? null : byLoss(room, grade.max()),
                byReflection,
                asked,
                statistically(question, budget, grade));
    }

    private static @Nullable Integer byLoss(Loss room, @Nullable Fact<Loss> most) {
        if (most == null) {
            return null;
        }
        if (room.micro() < 0) {
            return -1;
        }
        return most.value().micro() == 0
                ? MANY
                : (int) Math.min(MANY, room.micro() / most.value().micro());
    }

    /** What the grade states, else the least that the pairs which are there promise by their polish. */
    private static @Nullable Loss returned(Question question, Budget budget, Grade grade) {
        if (grade.returnLoss() != null) {
            return grade.returnLoss().value();
        }
        Loss least = null;
        for (Term.Pair pair : budget.pairs()) {
            Loss own = Grading.chosen(pair)
                    ? Reflecting.byPolish(question.budgets().facts(), question.shape(), pair.pair())
                    : null;
            least = own == null || (least != null && least.compareTo(own) <= 0) ? least : own;
        }
        return least;
    }

    /** The more of them count, the more is asked of each. */
    private static @Nullable Integer byReflection(Reflections asked, @Nullable Loss returned) {
        if (returned == null) {
            return null;
        }
        Loss counted = asked.countedBelow();
        if (counted != null && returned.compareTo(counted) >= 0) {
            return MANY;
        }
        int most = 0;
        for (Reflections.Row row : asked.rows()) {
            if (returned.compareTo(row.leastReturnLoss()) < 0) {
                break;
            }
            most = row.pairs();
        }
        return most;
    }

    private static @Nullable Integer statistically(Question question, Budget budget, Grade grade) {
        Spread one = Spread.of(grade);
        LossDistribution sum = Spreads.sum(
                budget.terms().stream().filter(term -> !Grading.chosen(term)).toList());
        Loss allowed = question.allowed(budget);
        if (one == null || sum == null || allowed == null || budget.length() == null) {
            return null;
        }
        int fit = -1;
        while (fit < TRIED && Spreads.percentile(sum).compareTo(allowed) <= 0) {
            fit++;
            sum = sum.plus(one.loss());
        }
        return fit >= TRIED ? (Integer) MANY : (Integer) fit;
    }

    /** How many fit; −1 where not even none, null where it is not known. What only a weak source asks does not count. */
    public @Nullable Integer most() {
        if (byLoss == null || byReflection == null || asked == null || doubted(asked)) {
            return byLoss;
        }
        return Math.min(byLoss, byReflection);
    }

    private static boolean doubted(Reflected reflected) {
        return reflected.asked().provenance().confidence() == Confidence.LOW;
    }
}
