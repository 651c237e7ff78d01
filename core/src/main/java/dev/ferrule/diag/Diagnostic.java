package dev.ferrule.diag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding.
 *
 * @param place where it is mended best, null when the whole input is meant
 * @param summary what is wrong, without a name that a user gave
 * @param detail what, why and the way out, a line each, with the user's names and positions as they stand
 *     (renderers escape them)
 * @param related other places that belong to it
 * @param channels how many channel groups fail by it; 0 when it is not about channels
 */
public record Diagnostic(
        Code code,
        Severity severity,
        @Nullable Place place,
        String summary,
        List<String> detail,
        List<Related> related,
        int channels) {

    /** Another place, and what it has to do with the finding. */
    public record Related(Place place, String words) {}

    public Diagnostic {
        detail = List.copyOf(detail);
        related = List.copyOf(related);
    }

    public Diagnostic(Code code, Severity severity, @Nullable Place place, String summary, String... detail) {
        this(code, severity, place, summary, List.of(detail), List.of(), 0);
    }

    public static Diagnostic error(Code code, @Nullable Place place, String summary, String... detail) {
        return new Diagnostic(code, Severity.ERROR, place, summary, detail);
    }

    public static Diagnostic warning(Code code, @Nullable Place place, String summary, String... detail) {
        return new Diagnostic(code, Severity.WARNING, place, summary, detail);
    }

    public static Diagnostic note(Code code, @Nullable Place place, String summary, String... detail) {
        return new Diagnostic(code, Severity.NOTE, place, summary, detail);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
