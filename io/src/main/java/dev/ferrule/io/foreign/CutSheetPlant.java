package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.RenamedTable;
import dev.ferrule.source.Table;
import dev.ferrule.source.TableKind;
import dev.ferrule.unit.RackUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rows of cut sheets say: cables, where any of them has a part that is understood, else links. */
final class CutSheetPlant {

    /** What a link keeps of a row beside its ends. */
    private static final List<String> KEPT = List.of(
            "id",
            "fabric",
            "rail",
            "plane",
            "speed",
            "protocol",
            "length",
            "length_m",
            "length_ft",
            "status",
            "phase",
            "bundle",
            "leg",
            "label_a",
            "label_z",
            "a_face",
            "z_face");

    /** Columns that may hold the parts of a sheet without a column for them; nodes and links have a type too. */
    private static final List<String> PERHAPS_PART = List.of("type", "media", "medium", "description");

    /** What columns of parts are called after, by their own names. */
    private static final Pattern CORD = Pattern.compile(
            "(?:patch|patch_?cord|cord|patch_?cable|cable|trunk|jumper|harness|assembly|fibre|fiber|lead)"
                    + "(?:_(?:type|pn|part|part_number|description|model))?");

    private static final Map<String, String> OF_LINK = Map.of("cable_type", "part");

    private static final PartNames.Reading NOTHING = new PartNames.Reading(null, "");

    private final Imported imported;
    private final PartNames parts;
    private final CutSheetLengths lengths;
    private final CutSheetCables cables;

    private final CutSheetOptics optics;
    private final List<Row> rows = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();

    /** Tables in which the part of any row is understood. */
    private final Set<Table> ofCables = new HashSet<>();

    private record Row(CutSheetRow row, EndCells a, EndCells z, PartNames.@Nullable Known part, String why) {}

    private final Set<String> ids = new HashSet<>();

    CutSheetPlant(Imported imported) {
        this.imported = imported;
        parts = new PartNames(imported.catalogue());
        optics = new CutSheetOptics(imported);
        lengths = new CutSheetLengths(imported);
        cables = new CutSheetCables(imported, lengths);
    }

    /** A table with its column of parts, where it has one: by its name, or by what stands in it. */
    Table withParts(Table table) {
        int part = table.column("part");
        if (part >= 0 && holdsParts(table, part)) {
            return table;
        }
        // A column "Cable" has the ids where another one has the parts.
        boolean ids = part >= 0 && table.column("id") < 0;
        return perhapsPart(table)
                .map(column -> RenamedTable.of(
                        part < 0 ? table : RenamedTable.of(table, part, ids ? "id" : "cable_said"), column, "part"))
                .orElse(table);
    }

    /** The column of parts by another name; of those that are called after cords the only one, for rows may pass several. */
    private Optional<Integer> perhapsPart(Table table) {
        Optional<Integer> known = PERHAPS_PART.stream()
                .map(table::column)
                .filter(column -> column >= 0 && holdsParts(table, column))
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        List<Integer> cords = TableKind.extra("cutsheet", table).stream()
                .filter(column -> CORD.matcher(table.columns().get(column)).matches() && holdsParts(table, column))
                .toList();
        return cords.size() == 1 ? Optional.of(cords.getFirst()) : Optional.empty();
    }

