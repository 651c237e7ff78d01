package dev.ferrule.source;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;

/** What cannot be read in one table: the first ones each for itself, all others together. */
final class Complaints {

    private static final int MOST = 20;

    private final Report report;

    private int count;

    Complaints(Report report) {
        this.report = report;
    }

    void add(Place place, String what) {
        if (count++ < MOST) {
            report.add(Diagnostic.error(Code.UNREADABLE, place, "a cell cannot be read", what));
        } else {
            report.add(this, Diagnostic.error(Code.UNREADABLE, place, "more cells cannot be read", what));
        }
    }
}
