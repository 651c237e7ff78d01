package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import org.jspecify.annotations.Nullable;

/** What cannot be read in one table: the first ones at their places, all others as a number. */
final class Complaints {

    private static final int MOST = 20;

    private final Report report;
    private int count;
    private @Nullable Place firstUnsaid;

    Complaints(Report report) {
        this.report = report;
    }

    void add(Place place, String what) {
        if (count++ < MOST) {
            report.add(Diagnostic.error(Code.UNREADABLE, place, "a cell cannot be read", what));
        } else if (count == MOST + 1) {
            firstUnsaid = place;
        }
    }

    /** Says how many there were that were not said. */
    void close() {
        if (count > MOST) {
            report.add(Diagnostic.error(
                    Code.UNREADABLE,
                    firstUnsaid,
                    "more cells cannot be read",
                    "from here on there are " + (count - MOST) + " more places like those above"));
        }
    }
}
