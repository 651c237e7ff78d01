package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of legs that their part does not have, told once a cable. */
final class NoSuchLegs {

    private static final int MOST_NAMES = 12;

    private final Cables cables;

    /** By cable id: what the part has, and the rows of legs that it has not. */
    private final Map<Integer, Missing> missing = new LinkedHashMap<>();

    private record Missing(String has, List<Integer> rows) {}

    NoSuchLegs(Cables cables) {
        this.cables = cables;
    }

    /** @param has {@code 6 plugs a side} */
    void add(int cable, String has) {
        missing.computeIfAbsent(cables.idNumber(cable), id -> new Missing(has, new ArrayList<>()))
                .rows
                .add(cable);
    }

    void report(Report report) {
        for (Missing of : missing.values()) {
            int first = of.rows.getFirst();
            String legs = String.join(
                    ", ",
                    of.rows.stream()
                            .limit(MOST_NAMES)
                            .map(row -> String.valueOf(cables.legNumber(row)))
                            .toList());
            int more = of.rows.size() - MOST_NAMES;
            report.add(new Diagnostic(
                    new Code(609),
                    Severity.ERROR,
                    cables.place(first, "leg"),
                    "a part does not fit",
                    List.of(
                            cables.id(first) + ": \"" + cables.partText(first) + "\" has " + of.has + ", so no "
                                    + (of.rows.size() == 1 ? "leg " : "legs ") + legs
                                    + (more > 0 ? " and " + more + " more" : ""),
                            "mend the part, or take the rows out"),
                    List.of(),
                    of.rows.size()));
        }
    }
}
