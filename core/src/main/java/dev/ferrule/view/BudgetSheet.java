package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of loss and reach of one channel; the JSON document {@code budget/1} has these fields in snake case.
 * What is absent is not known, never zero.
 *
 * @param verdict of loss and reach alone: {@code OK}, {@code OK_WARN}, {@code FAIL}, {@code undetermined}, {@code ERROR}
 * @param codes of errors and warnings that the verdict rests on
 * @param channelCodes of errors and warnings of anything else, which {@code ferrule channel} tells
 * @param reserveDb what is asked to be kept of every limit
 * @param missing what would have to be said, a sentence each
 */
public record BudgetSheet(
        String schema,
        String id,
        String chain,
        String verdict,
        List<String> codes,
        List<String> channelCodes,
        String profile,
        @Nullable BigDecimal reserveDb,
        List<String> missing,
        List<Way> ways,
        List<DiagnosticView> diagnostics) {

    public static final String SCHEMA = "budget/1";

    /**
     * One way of light.
     *
     * @param fibres of which one that loses too much is enough to take the link down
     * @param totalDb loss and reserve
     * @param marginDb of the worst case, the reserve not taken off
     * @param totalMarginDb of loss and reserve
     * @param assumedGrades a grade that nobody says takes part
     */
    public record Way(
            String from,
            String to,
            int lanes,
            int fibres,
            String verdict,
            @Nullable Integer wavelengthNm,
            @Nullable BigDecimal lossDb,
            @Nullable BigDecimal totalDb,
            @Nullable LossLimit limit,
            @Nullable BigDecimal marginDb,
            @Nullable BigDecimal totalMarginDb,
            @Nullable BigDecimal lengthM,
            @Nullable LengthLimit reach,
            @Nullable LengthLimit least,
            @Nullable String decidedBy,
            boolean assumedGrades,
            @Nullable Statistical statistical,
            List<Term> terms,
            List<ReflectionAsked> reflections,
            @Nullable Multipath multipath,
            BudgetAnswers.@Nullable MaxLength maxLength,
            BudgetAnswers.@Nullable MaxPairs maxPairs,
            BudgetAnswers.@Nullable WhichGrade whichGrade,
            @Nullable List<BudgetAnswers.Sensitive> sensitivity) {}

    /** The most that may be lost, and who says so. */
    public record LossLimit(BigDecimal valueDb, String by, boolean informative, String source, String confidence) {}

    /** The longest or shortest that may be, and who says so. */
    public record LengthLimit(BigDecimal valueM, String by, boolean informative, String source, String confidence) {}

    /**
     * The loss over random matings.
     *
     * @param percentileDb what 97 per cent of lanes stay within
     * @param linkPercentileDb what all fibres of 97 per cent of such links stay within, none depending on another
     * @param percentileMarginDb from there to the limit
     * @param laneExceeds probability that one lane loses more than the limit
     * @param linkExceeds the same for any fibre of the link, none depending on another: the upper bound
     * @param linkExceedsTogether the same where all are good and bad together: the lower bound
     */
    public record Statistical(
            BigDecimal meanDb,
            BigDecimal deviationDb,
            BigDecimal percentileDb,
            BigDecimal linkPercentileDb,
            @Nullable BigDecimal percentileMarginDb,
            @Nullable BigDecimal laneExceeds,
            @Nullable BigDecimal linkExceeds,
            @Nullable BigDecimal linkExceedsTogether) {}

    /**
     * One line of the sum.
     *
     * @param kind {@code pair}, {@code splice}, {@code fibre}, {@code module}
     * @param origin how the value was said: a grade, a part, a default, a profile
     * @param source who states it
     * @param model from which figures its spread is known
     * @param meanSource who states the mean
     * @param returnLossDb of a pair, at least
     */
    public record Term(
            String kind,
            String name,
            @Nullable BigDecimal lossDb,
            @Nullable String grade,
            @Nullable BigDecimal lengthM,
            @Nullable BigDecimal attenuationDbPerKm,
            String origin,
            @Nullable String source,
            @Nullable String confidence,
            @Nullable BigDecimal meanDb,
            @Nullable String model,
            @Nullable String meanSource,
            @Nullable String meanConfidence,
            @Nullable BigDecimal returnLossDb) {}

    /**
     * What a PMD asks of the reflections of the pairs.
     *
     * @param counted pairs that count
     * @param leastReturnLossDb that each of these must reach; absent where more count than anything is said of
     * @param failing pairs that do not reach it
     * @param unknown pairs of which no return loss is known
     */
    public record ReflectionAsked(
            String pmd,
            int counted,
            @Nullable BigDecimal countedBelowDb,
            @Nullable BigDecimal leastReturnLossDb,
            List<String> failing,
            List<String> unknown,
            String source,
            String confidence) {}

    /**
     * The penalty of multipath interference.
     *
     * @param penaltyDb absent where a return loss is not known, or no power helps
     * @param closed the eye is closed: no power helps
     * @param endsDb what transmitter and receiver alone would bring; absent where that closes the eye
     * @param allowanceDb what the PMD's budget holds for it already; it is not subtracted
     * @param endReturnLossDb of transmitter and receiver
     * @param figures which of the figures are said by the user, and who states the others
     */
    public record Multipath(
            String pmd,
            @Nullable BigDecimal penaltyDb,
            boolean closed,
            @Nullable BigDecimal endsDb,
            @Nullable BigDecimal allowanceDb,
            BigDecimal endReturnLossDb,
            BigDecimal extinctionRatioDb,
            BigDecimal discount,
            int levels,
            int pairs,
            List<String> unknown,
            List<Figure> figures) {}

    /** A figure of a method, and who states it. */
    public record Figure(String name, String source, String confidence) {}
}
