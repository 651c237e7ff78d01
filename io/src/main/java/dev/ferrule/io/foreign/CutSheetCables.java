package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cables of cut sheets. A cable of more than two ends stands there as several rows, with one id or none, from either
 * side, and now and then twice: here it is one cable with legs, whose a end is the one that the rows share.
 */
final class CutSheetCables {

    /** Columns that stand in a cut sheet and in {@code cables.csv} alike, or say more than cables do. */
    private static final String[] KEPT = {"phase", "bundle", "fabric", "rail", "plane", "speed", "protocol"};

    private static final Map<String, String> AS_IT_STANDS = columns("a", "z");
    private static final Map<String, String> TURNED = columns("z", "a");

    /** Rows of one cable that are looked through one by one. */
    private static final int FEW = 16;

    private final Imported imported;

    /** By id; cables without one by a key of their own, which no id is like. */
    private final Map<String, List<Leg>> cables = new LinkedHashMap<>();

    /** The cable that splits at a port, where the rows have no id. */
    private final Map<End, String> splitters = new LinkedHashMap<>();

    /** Rows of cables of many, by their ends. */
    private final Map<String, Map<String, Leg>> byEnds = new HashMap<>();

    /** By table, how it writes lengths. */
    private final Map<Table, LengthWords> lengths = new HashMap<>();

    private int unnamed;

    private record Leg(CutSheetRow row, EndCells a, EndCells z, PartNames.Known part) {

        boolean sameEnds(Leg other) {
            return (end(a).equals(end(other.a)) && end(z).equals(end(other.z)))
                    || (end(a).equals(end(other.z)) && end(z).equals(end(other.a)));
        }

        /** The same from either end. */
        String ends() {
            return end(a).with(end(z));
        }

        Leg turned() {
            return new Leg(row, z, a, part);
        }
    }

    CutSheetCables(Imported imported) {
        this.imported = imported;
    }

    private static End end(EndCells cells) {
        return new End(cells.device(), cells.port().port());
    }

    void add(CutSheetRow row, EndCells a, EndCells z, PartNames.Known part) {
        Leg leg = new Leg(row, a, z, part);
        String id = row.said("id");
        String key = id.isEmpty() ? key(leg) : id;
        Leg before = same(key, leg);
        if (before != null) {
            again(leg, before);
            return;
        }
        List<Leg> legs = cables.getOrDefault(key, List.of());
        Leg first = legs.isEmpty() ? leg : legs.getFirst();
        if (leg.part.plugs() == 1 && !first.row.table().equals(leg.row.table())) {
            ofAnotherTable(key, leg, first);
        } else {
            put(key, leg);
        }
    }

