package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of rows of cut sheets that speak of one cable, or use one id for several. */
final class CutSheetComplaints {

    private final Report report;

    CutSheetComplaints(Report report) {
        this.report = report;
    }

    /** A row that tells a cable again. */
    void again(CutSheetLeg leg, CutSheetLeg before) {
        if (said(leg).equals(said(before))) {
            add(
                    "cable again",
                    Severity.NOTE,
                    leg,
                    "a cable stands twice",
                    List.of("from either of its ends, or again: it is one cable"),
                    before,
                    "it stands here first");
            return;
        }
        add(
                "cable otherwise",
                Severity.WARNING,
                leg,
                "a cable stands twice, and otherwise",
                List.of(
                        "it is " + said(before) + " there, and " + said(leg) + " here; the first is taken",
                        "write the same in both rows"),
                before,
                "it stands here first");
    }

    /** What a row says of its cable beside the ends. */
    private static String said(CutSheetLeg leg) {
        return Stream.of("part", "length", "length_m", "length_ft", "status")
                .map(leg.row()::said)
                .filter(said -> !said.isEmpty())
                .map(said -> "\"" + said + "\"")
                .collect(Collectors.joining(", "));
    }

    /** An id that stands for another cable in another sheet. */
    void ofAnotherTable(String id, String key, CutSheetLeg leg, CutSheetLeg first) {
        add(
                "cable of another sheet",
                Severity.WARNING,
                leg,
                "an id is that of a cable in another sheet too",
                List.of(
                        "\"" + id + "\" goes elsewhere there; this cable has the id \"" + key + "\"",
                        "give each cable an id of its own"),
                first,
                "the cable that has it");
    }

    /** A cable with one plug a side has no legs; where the plant is judged, that is told then. */
    void several(String id, List<CutSheetLeg> legs) {
        CutSheetLeg second = legs.get(1);
        add(
                "cable id again",
                Severity.WARNING,
                second,
                "several cables have one id",
                List.of(
                        "\"" + id + "\" is the id of " + legs.size() + " rows, and \""
                                + second.part().part() + "\" has one plug a side; they are written as its legs 1 to "
                                + legs.size(),
                        "give each cable an id of its own"),
                legs.getFirst(),
                "it stands here first");
    }

    private void add(
            String cause,
            Severity severity,
            CutSheetLeg leg,
            String summary,
            List<String> detail,
            CutSheetLeg other,
            String there) {
        report.add(
                cause,
                new Diagnostic(
                        Code.AMBIGUOUS_NAME,
                        severity,
                        leg.row().place(),
                        summary,
                        detail,
                        List.of(new Diagnostic.Related(other.row().place(), there)),
                        0));
    }
}
