package dev.ferrule.app;

import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Diagnostics as compilers print them. */
final class DiagnosticText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** People look at a few places of many; {@code --format json} has all of them. */
    private static final int MOST_RELATED = 8;

    private final Terminal terminal;

    DiagnosticText(Terminal terminal) {
        this.terminal = terminal;
    }

    List<String> lines(DiagnosticView finding) {
        return lines(finding, null);
    }

    /**
     * The lines of a finding.
     *
     * @param source the text that the place is in, of which its line is shown with a caret under it; null when there is
     *     none to show
     */
    List<String> lines(DiagnosticView finding, @Nullable String source) {
        List<String> lines = new ArrayList<>();
        lines.add(coloured(finding.severity(), finding.severity() + "[" + finding.code() + "]") + ": "
                + terminal.bold(finding.summary()));
        DiagnosticView.Place span = finding.span();
        if (span != null) {
            lines.add("  --> " + terminal.escape(span.compact()));
            if (source != null && span.line() != null && span.column() != null) {
                String[] text = LINE_END.split(source, -1);
                if (span.line() <= text.length) {
                    addCaret(lines, text[span.line() - 1], span.column());
                }
            }
        }
        for (String line : finding.detail().split("\n", -1)) {
            lines.add("   | " + terminal.escape(line));
        }
        related(finding).forEach(line -> lines.add("   = " + terminal.escape(line)));
        lines.add("   = ferrule explain " + finding.code());
        return lines;
    }

    /** Other places of a finding, a line each, and what is known of those beyond the first few. */
    static List<String> related(DiagnosticView finding) {
        List<DiagnosticView.Related> all = finding.related();
        List<String> lines = new ArrayList<>();
        for (DiagnosticView.Related other : all.subList(0, Math.min(all.size(), MOST_RELATED))) {
            boolean here = other.span().equals(finding.span());
            lines.add((here ? "" : other.span().compact() + ": ") + other.words());
        }
        if (all.size() > MOST_RELATED) {
            lines.add("and " + (all.size() - MOST_RELATED) + " more, which --format json lists");
        }
        return lines;
    }

    /** A window of the source around the column, and a caret under it. */
    private void addCaret(List<String> lines, String source, int column) {
        int at = source.offsetByCodePoints(0, Math.min(column - 1, source.codePointCount(0, source.length())));
        int from = Math.max(0, at - 50);
        int to = Math.min(source.length(), at + 50);
        String before = terminal.escape((from > 0 ? "…" : "") + source.substring(from, at));
        String after = terminal.escape(source.substring(at, to) + (to < source.length() ? "…" : ""));
        lines.add("      " + before + after);
        lines.add("      " + " ".repeat(terminal.width(before)) + coloured("error", "^"));
    }

    private String coloured(String severity, String text) {
        return switch (severity) {
            case "error" -> terminal.red(text);
            case "warning" -> terminal.yellow(text);
            default -> terminal.bold(text);
        };
    }
}
