package dev.ferrule.view;

import java.util.List;

/**
 * What is shown of a checked plant; the JSON document {@code check/1} has these fields in snake case.
 *
 * @param failed the failing links, a line each; without links the failing channels
 */
public record CheckView(
        String schema,
        String tool,
        String version,
        String plant,
        String verdict,
        Counts counts,
        List<String> failed,
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
}
