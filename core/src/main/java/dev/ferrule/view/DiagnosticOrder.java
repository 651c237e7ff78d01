package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.util.Collection;
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

    private DiagnosticOrder() {}

    static List<Diagnostic> sorted(Collection<Diagnostic> findings) {
        return findings.stream()
                .map(Located::new)
                .sorted(DiagnosticOrder::compare)
                .map(Located::finding)
                .toList();
    }

    /** In full, because {@code Comparator.comparing} makes classes at every start, which a short command would feel. */
    private static int compare(Located one, Located other) {
        int file = one.span.file().compareTo(other.span.file());
        int line = file == 0 ? Integer.compare(one.span.line(), other.span.line()) : file;
        int column = line == 0 ? Integer.compare(one.span.column(), other.span.column()) : line;
        return column == 0 ? one.finding.code().compareTo(other.finding.code()) : column;
    }
}
