package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import java.util.Comparator;

/** By file, row, column and code; what has no place comes first. */
final class DiagnosticOrder {

    private static final Span NOWHERE = new Span("", 0, 0);

    static final Comparator<Diagnostic> BY_PLACE = DiagnosticOrder::compare;

    private DiagnosticOrder() {}

    /** In full, because {@code Comparator.comparing} makes classes at every start, which a short command would feel. */
    private static int compare(Diagnostic one, Diagnostic other) {
        Span a = span(one);
        Span b = span(other);
        int file = a.file().compareTo(b.file());
        int line = file == 0 ? Integer.compare(a.line(), b.line()) : file;
        int column = line == 0 ? Integer.compare(a.column(), b.column()) : line;
        return column == 0 ? one.code().compareTo(other.code()) : column;
    }

    private static Span span(Diagnostic finding) {
        return finding.place() == null ? NOWHERE : finding.place().span();
    }
}