    private boolean holdsParts(Table table, int column) {
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String said = CellWords.said(row.text(column));
            if (!said.isEmpty() && parts.read(said, row.place(column)).known() != null) {
                return true;
            }
        }
        return false;
    }

    /** The device of an end, and the transceiver in its port. */
    void end(CutSheetRow row, EndCells end) {
        if (end.device().isEmpty()) {
            return;
        }
        end.facts().forEach((fact, said) -> fact(row, end, fact, said));
        imported.port(
                end.device(), row.place(end.end() + "_device"), end.port().port(), row.place(end.end() + "_port"));
        if (!end.model().isEmpty()) {
            imported.model(end.device(), end.model(), row.place(end.end() + "_model"));
        }
        if (!end.optic().isEmpty() && !end.port().port().isEmpty()) {
            optics.add(row, end);
        }
        if (end.port().connectorUnread()) {
            imported.report()
                    .add(
                            "connector",
                            Diagnostic.warning(
                                    Code.UNREADABLE,
                                    row.place(end.end() + "_half"),
                                    "a connector is not understood",
                                    "\"" + row.said(end.end() + "_half") + "\" at port \""
                                            + row.said(end.end() + "_port") + "\", which is taken as "
                                            + end.port().port(),
                                    "write which MDI of the module it is: 1 or 2, C1 or C2, MPO-1 or MPO-2; and no other one in the port's name"));
        }
        if (end.port().upperOrLower()) {
            imported.report()
                    .add(
                            "upper and lower",
                            Diagnostic.note(
                                    Code.UNREADABLE,
                                    row.place(end.end() + "_port"),
                                    "the upper half of a cage is taken as its first port",
                                    "\"" + row.said(end.end() + "_port") + "\" is read as "
                                            + end.port().port() + "; makers count otherwise now and then"));
        }
    }

    /** A rack unit is a number; what else is said of the height is kept beside it. */
    private void fact(CutSheetRow row, EndCells end, String fact, String said) {
        if (fact.equals("role")) {
            imported.role(end.device(), said, end.end().equals("a"), row.place(end.end() + "_role"));
            return;
        }
        boolean place = fact.equals("u") && RackUnit.parse(said).isNone();
        imported.fact(end.device(), place ? "u_said" : fact, said, row.placeOf(end.end(), fact));
    }

    /** An id that a row has, whatever becomes of it: none that is invented is like it. */
    void said(String id) {
        cables.said(id);
    }

    /** A row with both ends. */
    void add(CutSheetRow row, EndCells a, EndCells z) {
        String said = row.said("part");
        PartNames.Reading part = said.isEmpty() ? NOTHING : parts.read(said, row.place("part"));
        if (part.known() != null) {
            ofCables.add(row.table());
            cables.expect(row, a, z, part.known());
        }
        several(row);
        rows.add(new Row(row, a.withoutFacts(), z.withoutFacts(), part.known(), part.why()));
    }

    /** Where both ends speak of as many ports, they are hardly names. */
    private void several(CutSheetRow row) {
        OptionalInt ports = PortRange.count(row.said("a_port"));
        if (ports.isPresent() && ports.equals(PortRange.count(row.said("z_port")))) {
            boolean sure = ports.equals(PortRange.count(row.said("id")));
            imported.report()
                    .add(
                            "several ports" + sure,
                            new Diagnostic(
                                    Code.AMBIGUOUS_NAME,
                                    sure ? Severity.ERROR : Severity.WARNING,
                                    row.place("a_port"),
                                    sure ? "a row speaks of several cables" : "a row seems to speak of several ports",
                                    List.of(
                                            "\"" + row.said("a_port") + "\" and \"" + row.said("z_port")
                                                    + "\" are read as the name of one port each",
                                            "write a row for each pair of ports"),
                                    List.of(),
                                    0));
        }
    }

    /** In a sheet that knows parts every row is a cable, also one whose part nobody understands. */
    private void finish(Row row) {
        String said = row.row.said("part");
        boolean understood = ofCables.contains(row.row.table());
        boolean toldLater = understood && imported.isJudged();
        if (row.part == null && !said.isEmpty() && !toldLater) {
            imported.unknown(
                    row.row.place("part"),
                    "a cable's part is not understood",
                    "\"" + said + "\" is no part of the catalogue, and no description such as \"MPO-12 B F/F OM4\""
                            + (row.why.isEmpty() ? "" : ": " + row.why)
                            + (understood ? "" : "; the rows are read as links"),
                    "name a part of the catalogue, or add yours to a catalogue file and give that with --catalog");
        }
        if (row.part != null && !row.part.unsaid().isEmpty() && !toldLater) {
            imported.unknown(
                    row.row.place("part"),
                    "a cable's part is not said in full",
                    "\"" + said + "\": " + row.part.unsaid(),
                    "say it in the sheet, or in cables.csv");
        }
        if (understood) {
            PartNames.Known kept = row.part == null ? new PartNames.Known(said, "", false, "") : row.part;
            cables.add(row.row, row.a, row.z, kept);
        } else {
            link(row.row, row.a, row.z, said);
        }
    }

    private void link(CutSheetRow row, EndCells a, EndCells z, String type) {
        Map<String, String> more = new LinkedHashMap<>();
        for (String column : KEPT) {
            String said = row.said(column);
            if (!said.isEmpty()) {
                // Links through one cable have its id in common.
                more.put(column.equals("id") && !ids.add(said) ? "cable" : column, said);
            }
        }
        if (lengths.saysUnits(row.table())) {
            more.putAll(lengths.of(row));
        }
        if (!type.isEmpty()) {
            more.put("cable_type", type);
        }
        more.putAll(row.extra());
        imported.link(
                new End(a.device(), a.port().port()),
                new End(z.device(), z.port().port()),
                more,
                row.place(),
                row.places(OF_LINK));
    }

    /** Reads a table when all others are read. */
    void later(Runnable table) {
        later.add(table);
    }

    /** Makes the tables, once all rows are there. */
    void finish() {
        later.forEach(Runnable::run);
        later.clear();
        rows.forEach(this::finish);
        rows.clear();
        cables.finish();
        optics.finish();
    }
}
