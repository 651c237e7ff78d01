package dev.ferrule.io.foreign;

import dev.ferrule.io.foreign.Imported.End;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of cut sheets are legs of one cable: those of one id, or without one those that share their ends. */
final class CutSheetIds {

    /** Rows of one cable that are looked through one by one. */
    private static final int FEW = 16;

    private final CutSheetComplaints complaints;

    /** By id; cables without one by a key of their own, which no id is like. */
    private final Map<String, List<CutSheetLeg>> cables = new LinkedHashMap<>();

    private final Splitters splitters = new Splitters();

    /** Ids that stand in the sheets, also in rows that are no cables. */
    private final Set<String> said = new HashSet<>();

    /** Rows of cables of many, by their ends. */
    private final Map<String, Map<String, CutSheetLeg>> byEnds = new HashMap<>();

    CutSheetIds(CutSheetComplaints complaints) {
        this.complaints = complaints;
    }

    /** What is done with a cable: its id, whether that is one of ours, and its legs. */
    interface Use {
        void of(String id, boolean ours, List<CutSheetLeg> legs);
    }

    /** An id that a row has, whatever becomes of it. */
    void said(String id) {
        said.add(id);
    }

    /** A row that is going to be added, when all are known. */
    void expect(CutSheetLeg leg) {
        if (isSplitter(leg)) {
            splitters.add(leg);
        }
    }

    private static boolean isSplitter(CutSheetLeg leg) {
        return leg.part().splits() && leg.row().said("id").isEmpty();
    }

    void add(CutSheetLeg leg) {
        String id = leg.row().said("id");
        String key = isSplitter(leg) ? splitters.key(leg) : id.isEmpty() ? "\n" + leg.ends() : id;
        CutSheetLeg before = same(key, leg);
        if (before != null) {
            complaints.again(leg, before);
            return;
        }
        List<CutSheetLeg> legs = cables.getOrDefault(key, List.of());
        CutSheetLeg first = legs.isEmpty() ? leg : legs.getFirst();
        if (leg.part().plugs() == 1 && !first.row().table().equals(leg.row().table())) {
            ofAnotherTable(key, leg, first);
        } else {
            put(key, leg);
        }
    }

    /** Sheets that count their rows from 1 each have a cable of every number. */
    private void ofAnotherTable(String id, CutSheetLeg leg, CutSheetLeg first) {
        String key = sheet(leg.row()) + " " + id;
        CutSheetLeg before = same(key, leg);
        if (before != null) {
            complaints.again(leg, before);
            return;
        }
        put(key, leg);
        complaints.ofAnotherTable(id, key, leg, first);
    }

    private static String sheet(CutSheetRow row) {
        String cell = row.place().span().cell();
        String sheet = cell == null ? Input.plainName(row.table().file()) : cell.substring(0, cell.lastIndexOf('!'));
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    private void put(String key, CutSheetLeg leg) {
        List<CutSheetLeg> legs = cables.computeIfAbsent(key, of -> new ArrayList<>(1));
        legs.add(leg);
        if (legs.size() > FEW) {
            Map<String, CutSheetLeg> known = byEnds.computeIfAbsent(key, of -> new HashMap<>());
            (known.isEmpty() ? legs : List.of(leg)).forEach(one -> known.putIfAbsent(one.ends(), one));
        }
    }

    /** The row of a cable that has the same ends as another one; null when there is none. */
    private @Nullable CutSheetLeg same(String key, CutSheetLeg leg) {
        Map<String, CutSheetLeg> known = byEnds.get(key);
        if (known != null) {
            return known.get(leg.ends());
        }
        for (CutSheetLeg other : cables.getOrDefault(key, List.of())) {
            if (other.sameEnds(leg)) {
                return other;
            }
        }
        return null;
    }

    /** Each cable with its id, one of ours where the sheets say none. */
    void each(Use use) {
        Set<String> ids = new HashSet<>(said);
        cables.keySet().stream().filter(id -> !id.startsWith("\n")).forEach(ids::add);
        int number = 1;
        // Each is let go as soon as its rows are made, for of a large sheet both are much.
        for (Iterator<Map.Entry<String, List<CutSheetLeg>>> all =
                        cables.entrySet().iterator();
                all.hasNext();
                all.remove()) {
            Map.Entry<String, List<CutSheetLeg>> cable = all.next();
            boolean ours = cable.getKey().startsWith("\n");
            while (ours && ids.contains("C" + number)) {
                number++;
            }
            use.of(ours ? "C" + number++ : cable.getKey(), ours, turned(cable.getValue()));
        }
    }

    /** All with the port that they share at the a end; as they are where they share none. */
    private static List<CutSheetLeg> turned(List<CutSheetLeg> legs) {
        for (End shared : List.of(legs.getFirst().near(), legs.getFirst().far())) {
            if (legs.stream().allMatch(leg -> leg.endsAt(shared))) {
                return legs.stream()
                        .map(leg -> leg.near().equals(shared) ? leg : leg.turned())
                        .toList();
            }
        }
        return legs;
    }
}
