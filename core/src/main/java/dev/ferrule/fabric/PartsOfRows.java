package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of one cable that name several parts (606): the part of most of them is the cable's, the others are wrong. */
final class PartsOfRows {

    private final Cables cables;
    private final Report report;

    /** Finds the ends of a row anew, because panels are entered on another side. */
    interface Sides {
        void find(int cable, boolean trunk);
    }

    PartsOfRows(Cables cables, Report report) {
        this.cables = cables;
        this.report = report;
    }

    void settle(BitSet ids, Sides ends) {
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int cable = 0; !ids.isEmpty() && cable < cables.count(); cable++) {
            if (ids.get(cables.idNumber(cable))) {
                rows.computeIfAbsent(cables.idNumber(cable), id -> new ArrayList<>())
                        .add(cable);
            }
        }
        rows.values().forEach(legs -> settle(legs, ends));
    }

    private void settle(List<Integer> legs, Sides ends) {
        int right = mostly(legs);
        PartSpec part = cables.part(right);
        if (part == null) {
            return;
        }
        for (int cable : legs) {
            if (cables.part.get(cable) == cables.part.get(right)) {
                continue;
            }
            PartSpec own = cables.part(cable);
            if (own != null) {
                report.add("606" + cables.idNumber(cable) + "," + cables.part.get(cable), diagnostic(cable, right));
            }
            cables.part.set(cable, cables.part.get(right));
            boolean before = own == null ? cables.segments.has(cables.id(cable)) : own.trunk();
            if (before != part.trunk()) {
                ends.find(cable, part.trunk());
            }
        }
    }

    /** The first row of the part that most rows name; parts that nobody knows, which was reported, do not count. */
    private int mostly(List<Integer> legs) {
        Map<Integer, Integer> count = new HashMap<>();
        legs.forEach(cable -> count.merge(cables.part.get(cable), cables.part(cable) == null ? 0 : 1, Integer::sum));
        int best = legs.getFirst();
        for (int cable : legs) {
            best = count.getOrDefault(cables.part.get(cable), 0) > count.getOrDefault(cables.part.get(best), 0)
                    ? cable
                    : best;
        }
        return best;
    }

    private Diagnostic diagnostic(int cable, int right) {
        return new Diagnostic(
                new Code(606),
                Severity.ERROR,
                cables.place(cable, "part"),
                "rows of one cable disagree",
                List.of(
                        cables.name(cable) + " is \"" + cables.partText(cable) + "\" here and \""
                                + cables.partText(right) + "\" at "
                                + cables.place(right).span(),
                        "legs of one cable are of one part: mend the part, or give the other cable an id of its own"),
                List.of(new Diagnostic.Related(cables.place(right), "the other row")),
                0);
    }
}
