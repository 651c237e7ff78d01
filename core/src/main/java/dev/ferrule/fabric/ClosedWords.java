package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cells that take one of a few words, whatever their case; empty is always allowed. */
final class ClosedWords {

    static final ClosedWords FACE = new ClosedWords("face of a port", Severity.ERROR, "front", "rear", "back");

    static final ClosedWords ADAPTER =
            new ClosedWords("type of an adapter", Severity.ERROR, "A", "B", "opposed", "aligned");

    static final ClosedWords PINS = new ClosedWords(
            "word for pins",
            Severity.ERROR,
            "pinned",
            "unpinned",
            "male",
            "female",
            "none",
            "M",
            "F",
            "M/M",
            "F/F",
            "M/F",
            "F/M");

    static final ClosedWords POLISH = new ClosedWords("polish", Severity.ERROR, "flat", "PC", "UPC", "APC", "APC-up");

    static final ClosedWords ORIENTATION = new ClosedWords("orientation", Severity.ERROR, "normal", "inverted");

    static final ClosedWords STATUS = new ClosedWords(
            "status of a cable",
            Severity.WARNING,
            "planned",
            "installed",
            "connected",
            "spare",
            "reserved",
            "abandoned");

    static final ClosedWords MOUNT = new ClosedWords("mount", Severity.WARNING, "rack", "0U", "overhead", "floor box");

    static final ClosedWords SIDE = new ClosedWords("face of a rack", Severity.WARNING, "front", "rear", "back");

    /** Words for what carries no light any more; none of them is near the one that we have. */
    private static final Set<String> GONE =
            Set.of("removed", "decommissioned", "decommissioning", "retired", "disconnected", "dead", "unused");

    private final String what;
    private final Severity severity;

    private final List<String> words;

    private ClosedWords(String what, Severity severity, String... words) {
        this.what = what;
        this.severity = severity;
        this.words = List.of(words);
    }

    /** The word of a cell as it is listed; empty for one that is not, which is reported once, at its first cell. */
    String read(Table.Cursor row, int column, Report report) {
        if (row.isEmpty(column)) {
            return "";
        }
        String text = row.text(column);
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return word;
            }
        }
        String question = GONE.contains(text.toLowerCase(Locale.ROOT))
                ? "write abandoned for it"
                : Suggest.question(text.toLowerCase(Locale.ROOT), words);
        report.add(
                what + text,
                new Diagnostic(
                        Code.UNKNOWN_NAME,
                        severity,
                        row.place(column),
                        "unknown " + what,
                        List.of(
                                "\"" + text + "\" is none of " + String.join(", ", words),
                                question.isEmpty() ? "mend the word, or leave the cell empty" : question),
                        List.of(),
                        0));
        return "";
    }
}
