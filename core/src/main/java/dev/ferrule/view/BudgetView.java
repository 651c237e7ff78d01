package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loss and reach as they are shown: of the way that comes nearest to a limit, and of every way.
 *
 * @param verdict of a {@link dev.ferrule.rule.Verdict}, or {@code undetermined}
 * @param marginDb of the worst case
 * @param percentileDb what all fibres of 97 per cent of such links stay within; absent where the worst case decides
 * @param percentileMarginDb from there to the limit
 * @param profile of standards
 * @param missing what would have to be said, a sentence each
 */
public record BudgetView(
        String verdict,
        @Nullable BigDecimal limitDb,
        @Nullable BigDecimal lossDb,
        @Nullable BigDecimal marginDb,
        @Nullable BigDecimal percentileDb,
        @Nullable BigDecimal percentileMarginDb,
        @Nullable BigDecimal lengthM,
        @Nullable BigDecimal reachM,
        @Nullable String decidedBy,
        String profile,
        List<String> missing,
        List<Way> ways) {

    public static final String UNDETERMINED = "undetermined";

    /**
     * One way of light.
     *
     * @param assumedGrades a grade that nobody says takes part in the loss, which therefore decides nothing
     * @param wavelengthNm at which the fibre loses most
     */
    public record Way(
            String from,
            String to,
            int lanes,
            String verdict,
            @Nullable BigDecimal limitDb,
            @Nullable BigDecimal lossDb,
            @Nullable BigDecimal marginDb,
            @Nullable BigDecimal percentileDb,
            @Nullable BigDecimal percentileMarginDb,
            @Nullable BigDecimal lengthM,
            @Nullable BigDecimal reachM,
            @Nullable String decidedBy,
            boolean assumedGrades,
            @Nullable Integer wavelengthNm,
            List<Term> terms) {}

    /**
     * One line of the sum.
     *
     * @param kind {@code pair}, {@code splice}, {@code fibre}, {@code module}
     * @param origin how the value was said: a grade, a part, a default, a profile
     * @param source who states it
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
            @Nullable String confidence) {}
}
