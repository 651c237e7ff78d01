package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers to what a designer asks of one way. The reserve that is asked for is kept in all of them. */
public interface BudgetAnswers {

    /**
     * The longest that the way may be.
     *
     * @param cable that is stretched
     * @param lengthM of the way; absent where it may not be at all, where nothing ends it, or where it is not known
     * @param cableLengthM of the cable that is stretched
     * @param byLossM how far loss alone lets it go
     * @param byReachM how far reach alone lets it go
     * @param note why there is no length
     */
    record MaxLength(
            @Nullable String cable,
            @Nullable BigDecimal lengthM,
            @Nullable BigDecimal cableLengthM,
            @Nullable BigDecimal byLossM,
            @Nullable BigDecimal byReachM,
            @Nullable String decidedBy,
            @Nullable String note) {}

    /**
     * How many pairs of one grade fit at this length.
     *
     * @param pairs in the worst case, or statistically where that decides; absent where the rest is too much already, where their number does not matter, or where it is not known
     * @param now pairs that are there
     * @param roomDb what is left for them
     * @param byLoss in the worst case
     * @param byReflection by what the PMD asks of reflections
     * @param reflectionConfidence of what the PMD asks; of low confidence it does not decide
     * @param statistically the same by what all fibres of 97 per cent of such links stay within
     * @param note why there is no number
     */
    record MaxPairs(
            String grade,
            @Nullable Integer pairs,
            int now,
            @Nullable BigDecimal roomDb,
            @Nullable Integer byLoss,
            @Nullable Integer byReflection,
            @Nullable String reflectionConfidence,
            @Nullable Integer statistically,
            @Nullable String note) {}

    /**
     * Which grade all pairs would have to be of.
     *
     * @param cheapest of the common grades the one that loses most and passes in the worst case; absent for none
     * @param statistically the same by what all fibres of 97 per cent of such links stay within
     */
    record WhichGrade(
            @Nullable String cheapest,
            @Nullable String statistically,
            List<Choice> grades,
            @Nullable String note) {}

    /**
     * A grade, with what the way would lose with it.
     *
     * @param percentileDb what all fibres of 97 per cent of such links stay within
     * @param passes by loss in the worst case, reach and reflections
     * @param passesStatistically the same by the percentile
     */
    record Choice(
            String grade,
            BigDecimal lossDb,
            BigDecimal marginDb,
            @Nullable BigDecimal percentileDb,
            @Nullable BigDecimal percentileMarginDb,
            boolean passes,
            boolean passesStatistically) {}

    /**
     * What one term would have to be at most, the others as they are.
     *
     * @param lossDb what it is
     * @param atMostDb absent where it alone cannot mend the way, or where another one is not known
     * @param atMostDbPerKm of a cable's fibre
     */
    record Sensitive(
            String kind,
            String name,
            @Nullable BigDecimal lossDb,
            @Nullable BigDecimal atMostDb,
            @Nullable BigDecimal atMostDbPerKm,
            @Nullable String note) {}
}
