package dev.ferrule.budget;

import dev.ferrule.catalog.Grade;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * How many pairs of one grade fit into a way at its length, in place of those that it has. More pairs lose more, and may
 * be allowed less: so many fit that one more does not, and none below.
 *
 * @param now pairs that it has whose grade can be chosen
 * @param room what is left of the limit for them, negative where the rest is over it; null where something is not known
 * @param byLoss in the worst case; null where it is not known, {@link #MANY} where their number does not matter
 * @param byReflection of the PMD that asks most; null where no PMD asks, or what the pairs return is not known
 * @param asked what that PMD asks of the pairs that are there; null with {@code byReflection}
 * @param statistically by loss, as many as all fibres of 97 per cent of such links stay within the limit with; null where
 *     not known
 * @param tooLong the reach is over, so that none fits
 */
public record PairCount(
        Grade grade,
        int now,
        @Nullable Loss room,
        @Nullable Integer byLoss,
        @Nullable Integer byReflection,
        @Nullable Reflected asked,
        @Nullable Integer statistically,
        boolean tooLong) {

    /** As many as anybody likes. */
    public static final int MANY = Integer.MAX_VALUE;

    /** So many are tried one by one. */
    private static final int TRIED = 1000;

    public static PairCount of(Question question, Grade grade) {
        Budget none = question.budgets().withPairs(question.shape(), question.budget(), grade, 0);
        int now = Grading.plugged(question.budget());
        Budget same = question.budgets().withPairs(question.shape(), question.budget(), grade, now);
        Loss allowed = question.allowed(same);
        Reflections reflections = Reflections.of(question, grade);
        Length length = none.length();
        return new PairCount(
                grade,
                now,
                allowed == null || none.loss() == null || length == null ? null : allowed.minus(none.loss()),
                length == null ? null : byLoss(question, none, grade),
                reflections.most,
                reflections.asked,
                length == null ? null : statistically(question, none, grade),
                none.tooLong());
    }

    /** How many fit by all that is known, in the worst case or by the percentile, as the question is. */
    public @Nullable Integer most(boolean statistical) {
        Integer loss = statistical ? statisticallyByLoss() : byLoss;
        if (loss == null || byReflection == null || doubted()) {
            return loss;
        }
        return Math.min(loss, byReflection);
    }

    /** As many as the loss lets fit for 97 per cent of links; what passes in the worst case passes. */
    public @Nullable Integer statisticallyByLoss() {
        return statistically == null || byLoss == null ? statistically : (Integer) Math.max(statistically, byLoss);
    }

    /** Whether only a weak source asks anything of reflections: more pairs than it allows are warned of. */
    public boolean doubted() {
        return asked != null && asked.doubted();
    }

    private static @Nullable Integer byLoss(Question question, Budget none, Grade grade) {
        if (grade.max() == null || none.loss() == null || none.most() == null) {
            return null;
        }
        int fit = -1;
        Budget next = none;
        while (fit < TRIED && fits(question, next)) {
            fit++;
            next = question.budgets().withPairs(question.shape(), question.budget(), grade, fit + 1);
        }
        return fit < TRIED ? fit : MANY;
    }

    private static boolean fits(Question question, Budget budget) {
        Loss allowed = question.allowed(budget);
        Loss loss = budget.loss();
        return allowed != null && loss != null && loss.compareTo(allowed) <= 0;
    }

    private static @Nullable Integer statistically(Question question, Budget none, Grade grade) {
        Spread one = Spread.of(grade);
        LossDistribution sum = Spreads.sum(none.terms());
        if (one == null || sum == null || none.most() == null) {
            return null;
        }
        int fit = -1;
        int fibres = none.route().fibres();
        Loss allowed = question.allowed(none);
        while (fit < TRIED && allowed != null && Spreads.percentile(sum, fibres).compareTo(allowed) <= 0) {
            fit++;
            sum = sum.plus(one.loss());
            allowed =
                    question.allowed(question.budgets().withPairs(question.shape(), question.budget(), grade, fit + 1));
        }
        return fit < TRIED ? fit : MANY;
    }

    /** By what the PMDs ask of reflections. */
    private record Reflections(
            @Nullable Integer most, @Nullable Reflected asked) {

        static Reflections of(Question question, Grade grade) {
            Integer most = null;
            Reflected asked = null;
            for (int pmd = 0; pmd < question.budget().reflected().size(); pmd++) {
                Integer own = most(question, grade, pmd);
                if (own != null && (most == null || own < most)) {
                    most = own;
                    asked = question.budget().reflected().get(pmd);
                }
            }
            return new Reflections(most, asked);
        }

        private static @Nullable Integer most(Question question, Grade grade, int pmd) {
            int fit = -1;
            while (fit < TRIED) {
                Reflected next = question.budgets()
                        .withPairs(question.shape(), question.budget(), grade, fit + 1)
                        .reflected()
                        .get(pmd);
                if (!next.unknown().isEmpty()) {
                    return null;
                }
                if (next.tooMany() || !next.failing().isEmpty()) {
                    return fit;
                }
                fit++;
            }
            return MANY;
        }
    }
}
