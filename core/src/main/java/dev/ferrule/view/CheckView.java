package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a checked plant; the JSON document {@code check/1} has these fields in snake case.
 *
 * @param verdict {@code ERROR} where the plant cannot be read and nothing was judged
 * @param failed the failing links, a line each; without links the failing channels
 * @param assumptions what the verdict rests on beside the rows; they make no diagnostics
 */
public record CheckView(
        String schema,
        String tool,
        String version,
        String plant,
        String verdict,
        Counts counts,
        List<String> failed,
        List<Assumption> assumptions,
        @Nullable Budgets budgets,
        List<DiagnosticView> diagnostics) {

    public static final String SCHEMA = "check/1";

    /** {@code errors} and {@code warnings} count causes; {@code channels} are channel groups. */
    public record Counts(
            int devices,
            int cables,
            int links,
            int channels,
            int lanes,
            int errors,
            int warnings,
            int channelsFailed,
            int linksFailed) {}

    /**
     * A word that nobody says, or a fact of the catalogue that is not sure.
     *
     * @param subject cord, trunk, harness, cassette, module, tap, loopback or port
     * @param count how many of them; the legs of one trunk are one
     * @param value how it was taken
     * @param confidence null where nobody says it
     * @param first the first of them
     */
    public record Assumption(
            String subject,
            int count,
            String word,
            String value,
            String from,
            @Nullable String confidence,
            List<Example> first) {}

    /**
     * Loss and reach of the whole plant.
     *
     * @param profile of standards
     * @param judged ways between two PMDs whose loss and reach were judged
     * @param undetermined those of which something is not said
     * @param failed those that are over a limit
     * @param smallestMarginDb by how much the one nearest to its limit stays below it; negative where it is over
     * @param nearest its ends
     */
    public record Budgets(
            String profile,
            int judged,
            int undetermined,
            int failed,
            @Nullable BigDecimal smallestMarginDb,
            @Nullable String nearest,
            boolean statistical) {}

    /** One of the things that an assumption is about, and the row that it stands in. */
    public record Example(String name, DiagnosticView.Place span) {}
}
