package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.util.Comparator;

/** By file, row, column and code; what has no place comes first. */
final class DiagnosticOrder {

    private static final Span NOWHERE = new Span("", 0, 0);

    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic finding) -> span(finding).file())
            .thenComparingInt(finding -> span(finding).line())
            .thenComparingInt(finding -> span(finding).column())
            .thenComparing(Diagnostic::code);

    private DiagnosticOrder() {}

    private static Span span(Diagnostic finding) {
        return finding.place() == null ? NOWHERE : finding.place().span();
    }
}
