package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;

/** What cannot be read in one file: the first ones at their places, all others as a number. */
final class Complaints {

    private static final int MOST = 20;

    private final SourceText text;
    private final Report report;
    private int count;
    private int firstUnsaid;

    Complaints(SourceText text, Report report) {
        this.text = text;
        this.report = report;
    }

    void add(int at, String what) {
        if (count++ < MOST) {
            report.add(Diagnostic.error(Code.UNREADABLE, new Place.Offset(text, at), "a cell cannot be read", what));
        } else if (count == MOST + 1) {
            firstUnsaid = at;
        }
    }

    /** Says how many there were that were not said. */
    void close() {
        if (count > MOST) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    new Place.Offset(text, firstUnsaid),
                    "more cells cannot be read",
                    "from here on there are " + (count - MOST) + " more places like those above"));
        }
    }
}
