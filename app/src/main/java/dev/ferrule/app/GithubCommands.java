package dev.ferrule.app;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A checked plant as workflow commands, which GitHub's runners show as annotations of files, and one plain line that sums
 * up. Errors come first: of each kind a runner shows ten a step.
 */
final class GithubCommands {

    /** The commands by our severities, in the order of printing. */
    private static final List<Map.Entry<String, String>> COMMANDS =
            List.of(Map.entry("error", "error"), Map.entry("warning", "warning"), Map.entry("note", "notice"));

    private final Terminal terminal;
    private final PlantPath path;

    GithubCommands(Terminal terminal, PlantPath path) {
        this.terminal = terminal;
        this.path = path;
    }

    List<String> lines(CheckView view) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> command : COMMANDS) {
            view.diagnostics().stream()
                    .filter(finding -> finding.severity().equals(command.getKey()))
                    .forEach(finding -> lines.add(line(command.getValue(), finding)));
        }
        lines.add(new CheckText(terminal).sum(view));
        return lines;
    }

    private String line(String command, DiagnosticView finding) {
        List<String> properties = new ArrayList<>();
        List<String> words = new ArrayList<>();
        DiagnosticView.Place span = finding.span();
        if (span != null) {
            properties.add("file=" + property(path.of(span.file())));
            if (span.cell() != null) {
                words.add("cell " + span.cell());
            } else if (span.line() != null) {
                properties.add("line=" + span.line());
                if (span.column() != null) {
                    properties.add("col=" + span.column());
                }
            }
        }
        properties.add("title=" + property(finding.code() + ": " + finding.summary()));
        words.addAll(finding.detail().lines().toList());
        words.addAll(DiagnosticText.related(finding));
        words.add("ferrule explain " + finding.code());
        return "::" + command + " " + String.join(",", properties) + "::" + data(words);
    }

    /** The lines of a message, each with its hidden characters shown; a line end is one of ours. */
    private String data(List<String> lines) {
        return lines.stream()
                .map(terminal::shown)
                .map(line -> line.replace("%", "%25"))
                .collect(Collectors.joining("%0A"));
    }

    private String property(String text) {
        return terminal.shown(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }
}
