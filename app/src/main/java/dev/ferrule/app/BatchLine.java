package dev.ferrule.app;

import dev.ferrule.view.ChannelView;
import dev.ferrule.view.DiagnosticView;
import java.util.List;
import java.util.stream.Collectors;

/** One row of a batch, as the one line that it is printed as. */
final class BatchLine {

    /** Name and version of what {@code --brief} prints as JSON. */
    private static final String BRIEF = "channel-brief/1";

    /** What {@code --brief} leaves of a view. */
    record Brief(String schema, String id, String chain, String verdict, List<String> codes) {}

    private BatchLine() {}

    static String json(ChannelView view, boolean brief) {
        return Json.line(brief ? new Brief(BRIEF, view.id(), view.chain(), view.verdict(), view.codes()) : view);
    }

    /**
     * Cells that a tab parts: id, verdict, codes, and what was found where something was; with {@code --brief} id, chain,
     * verdict and codes.
     */
    static String text(ChannelView view, boolean brief) {
        String judged = view.verdict() + "\t" + String.join(" ", view.codes());
        if (brief) {
            return Terminal.escaped(view.id()) + "\t" + Terminal.escaped(view.chain()) + "\t" + judged;
        }
        String found = view.diagnostics().stream()
                .map(finding -> view.verdict().equals("ERROR") ? whole(finding) : finding.summary())
                .distinct()
                .map(Terminal::escaped)
                .collect(Collectors.joining("; "));
        return Terminal.escaped(view.id()) + "\t" + judged + (found.isEmpty() ? "" : "\t" + found);
    }

    /** Of a row that cannot be read its place, and all that is said of it. */
    static String whole(DiagnosticView finding) {
        String words = finding.summary() + ": " + finding.detail().replace("\n", "; ");
        return finding.span() == null ? words : finding.span().compact() + ": " + words;
    }
}
