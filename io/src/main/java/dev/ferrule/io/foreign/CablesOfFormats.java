package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cables of several formats, of which those that join the same ports are one. */
final class CablesOfFormats {

    private final UnaryOperator<End> names;
    private final Report report;
    private final List<Cable> cables = new ArrayList<>();

    /** By their ends. */
    private final Map<String, Cable> byEnds = new HashMap<>();

    /** By format and id. */
    private final Map<List<String>, Cable> byId = new HashMap<>();

    /** A cable, whose id is perhaps one of ours. */
    private static final class Cable {
        private String id;
        private boolean ours;
        private final String format;
        private final List<CableLeg> legs = new ArrayList<>();

        Cable(String id, boolean ours, String format) {
            this.id = id;
            this.ours = ours;
            this.format = format;
        }

        String ends() {
            return legs.stream().map(CableLeg::ends).sorted().collect(Collectors.joining("\n\n"));
        }

        Place place() {
            return legs.getFirst().place();
        }

        boolean isCalled(String other) {
            return id.equals(other) || legs.stream().anyMatch(leg -> leg.isLabelled(other));
        }

        @Nullable
        CableLeg legOf(CableLeg other) {
            return legs.stream()
                    .filter(leg -> leg.ends().equals(other.ends()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param names a port by the name of its device and itself in the plant */
    CablesOfFormats(UnaryOperator<End> names, Report report) {
        this.names = names;
        this.report = report;
    }

    /** @param ours ids that stand for none */
    void add(String format, Table rows, Set<String> ours) {
        Map<String, Cable> told = new LinkedHashMap<>();
        for (Table.Cursor row = rows.rows(); row.next(); ) {
            CableLeg leg = CableLeg.of(rows, row, names);
            told.computeIfAbsent(leg.said("id"), id -> new Cable(id, ours.contains(id), format))
                    .legs
                    .add(leg);
        }
        for (Cable cable : told.values()) {
            Cable before = byEnds.get(cable.ends());
            boolean again = before != null && !before.format.equals(format) && !onOtherFaces(before, cable);
            if (before != null && again) {
                unite(before, cable);
            } else {
                cables.add(cable);
                byEnds.putIfAbsent(cable.ends(), cable);
            }
            byId.put(List.of(format, cable.id), before != null && again ? before : cable);
        }
    }

    /** Two cables between the same ports of panels, one before and one behind them. */
    private static boolean onOtherFaces(Cable one, Cable other) {
        return one.legs.stream().anyMatch(leg -> {
            CableLeg same = other.legOf(leg);
            return same != null && leg.isOnOtherFaceThan(same);
        });
    }

    private void unite(Cable first, Cable again) {
        String id = first.id;
        boolean otherwise = !first.ours && !again.ours && !first.isCalled(again.id) && !again.isCalled(first.id);
        if (first.ours && !again.ours) {
            first.id = again.id;
            first.ours = false;
        }
        List<String> contradictions = new ArrayList<>();
        first.legs.replaceAll(leg -> {
            CableLeg same = again.legOf(leg);
            return same == null ? leg : leg.with(same, again.format, contradictions);
        });
        if (otherwise) {
            first.legs.replaceAll(leg -> leg.with(again.format + "_id", again.id));
            contradictions.addFirst("id \"" + id + "\" there, and \"" + again.id + "\" here");
        }
        tell(first, again, contradictions);
    }

    private void tell(Cable first, Cable again, List<String> contradictions) {
        boolean otherwise = !contradictions.isEmpty();
        report.add(
                otherwise ? "cable of formats otherwise" : "cable of formats",
                new Diagnostic(
                        Code.AMBIGUOUS_NAME,
                        otherwise ? Severity.WARNING : Severity.NOTE,
                        again.place(),
                        otherwise ? "two files tell a cable, and otherwise" : "two files tell a cable",
                        otherwise
                                ? List.of(
                                        String.join("; ", new LinkedHashSet<>(contradictions))
                                                + "; the first is taken, and the other kept in columns of its own",
                                        "write the same in both, or take out the one that is no longer so")
                                : List.of("it joins the same ports in both: it is one cable, \"" + first.id + "\""),
                        List.of(new Diagnostic.Related(first.place(), "it stands here first")),
                        0));
    }

    /** Whether no format says what a cable is. */
    boolean isWithoutPart(String format, String id) {
        Cable cable = byId.get(List.of(format, id));
        return cable != null
                && cable.legs.stream().anyMatch(leg -> leg.said("part").isEmpty());
    }

    /** Two formats may give one id to two cables; the second one gets its format before it. */
    private void apart(Set<String> taken) {
        Map<String, Cable> called = new HashMap<>();
        for (Cable cable : cables) {
            Cable before = cable.ours ? null : called.putIfAbsent(cable.id, cable);
            if (before != null) {
                report.add("one id in two formats", oneId(before, cable));
                cable.id = cable.format + " " + cable.id;
            }
            if (!cable.ours) {
                taken.add(cable.id);
            }
        }
    }

    private static Diagnostic oneId(Cable before, Cable cable) {
        return new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.WARNING,
                cable.place(),
                "two files call two cables alike",
                List.of(
                        "\"" + cable.id + "\" joins other ports here, and is called \"" + cable.format + " " + cable.id
                                + "\"",
                        "if it is one cable, mend the ports of one of the two"),
                List.of(new Diagnostic.Related(before.place(), "the other cable")),
                0);
    }

    Table build(String file) {
        Set<String> taken = new HashSet<>();
        apart(taken);
        BuiltTable.Builder rows = Imported.builder("cables");
        for (Cable cable : cables) {
            int number = 1;
            while (cable.ours && !taken.add(cable.id)) {
                cable.id = "C" + number++;
            }
            cable.legs.forEach(leg -> leg.addTo(rows, cable.id));
        }
        return rows.build(file);
    }
}