    /** Sheets that count their rows from 1 each have a cable of every number. */
    private void ofAnotherTable(String id, Leg leg, Leg first) {
        String key = sheet(leg.row) + " " + id;
        Leg before = same(key, leg);
        if (before != null) {
            again(leg, before);
            return;
        }
        put(key, leg);
        imported.report()
                .add(
                        "cable of another sheet",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                leg.row.place(),
                                "an id is that of a cable in another sheet too",
                                List.of(
                                        "\"" + id + "\" goes elsewhere there; this cable has the id \"" + key + "\"",
                                        "give each cable an id of its own"),
                                List.of(new Diagnostic.Related(first.row.place(), "the cable that has it")),
                                0));
    }

    private static String sheet(CutSheetRow row) {
        String cell = row.place().span().cell();
        String sheet = cell == null ? Input.plainName(row.table().file()) : cell.substring(0, cell.lastIndexOf('!'));
        return sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }

    private void put(String key, Leg leg) {
        List<Leg> legs = cables.computeIfAbsent(key, of -> new ArrayList<>(1));
        legs.add(leg);
        if (legs.size() > FEW) {
            Map<String, Leg> known = byEnds.computeIfAbsent(key, of -> new HashMap<>());
            (known.isEmpty() ? legs : List.of(leg)).forEach(one -> known.putIfAbsent(one.ends(), one));
        }
    }

    /** The row of a cable that has the same ends as another one; null when there is none. */
    private @Nullable Leg same(String key, Leg leg) {
        Map<String, Leg> known = byEnds.get(key);
        if (known != null) {
            return known.get(leg.ends());
        }
        for (Leg other : cables.getOrDefault(key, List.of())) {
            if (other.sameEnds(leg)) {
                return other;
            }
        }
        return null;
    }

    /** Rows of one cable without an id have the same ends; of one that splits they share a port. */
    private String key(Leg leg) {
        if (!leg.part.splits()) {
            return "\n" + leg.ends();
        }
        String known = splitters.get(end(leg.a));
        known = known == null ? splitters.get(end(leg.z)) : known;
        String key = known == null ? "\n" + unnamed++ : known;
        splitters.putIfAbsent(end(leg.a), key);
        splitters.putIfAbsent(end(leg.z), key);
        return key;
    }

    private void again(Leg leg, Leg before) {
        if (!said(leg).equals(said(before))) {
            imported.report()
                    .add(
                            "cable otherwise",
                            new Diagnostic(
                                    Code.AMBIGUOUS_NAME,
                                    Severity.WARNING,
                                    leg.row.place(),
                                    "a cable stands twice, and otherwise",
                                    List.of(
                                            "it is " + said(before) + " there, and " + said(leg)
                                                    + " here; the first is taken",
                                            "write the same in both rows"),
                                    List.of(new Diagnostic.Related(before.row.place(), "it stands here first")),
                                    0));
            return;
        }
        imported.report()
                .add(
                        "cable again",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.NOTE,
                                leg.row.place(),
                                "a cable stands twice",
                                List.of("from either of its ends, or again: it is one cable"),
                                List.of(new Diagnostic.Related(before.row.place(), "it stands here first")),
                                0));
    }

    /** What a row says of its cable beside the ends. */
    private static String said(Leg leg) {
        return Stream.of("part", "length", "length_m", "length_ft", "status")
                .map(leg.row::said)
                .filter(said -> !said.isEmpty())
                .map(said -> "\"" + said + "\"")
                .collect(Collectors.joining(", "));
    }

    void finish() {
        Set<String> ids = new HashSet<>();
        cables.keySet().stream().filter(id -> !id.startsWith("\n")).forEach(ids::add);
        int number = 1;
        // Each is let go as soon as its rows are made, for of a large sheet both are much.
        for (Iterator<Map.Entry<String, List<Leg>>> all = cables.entrySet().iterator(); all.hasNext(); all.remove()) {
            Map.Entry<String, List<Leg>> cable = all.next();
            String id = cable.getKey();
            if (id.startsWith("\n")) {
                while (ids.contains("C" + number)) {
                    number++;
                }
                id = "C" + number++;
            }
            rows(id, turned(cable.getValue()));
        }
    }

    /** All with the port that they share at the a end; as they are where they share none. */
    private static List<Leg> turned(List<Leg> legs) {
        for (End shared : List.of(end(legs.getFirst().a), end(legs.getFirst().z))) {
            if (legs.stream()
                    .allMatch(leg -> end(leg.a).equals(shared) || end(leg.z).equals(shared))) {
                return legs.stream()
                        .map(leg -> end(leg.a).equals(shared) ? leg : leg.turned())
                        .toList();
            }
        }
        return legs;
    }

    private void rows(String id, List<Leg> legs) {
        boolean counted = legs.size() > 1
                && legs.stream().allMatch(leg -> leg.row.said("leg").isEmpty());
        if (counted && !imported.isJudged() && legs.getFirst().part.plugs() == 1) {
            several(id, legs);
        }
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("id", id);
            cells.put("leg", counted ? String.valueOf(i + 1) : leg.row.said("leg"));
            cells.put("part", leg.part.part());
            end("a", leg.a, leg.row, cells);
            end("b", leg.z, leg.row, cells);
            length(leg, cells);
            status(leg.row, cells);
            for (String column : KEPT) {
                cells.put(column, leg.row.said(column));
            }
            cells.putAll(leg.row.extra());
            imported.row(
                    "cables", cells, leg.row.place(), leg.row.places(leg.a.end().equals("a") ? AS_IT_STANDS : TURNED));
        }
    }

    /** A cable with one plug a side has no legs; where the plant is judged, that is told then. */
    private void several(String id, List<Leg> legs) {
        Leg second = legs.get(1);
        imported.report()
                .add(
                        "cable id again",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                second.row.place(),
                                "several cables have one id",
                                List.of(
                                        "\"" + id + "\" is the id of " + legs.size() + " rows, and \""
                                                + second.part.part()
                                                + "\" has one plug a side; they are written as its legs 1 to "
                                                + legs.size(),
                                        "give each cable an id of its own"),
                                List.of(new Diagnostic.Related(
                                        legs.getFirst().row.place(), "it stands here first")),
                                0));
    }

    private static void end(String side, EndCells end, CutSheetRow row, Map<String, String> cells) {
        cells.put(side + "_device", end.device());
        cells.put(side + "_port", end.port().port());
        cells.put(side + "_face", row.said(end.end() + "_face"));
        cells.put("label_" + side, row.said("label_" + end.end()));
    }

    /** Where the columns of {@code cables.csv} stand in the sheet. */
    private static Map<String, String> columns(String a, String b) {
        return Map.of(
                "a_device",
                a + "_device",
                "a_port",
                a + "_port",
                "a_face",
                a + "_face",
                "label_a",
                "label_" + a,
                "b_device",
                b + "_device",
                "b_port",
                b + "_port",
                "b_face",
                b + "_face",
                "label_b",
                "label_" + b);
    }

    private void length(Leg leg, Map<String, String> cells) {
        LengthWords words = lengths.computeIfAbsent(leg.row.table(), table -> LengthWords.of(table, imported));
        String said = words.read("length", leg.row.said("length"));
        if (said.matches("[0-9]+([.,][0-9]+)?")) {
            imported.report()
                    .add(
                            "unit",
                            Diagnostic.error(
                                    Code.UNREADABLE,
                                    leg.row.place("length"),
                                    "a length has no unit",
                                    "\"" + said + "\" is kept as length_said",
                                    "say the unit of the column: --map SHEET!COLUMN=length_m, or length_ft"));
            cells.put("length_said", said);
        } else {
            cells.put("length", said.isEmpty() ? leg.part.length() : said);
        }
        for (String column : new String[] {"length_m", "length_ft"}) {
            cells.put(column, words.read(column, leg.row.said(column)));
        }
        if (!imported.isJudged()) {
            unreadable(leg.row, cells, "length", "a number with its unit, such as 5m or 16 ft", Length::parse);
            unreadable(leg.row, cells, "length_m", "a number of metres", Length::metres);
            unreadable(leg.row, cells, "length_ft", "a number of feet", Length::feet);
        }
    }

    /** A plant that is judged tells it itself. */
    private void unreadable(
            CutSheetRow row,
            Map<String, String> cells,
            String column,
            String words,
            Function<String, @Nullable Length> reader) {
        String said = cells.getOrDefault(column, "");
        if (!said.isEmpty() && reader.apply(said) == null) {
            imported.report()
                    .add(
                            "length " + column,
                            Diagnostic.error(
                                    Code.UNREADABLE,
                                    row.place(column),
                                    "a length cannot be read",
                                    "\"" + said + "\" is not " + words,
                                    "mend it in the sheet, or in cables.csv"));
        }
    }

    private void status(CutSheetRow row, Map<String, String> cells) {
        String said = row.said("status");
        String status = said.isEmpty() ? "" : StatusWords.status(said);
        if (status == null) {
            imported.unknown(
                    row.place("status"),
                    "a status is not understood",
                    "\"" + said + "\" is kept as status_said, and the cable taken as planned",
                    "write planned, installed, connected, spare, reserved or abandoned");
            cells.put("status_said", said);
        } else {
            cells.put("status", status);
        }
    }
}
