package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** By file, row, column and code; what has no place comes first. */
final class DiagnosticOrder {

    private static final Span NOWHERE = new Span("", 0, 0);

    /** Lines are counted once a finding, not once a comparison. */
    private record Located(Diagnostic finding, Span span) {

        Located(Diagnostic finding) {
            this(finding, finding.place() == null ? NOWHERE : finding.place().span());
        }
    }

    private static final Comparator<Located> BY_PLACE = Comparator.comparing((Located located) -> located.span.file())
            .thenComparingInt(located -> located.span.line())
            .thenComparingInt(located -> located.span.column())
            .thenComparing(located -> located.finding.code());

    private DiagnosticOrder() {}

    static List<Diagnostic> sorted(Collection<Diagnostic> findings) {
        return findings.stream()
                .map(Located::new)
                .sorted(BY_PLACE)
                .map(Located::finding)
                .toList();
    }
}
