package dev.ferrule.fabric;

import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Table;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code cables}: what each leg is and where its ends go. */
final class CableReader {

    /** Where dangling ends are meant. */
    static final Set<String> MAY_DANGLE = Set.of("spare", "reserved", "abandoned");

    /** A leg as spreadsheets and people write it; made when one is not a plain number. */
    private static final class Written {
        static final Pattern LEG = Pattern.compile("(?i)^(?:leg ?)?([0-9]{1,4})(?:\\.0+)?$");
    }

    private final Cables cables;
    private final PortFinder ports;
    private final PartReader parts;

    /** What was said of parts that are not understood, by their numbers. */
    private final Map<Integer, List<Diagnostic>> wrongParts = new HashMap<>();

    private final Report report;

    /** First row by (id, leg) of cables with several rows, and by id. */
    private final LongIntMap legs = new LongIntMap();

    private final IntList firstOfId = new IntList();

    /** Numbers of ids whose rows name several parts. */
    private final BitSet disagreeing = new BitSet();

    private CableReader(List<Table> tables, Segments segments, PortFinder ports, PartReader parts, Report report) {
        cables = new Cables(tables, segments);
        this.ports = ports;
        this.parts = parts;
        this.report = report;
    }

    static Cables read(List<Table> tables, Segments segments, PortFinder ports, PartReader parts, Report report) {
        CableReader reader = new CableReader(tables, segments, ports, parts, report);
        for (int t = 0; t < tables.size(); t++) {
            reader.table(tables.get(t), t);
        }
        reader.settle();
        return reader.cables;
    }

    private void table(Table table, int index) {
        Columns columns = new Columns(table);
        for (Table.Cursor row = table.rows(); row.next(); ) {
            String status = ClosedWords.STATUS.read(row, columns.status, report);
            if (status.equals("abandoned")) {
                cables.abandon(index, row.row());
            } else {
                row(row, columns, index, status);
            }
        }
    }

    /** Where the columns are; −1 for those that the file does not have. */
    private record Columns(
            Table table,
            int id,
            int leg,
            int part,
            int status,
            EndColumns a,
            EndColumns b,
            List<CableLengths.Column> lengths) {

        Columns(Table table) {
            this(
                    table,
                    table.column("id"),
                    table.column("leg"),
                    table.column("part"),
                    table.column("status"),
                    new EndColumns(table, "a"),
                    new EndColumns(table, "b"),
                    CableLengths.columns(table));
        }
    }

    /** Where the columns of one end are. */
    private record EndColumns(String side, int device, int port, int face) {

        EndColumns(Table table, String side) {
            this(side, table.column(side + "_device"), table.column(side + "_port"), table.column(side + "_face"));
        }
    }

    /**
     * @param status empty where the row has none, or one that nobody knows: somebody relies on it, and it may be the one
     *     that lets ends dangle
     */
    private void row(Table.Cursor row, Columns columns, int index, String status) {
        int cable = cables.add(index, row.row());
        int part = part(row, columns.part);
        cables.part.add(part);
        identity(row, columns, cable);
        if (row.isEmpty(columns.part) && !cables.segments.has(cables.id(cable))) {
            report.add("part" + columns.table.file(), partNotSaid(row, columns, cable));
        }
        PartSpec spec = cables.parts.get(part);
        boolean trunk = spec == null ? cables.segments.has(cables.id(cable)) : spec.trunk();
        boolean mayDangle = MAY_DANGLE.contains(status)
                || (status.isEmpty() && !row.isEmpty(columns.status))
                || (spec != null && spec.item() != null && spec.item().faces().size() == 1);
        cables.a.add(end(row, columns.a, trunk, mayDangle, cable));
        cables.b.add(end(row, columns.b, trunk, mayDangle, cable));
        cables.lengths.set(cable, CableLengths.check(row, columns.lengths, spec, () -> cables.name(cable), report));
    }

    private Diagnostic partNotSaid(Table.Cursor row, Columns columns, int cable) {
        return Diagnostic.error(
                Code.TYPE_NOT_SAID,
                columns.part < 0 ? row.rowPlace() : row.place(columns.part),
                "the part of a cable is not said",
                cables.name(cable) + " has no part" + (columns.part < 0 ? ": the table has no column \"part\"" : ""),
                "say a part number, or words such as \"MPO-12 B F/F OM4\"");
    }

    private int part(Table.Cursor row, int column) {
        int before = cables.partNames.size();
        int part = row.intern(column, cables.partNames);
        if (part == before) {
            cables.parts.add(row.isEmpty(column) ? null : read(part, row, column));
        }
        for (Diagnostic finding : wrongParts.getOrDefault(part, List.of())) {
            report.add(
                    finding,
                    part == before
                            ? finding
                            : Diagnostic.error(
                                    finding.code(),
                                    row.place(column),
                                    finding.summary(),
                                    finding.detail().toArray(String[]::new)));
        }
        return part;
    }

    /** What is wrong with it is told at every row that names it. */
    private @Nullable PartSpec read(int number, Table.Cursor row, int column) {
        Report own = new Report();
        PartSpec part = parts.read(row.text(column), row.place(column), own);
        if (part == null) {
            wrongParts.put(number, own.findings());
        } else {
            report.addAll(own);
        }
        return part;
    }

