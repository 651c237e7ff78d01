package dev.ferrule.view;

import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Span;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown of a diagnostic. */
public record DiagnosticView(
        String code,
        @Nullable String name,
        String severity,
        String summary,
        String detail,
        @Nullable Place span,
        List<Related> related,
        int channels,
        List<Fix> fixes) {

    /** Line and column from 1; absent when the whole file, or the whole line, is meant. */
    public record Place(
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String cell) {

        /** {@code cables.csv:14:1}. */
        public String compact() {
            if (cell != null) {
                return file + ":" + cell;
            }
            return file + (line == null ? "" : ":" + line) + (column == null ? "" : ":" + column);
        }

        private Place moved(Origin from, Origin to) {
            if (!file.equals(from.file()) || line == null || line != from.line()) {
                return this;
            }
            return new Place(to.file(), to.line(), column == null ? null : column - from.column() + to.column(), cell);
        }
    }

    /** Another place that belongs to it. */
    public record Related(Place span, String words) {
        private Related moved(Origin from, Origin to) {
            return new Related(span.moved(from, to), words);
        }
    }

    /** A way to mend it. */
    public record Fix(String title) {}

    public static DiagnosticView of(Diagnostic finding, @Nullable RuleDoc rule) {
        return new DiagnosticView(
                finding.code().toString(),
                rule == null ? null : rule.name(),
                finding.severity().word(),
                finding.summary(),
                finding.detail().stream().map(DiagnosticView::line).collect(Collectors.joining("\n")),
                finding.place() == null ? null : place(finding.place().span()),
                finding.related().stream()
                        .map(other -> new Related(place(other.place().span()), other.words()))
                        .toList(),
                finding.channels(),
                List.of());
    }

    /** The same for a chain of one line that is written elsewhere. */
    DiagnosticView moved(Origin from, Origin to) {
        return new DiagnosticView(
                code,
                name,
                severity,
                summary,
                detail,
                span == null ? null : span.moved(from, to),
                related.stream().map(other -> other.moved(from, to)).toList(),
                channels,
                fixes);
    }

    /** One line, whatever names are in it: the lines of a detail are ours. */
    private static String line(String detail) {
        return detail.indexOf('\n') < 0 && detail.indexOf('\r') < 0
                ? detail
                : detail.replace("\n", "\\u{a}").replace("\r", "\\u{d}");
    }

    /** All in order, each with the name of its rule. */
    static List<DiagnosticView> all(List<Diagnostic> findings) {
        Map<Code, RuleDoc> rules = new HashMap<>();
        ShapeJudge.rules().forEach(rule -> rules.put(rule.doc().code(), rule.doc()));
        return DiagnosticOrder.sorted(findings).stream()
                .map(finding -> of(finding, rules.get(finding.code())))
                .toList();
    }

    static Place place(Span span) {
        return new Place(
                span.file(),
                span.line() == 0 ? null : span.line(),
                span.column() == 0 ? null : span.column(),
                span.cell());
    }
}
