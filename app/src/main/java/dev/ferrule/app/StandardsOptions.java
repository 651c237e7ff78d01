package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Suggest;
import dev.ferrule.view.BudgetAsked;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By whose limits and values loss and reach are judged. */
final class StandardsOptions {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile of standards by which loss is judged: TIA or ISO (default: what the plant says,"
                    + " else TIA).")
    private @Nullable String profile;

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
        return new BudgetAsked(profile, false, null, null, table, null);
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