    /** {@code T1} and leg 7, or {@code T1.07}; legs are counted from 1, and 0 is a cable without legs. */
    private void identity(Table.Cursor row, Columns columns, int cable) {
        String leg = row.text(columns.leg);
        if (!leg.isEmpty()) {
            cables.id.add(row.intern(columns.id, cables.ids));
            cables.leg.add(legNumber(leg, row, columns.leg));
        } else {
            String text = row.has(columns.id, '.') ? row.text(columns.id) : "";
            int dot = text.lastIndexOf('.');
            boolean both = dot > 0 && dot < text.length() - 1 && digits(text.substring(dot + 1));
            cables.id.add(both ? cables.ids.intern(text.substring(0, dot)) : row.intern(columns.id, cables.ids));
            cables.leg.add(both ? Integer.parseInt(text.substring(dot + 1)) : 0);
        }
        if (row.isEmpty(columns.id)) {
            report.add(
                    "no id" + columns.table.file(),
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.rowPlace(),
                            "a cable has no id",
                            "give it an id, which is also its label; of merged cells a file has the first one only"));
            return;
        }
        unique(row, columns, cable);
    }

    private static boolean digits(String text) {
        boolean digits = text.length() <= 4;
        for (int at = 0; digits && at < text.length(); at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return digits;
    }

    /** {@code 3}, and as spreadsheets and people write it: {@code 3.0}, {@code leg 3}. */
    private int legNumber(String written, Table.Cursor row, int column) {
        String text = digits(written) ? written : Written.LEG.matcher(written).replaceFirst("$1");
        if (digits(text) && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                row.place(column),
                "a leg cannot be read",
                "\"" + written + "\" is no number from 1 to 9999"));
        return 0;
    }

    private void unique(Table.Cursor row, Columns columns, int cable) {
        int id = cables.id.get(cable);
        while (firstOfId.size() <= id) {
            firstOfId.add(-1);
        }
        int first = firstOfId.get(id);
        if (first < 0) {
            firstOfId.set(id, cable);
            return;
        }
        // Most cables have one row, which need not be found by its leg.
        legs.putIfAbsent(leg(first), first);
        int same = legs.putIfAbsent(leg(cable), cable);
        if (same >= 0) {
            report.add(
                    "605" + id,
                    new Diagnostic(
                            new Code(605),
                            dev.ferrule.diag.Severity.ERROR,
                            row.place(columns.id),
                            "a cable's id is used twice",
                            List.of(
                                    "\"" + cables.name(cable) + "\" is also the cable at "
                                            + cables.place(same).span(),
                                    cables.sameEnds(same, cable)
                                            ? "the two rows are one: take one of them out"
                                            : "give one of them another id, or say which leg each row is"),
                            List.of(new Diagnostic.Related(cables.place(same), "first used here")),
                            0));
            return;
        }
        if (cables.part.get(first) != cables.part.get(cable)) {
            disagreeing.set(id);
        }
    }

    private long leg(int cable) {
        return ((long) cables.id.get(cable) << 16) | cables.leg.get(cable);
    }

    /** Rows that were told to be of another part are walked as the part that most rows of their cable name. */
    private void settle() {
        new PartsOfRows(cables, report).settle(disagreeing, (cable, trunk) -> {
            Columns columns = new Columns(cables.tableOf(cable));
            Table.Cursor row = cables.row(cable);
            cables.a.set(cable, end(row, columns.a, trunk, true, cable));
            cables.b.set(cable, end(row, columns.b, trunk, true, cable));
        });
    }

    private int end(Table.Cursor row, EndColumns columns, boolean trunk, boolean mayDangle, int cable) {
        boolean homeless = row.isEmpty(columns.device);
        if (homeless || row.isEmpty(columns.port)) {
            if (!mayDangle && homeless && !row.isEmpty(columns.port)) {
                report.add(
                        "602 no device",
                        Diagnostic.error(
                                new Code(602),
                                row.place(columns.port),
                                "a cable end is missing",
                                cables.name(cable) + ": its " + columns.side + " end has a port and no device",
                                "write both in every row: of merged cells a file has the first one only"));
            } else if (!mayDangle) {
                report.add(Diagnostic.error(
                        new Code(602),
                        homeless ? row.rowPlace() : row.place(columns.device),
                        "a cable end is missing",
                        cables.name(cable) + ": its " + columns.side + " end has no " + (homeless ? "device" : "port"),
                        "say where it goes, or give the row the status \"spare\""));
            }
            return Ends.MISSING;
        }
        int device = ports.device(row, columns.device);
        if (device < 0) {
            return Ends.UNKNOWN;
        }
        String face = face(row, columns.face);
        return ports.end(device, row, columns.port, face, trunk);
    }

    /** {@code front}, {@code rear} or empty. */
    private String face(Table.Cursor row, int column) {
        String face = ClosedWords.FACE.read(row, column, report);
        return face.equals("back") ? "rear" : face;
    }
}
