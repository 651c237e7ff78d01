package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Suggest;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAsked;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How loss and reach are to be judged: what several commands are asked in the same words. */
final class BudgetOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile of standards by which loss is judged: TIA or ISO (default: what the plant says,"
                    + " else TIA).")
    private @Nullable String profile;

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
            description = "Loss is judged by what 97 %% of such channels stay within, and not by the worst case.")
    private boolean statistical;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "A maker's application table of the catalogue, which is laid over the standards.")
    private @Nullable String table;

    /** What is asked; null when it cannot be, which standard error says. */
    @Nullable
    BudgetAsked asked(Catalogue catalogue, Terminal terminal) {
        if (profile != null && catalogue.stanza("profiles", profile) == null) {
            unknown("profile", profile, catalogue.names("profiles"), terminal);
            return null;
        }
        if (table != null && catalogue.stanza("application_tables", table) == null) {
            unknown("application table", table, catalogue.names("application_tables"), terminal);
            return null;
        }
        Loss kept = reserve == null ? null : loss("--reserve", reserve, terminal);
        return reserve != null && kept == null
                ? null
                : new BudgetAsked(profile, assumeGrades, kept, statistical ? Boolean.TRUE : null, table, null);
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

    static void unknown(String what, String name, Collection<String> known, Terminal terminal) {
        terminal.error("ferrule: there is no " + what + " \"" + terminal.escape(name) + "\" in the catalogue");
        String question = Suggest.question(name, known);
        terminal.error(
                known.isEmpty()
                        ? "it has none: add it to a catalogue file"
                        : question.isEmpty() ? "known are " + String.join(", ", known) : question);
    }
}
