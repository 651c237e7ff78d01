package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Suggest;
import java.util.List;
import java.util.Locale;

/** Cells that take one of a few words, whatever their case; empty is always allowed. */
enum ClosedWords {
    FACE("face of a port", Severity.ERROR, "front", "rear", "back"),
    ADAPTER("type of an adapter", Severity.ERROR, "A", "B", "opposed", "aligned"),
    PINS(
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
            "F/M"),
    POLISH("polish", Severity.ERROR, "flat", "PC", "UPC", "APC", "APC-up"),
    ORIENTATION("orientation", Severity.ERROR, "normal", "inverted"),
    STATUS(
            "status of a cable",
            Severity.WARNING,
            "planned",
            "installed",
            "connected",
            "spare",
            "reserved",
            "abandoned"),
    MOUNT("mount", Severity.WARNING, "rack", "0U", "overhead", "floor box"),
    SIDE("face of a rack", Severity.WARNING, "front", "rear", "back");

    private static final String SEPARATOR = ", ";

    private final String what;
    private final Severity severity;

    /** As a message lists them: an enum holds nothing that could change. */
    private final String listed;

    ClosedWords(String what, Severity severity, String... words) {
        this.what = what;
        this.severity = severity;
        listed = String.join(SEPARATOR, words);
    }

    /** The word as it is listed; empty for one that is not, which is reported once, at its first cell. */
    String read(String text, Place place, Report report) {
        if (text.isEmpty()) {
            return "";
        }
        for (int from = 0, end; from < listed.length(); from = end + SEPARATOR.length()) {
            int separator = listed.indexOf(SEPARATOR, from);
            end = separator < 0 ? listed.length() : separator;
            if (end - from == text.length() && listed.regionMatches(true, from, text, 0, text.length())) {
                return listed.substring(from, end);
            }
        }
        String question = Suggest.question(text.toLowerCase(Locale.ROOT), List.of(listed.split(SEPARATOR, -1)));
        report.add(
                name() + text,
                new Diagnostic(
                        Code.UNKNOWN_NAME,
                        severity,
                        place,
                        "unknown " + what,
                        List.of(
                                "\"" + text + "\" is none of " + listed,
                                question.isEmpty() ? "mend the word, or leave the cell empty" : question),
                        List.of(),
                        0));
        return "";
    }
}
