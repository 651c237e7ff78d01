package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loss and reach of a whole plant; the JSON document {@code plant-budget/1} has these fields in snake case.
 *
 * @param judged ways between two PMDs whose loss and reach were judged
 * @param undetermined those of which something is not said
 * @param failed those that fail
 * @param expectedFailing how many of those whose spread is known lose more than they may, on average; null for none
 * @param probabilityOfNone that none of them does
 * @param groups ways between the same PMDs on the same fibre with equal pairs
 */
public record PlantBudgetView(
        String schema,
        String plant,
        String profile,
        String verdict,
        int judged,
        int undetermined,
        int failed,
        @Nullable Double expectedFailing,
        @Nullable Double probabilityOfNone,
        List<CheckView.Assumption> assumptions,
        List<Group> groups,
        List<DiagnosticView> diagnostics) {

    public static final String SCHEMA = "plant-budget/1";

    /**
     * Ways that are alike but for their lengths; figures are those of the worst of them.
     *
     * @param pmds the PMDs at their ends
     * @param fibre kinds of fibre
     * @param grades of the pairs that count, with how many
     * @param ways how many
     * @param probability that a link of the group loses more than it may, the pessimistic bound
     * @param nearest ends of the one with the smallest margin
     */
    public record Group(
            String pmds,
            String fibre,
            String grades,
            int pairs,
            int ways,
            int failed,
            @Nullable BigDecimal shortestM,
            @Nullable BigDecimal longestM,
            @Nullable BigDecimal reachM,
            @Nullable BigDecimal lossDb,
            @Nullable BigDecimal limitDb,
            @Nullable BigDecimal marginDb,
            @Nullable BigDecimal percentileDb,
            @Nullable Double probability,
            String nearest) {}
}
