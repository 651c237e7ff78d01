package dev.ferrule.fabric;

import dev.ferrule.chain.PartReader;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.source.Ahead;
import dev.ferrule.source.Interner;
import dev.ferrule.source.Table;
import dev.ferrule.unit.Length;
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

    /** First row by (id, leg) of cables with several rows. */
    private final LongIntMap legs = new LongIntMap();

    private final CableIds ids;

    /** Rows of which memory is asked for at once. */
    private static final int BLOCK = 256;

    /** Where the first rows are shorter than the others, there are fewer than they promise. */
    private static final int MOST_RESERVED = 1 << 25;

    /** Numbers of ids whose rows name several parts. */
    private final BitSet disagreeing = new BitSet();

    private CableReader(List<Table> tables, Segments segments, PortFinder ports, PartReader parts, Report report) {
        cables = new Cables(tables, segments);
        ids = new CableIds(cables::id);
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
        List<Table.Cursor> several = table.parts();
        if (several.size() > 1 && cables.segments.none() && !ports.anyAlias()) {
            ahead(several, columns, index);
            return;
        }
        for (Table.Cursor row = table.rows(); row.next(); ) {
            row(row, columns, index);
        }
    }

    /** What is plain is found by several threads; the others are read here, all in the order of the file. */
    private void ahead(List<Table.Cursor> several, Columns columns, int index) {
        Interner devices = ports.deviceNames();
        try (Ahead<PlainCables> ahead = new Ahead<>(several.size(), () -> {
            PlainCables.Finder finder = new PlainCables.Finder(columns, ports, ports.plain(), devices);
            return part -> finder.read(several.get(part));
        })) {
            for (int part = 0; part < several.size(); part++) {
                PlainCables rows = ahead.next();
                if (part == 0) {
                    // The last part is a shorter one, and ids become longer.
                    int all = (int) Math.min(MOST_RESERVED, (long) rows.count() * several.size());
                    cables.reserve(all);
                    ids.reserve(all);
                }
                for (int row = 0; row < rows.count(); row++) {
                    if (row % BLOCK == 0) {
                        ids.touch(rows, row, Math.min(rows.count(), row + BLOCK));
                    }
                    if (!plain(rows, row, index)) {
                        row(columns.table.at(rows.row(row)), columns, index);
                        learn(rows, row);
                    }
                }
            }
        }
    }

    /** Whether a row could be taken as it was found. */
    private boolean plain(PlainCables rows, int row, int index) {
        int part = rows.part(row);
        PartSpec spec = part < 0 ? null : cables.parts.get(part);
        int millimetres = rows.millimetres(row);
        if (spec == null
                || (millimetres > 0
                        && spec.length() != null
                        && CableLengths.differ(millimetres, spec.length().millimetres()))) {
            return false;
        }
        int a = rows.a(row, spec.trunk());
        int b = rows.b(row, spec.trunk());
        if (a < 0 || b < 0) {
            return false;
        }
        int cable = cables.add(index, rows.row(row));
        cables.part.add(part);
        cables.a.add(a);
        cables.b.add(b);
        cables.leg.set(cable, rows.leg(row));
        cables.lengths.set(cable, millimetres);
        unique(cable, rows.hash(row));
        return true;
    }

    /** The part of a row that was read here is known from now on, unless there is something to say at each of its rows. */
    private void learn(PlainCables rows, int row) {
        int last = cables.count() - 1;
        if (last >= 0 && cables.rows.get(last) == rows.row(row) && cables.part(last) != null) {
            rows.learn(row, cables.part.get(last), wrongParts.containsKey(cables.part.get(last)));
        }
    }

    private void row(Table.Cursor row, Columns columns, int index) {
        String status = ClosedWords.STATUS.read(row, columns.status, report);
        if (status.equals("abandoned")) {
            cables.abandon(index, row.row());
        } else {
            row(row, columns, index, status);
        }
    }

    /** Where the columns are; −1 for those that the file does not have. */
    record Columns(
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
    record EndColumns(String side, int device, int port, int face) {

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
        Length length = CableLengths.check(row, columns.lengths, spec, () -> cables.name(cable), report);
        cables.lengths.set(cable, length == null ? 0 : (int) length.millimetres());
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
        String text = leg.isEmpty() && row.has(columns.id, '.') ? row.text(columns.id) : "";
        int dot = Cables.dotOfLeg(text);
        long hash = dot < 0 ? row.hash(columns.id) : Interner.hash64(text.substring(0, dot));
        if (!leg.isEmpty()) {
            cables.leg.set(cable, legNumber(leg, row, columns.leg));
        } else if (dot > 0) {
            cables.leg.set(cable, Integer.parseInt(text.substring(dot + 1)));
        }
        if (row.isEmpty(columns.id)) {
            same(cable, hash);
            report.add(
                    "no id" + columns.table.file(),
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.rowPlace(),
                            "a cable has no id",
                            "give it an id, which is also its label; of merged cells a file has the first one only"));
            return;
        }
        unique(cable, hash);
    }

    /** The first row of the same id; −1 when this one is it. */
    private int same(int cable, long hash) {
        int first = ids.first(hash);
        if (first == cable) {
            return -1;
        }
        cables.firstOfId.set(cable, first + 1);
        return first;
    }

    /** {@code 3}, and as spreadsheets and people write it: {@code 3.0}, {@code leg 3}. */
    private int legNumber(String written, Table.Cursor row, int column) {
        String text = Cables.digits(written, 0)
                ? written
                : Written.LEG.matcher(written).replaceFirst("$1");
        if (Cables.digits(text, 0) && Integer.parseInt(text) > 0) {
            return Integer.parseInt(text);
        }
        report.add(Diagnostic.error(
                Code.UNREADABLE,
                row.place(column),
                "a leg cannot be read",
                "\"" + written + "\" is no number from 1 to 9999"));
        return 0;
    }

    private void unique(int cable, long hash) {
        int first = same(cable, hash);
        if (first < 0) {
            return;
        }
        int id = cables.idNumber(cable);
        // Most cables have one row, which need not be found by its leg.
        legs.putIfAbsent(leg(first), first);
        int same = legs.putIfAbsent(leg(cable), cable);
        if (same >= 0) {
            report.add(
                    "605" + id,
                    new Diagnostic(
                            new Code(605),
                            dev.ferrule.diag.Severity.ERROR,
                            cables.place(cable, "id"),
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
        return ((long) cables.idNumber(cable) << 16) | cables.leg.get(cable);
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
