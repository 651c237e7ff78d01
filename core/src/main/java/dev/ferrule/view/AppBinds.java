package dev.ferrule.view;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a PMD, or comes nearest to it. In the order in which a channel has to do: it is plugged
 * together, its lanes arrive, it is not too long, it loses no more than it may.
 */
enum AppBinds {
    OTHER,
    CONNECTOR,
    PINS,
    POLISH,
    POLARITY,
    FIBRE,
    LENGTH,
    REACH,
    REFLECTANCE,
    LOSS;

    /** What a code of the rules is about. */
    static AppBinds of(String code) {
        return switch (code) {
            case "F203", "F204", "F106", "F208", "F209" -> CONNECTOR;
            case "F201", "F202" -> PINS;
            case "F205", "F206" -> POLISH;
            case "F401", "F402", "F508" -> FIBRE;
            case "F501", "F504" -> LOSS;
            case "F502" -> REACH;
            case "F503" -> REFLECTANCE;
            case "F509" -> LENGTH;
            default -> code.startsWith("F3") || code.equals("F105") ? POLARITY : OTHER;
        };
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Of a PMD that does not run the error that comes first in a channel; of one that runs what comes nearest to its limit. */
    static AppsView.@Nullable Binds of(AppTrials.Trial trial) {
        DiagnosticView error = trial.error();
        if (error != null) {
            return new AppsView.Binds(of(error.code()).word(), error.code() + " " + error.summary());
        }
        BudgetView budget = trial.view().budget();
        String by = budget == null ? null : budget.decidedBy();
        if (budget == null || by == null) {
            return null;
        }
        return new AppsView.Binds(byReach(budget) ? REACH.word() : LOSS.word(), by);
    }

    /** Whether more of the reach is used up than of the loss. */
    private static boolean byReach(BudgetView budget) {
        if (budget.lossDb() == null
                || budget.limitDb() == null
                || budget.lengthM() == null
                || budget.reachM() == null) {
            return budget.lossDb() == null || budget.limitDb() == null;
        }
        return budget.lengthM()
                        .multiply(budget.limitDb())
                        .compareTo(budget.lossDb().multiply(budget.reachM()))
                > 0;
    }
}
