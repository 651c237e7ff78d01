package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAsked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How loss and reach are to be judged: what several commands are asked in the same words. */
final class BudgetOptions {

    @Mixin
    private StandardsOptions standards = new StandardsOptions();

    @Option(
            names = "--assume-grades",
            description = "Judges by the profile's grade where nobody says the grade of a plug.")
    private boolean assumeGrades;

    @Option(
            names = "--reserve",
            paramLabel = "LOSS",
            description = "What is to be kept of every limit, such as 0.5dB; less is a warning (F506).")
    private @Nullable String reserve;

    @Option(
            names = "--statistical",
            description =
                    "Loss is judged by what all fibres of 97 %% of such links stay within, where that is less than the worst case.")
    private boolean statistical;

    /** What is asked; null when it cannot be, which standard error says. */
    @Nullable
    BudgetAsked asked(Catalogue catalogue, Terminal terminal) {
        BudgetAsked by = standards.asked(catalogue, terminal);
        Loss kept = reserve == null ? null : loss("--reserve", reserve, terminal);
        return by == null || (reserve != null && kept == null)
                ? null
                : new BudgetAsked(
                        by.profile(), assumeGrades, kept, statistical ? Boolean.TRUE : null, by.table(), null);
    }

    /** A loss from the command line; null when it is none, which standard error says. */
    static @Nullable Loss loss(String option, String text, Terminal terminal) {
        Loss loss = Loss.parse(text);
        if (loss == null) {
            terminal.error("ferrule: " + option + " is a loss such as 0.5dB, from 0 to 1000 dB, not \""
                    + terminal.escape(text) + "\"");
        }
        return loss;
    }
}
