package dev.ferrule.app;

import dev.ferrule.view.CheckView;
import java.util.ArrayList;
import java.util.List;

/** A checked plant as text: the diagnostics, then one line that sums up. */
final class CheckText {

    private final Terminal terminal;

    CheckText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(CheckView view) {
        List<String> lines = new ArrayList<>();
        DiagnosticText text = new DiagnosticText(terminal);
        view.diagnostics().forEach(finding -> {
            lines.addAll(text.lines(finding));
            lines.add("");
        });
        CheckView.Counts counts = view.counts();
        String word = switch (view.verdict()) {
            case "OK" -> terminal.green(view.verdict());
            case "OK_WARN" -> terminal.yellow(view.verdict());
            default -> terminal.red(view.verdict());
        };
        lines.add(word + "  " + terminal.escape(view.plant()) + ": " + counts.devices() + " devices, " + counts.cables()
                + " cables, " + counts.channels() + " channels, " + counts.lanes() + " lanes; " + counts.errors()
                + " errors, "
                + counts.warnings() + " warnings, " + counts.channelsFailed() + " channels failed"
                + (counts.links() == 0 ? "" : ", " + counts.linksFailed() + " of " + counts.links() + " links failed"));
        return lines;
    }
}
