package dev.ferrule.rule;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.KnownNames;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.Table;
import dev.ferrule.unit.RackUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** 608. */
@AutoService(Rule.class)
public final class NoPlace implements PlantRule {

    private static final RuleDoc DOC =
            new RuleDoc(608, "no-place", Severity.ERROR, "a device has no place", """
            Other devices stand in racks; this one has none, or its rack is not in racks, or the rack unit is taken by
            another device. Lengths, routes and drawings cannot be had for it. A device that only lacks a rack is a
            warning.

            The way out: say `rack` and `u` in devices, or `mount: 0U` (overhead, floor box) for what uses no rack unit.
            """, """
            devices:
              - { name: leaf1, rack: R1, u: 40 }
              - { name: leaf2, rack: R1, u: 40 }
            """, """
            devices:
              - { name: leaf1, rack: R1, u: 40 }
              - { name: leaf2, rack: R1, u: 39 }
            """);

    /** Where a device stands: rack with its room, unit and side. */
    private record Unit(String rack, RackUnit u, String face) implements Comparable<Unit> {
        @Override
        public int compareTo(Unit other) {
            int order = rack.compareTo(other.rack);
            order = order == 0 ? Integer.compare(u.number(), other.u.number()) : order;
            order = order == 0 ? Boolean.compare(u.upperHalf(), other.u.upperHalf()) : order;
            return order == 0 ? face.compareTo(other.face) : order;
        }
    }

    /** Heights by rack, 0 where it is not said; and their names, for those that are none. */
    private record Racks(Map<String, Integer> heights, KnownNames names) {}

    @Override
    public RuleDoc doc() {
        return DOC;
    }

    @Override
    public void check(PlantView plant, Report report) {
        Racks racks = racks(plant.source().tables("racks"), report);
        List<Table> devices = plant.source().tables("devices");
        boolean placed = devices.stream().anyMatch(table -> any(table, "rack"));
        boolean units = devices.stream().anyMatch(table -> any(table, "u"));
        Map<Unit, Place> taken = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Table table : devices) {
            for (Table.Cursor row = table.rows(); placed && row.next(); ) {
                if (!names.add(row.text(table.column("name")))) {
                    // Which of the two it is was asked already.
                    continue;
                }
                check(row, table, racks, taken, report);
                if (units) {
                    missingUnit(row, table, report);
                }
            }
        }
    }

    private static Racks racks(List<Table> tables, Report report) {
        Map<String, Integer> racks = new TreeMap<>();
        Map<String, Place> first = new HashMap<>();
        for (Table table : tables) {
            int name = table.column("rack");
            for (Table.Cursor row = table.rows(); row.next(); ) {
                racks.put(row.text(name), height(row, table.column("u_height"), report));
                Place before = first.putIfAbsent(whole(row, table, name), row.rowPlace());
                if (before != null) {
                    twice(row, name, before, report);
                }
            }
        }
        return new Racks(racks, KnownNames.forFile(racks.keySet()));
    }

    /** 0 where it is not said, or is no number. */
    private static int height(Table.Cursor row, int column, Report report) {
        String said = row.text(column);
        RackUnit last = RackUnit.parse(said);
        int height = last.upperHalf() ? 0 : last.number();
        if (height == 0 && !said.isEmpty()) {
            report.add(
                    "height of racks",
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.place(column),
                            "the height of a rack cannot be read",
                            "\"" + said + "\" is no number of units from 1 to 999",
                            "write how many units the rack has, such as 42"));
        }
        return height;
    }

    /** Racks of one name may stand in several rooms. */
    private static String whole(Table.Cursor row, Table table, int name) {
        return row.text(table.column("site")) + "/" + row.text(table.column("room")) + "/"
                + row.text(table.column("row")) + "/" + row.text(name);
    }

    private static void twice(Table.Cursor row, int name, Place before, Report report) {
        report.add(new Diagnostic(
                Code.AMBIGUOUS_NAME,
                Severity.ERROR,
                row.place(name),
                "two racks have the same name",
                List.of(
                        "\"" + row.text(name) + "\" is already the name of the rack at " + before.span(),
                        "take one of the rows out, or give it another name"),
                List.of(new Diagnostic.Related(before, "the other row")),
                0));
    }

    private static boolean any(Table table, String column) {
        for (Table.Cursor row = table.rows(); row.next(); ) {
            if (!row.isEmpty(table.column(column))) {
                return true;
            }
        }
        return false;
    }

    /** Where other devices have a unit, one in a rack without one is forgotten. */
    private static void missingUnit(Table.Cursor row, Table table, Report report) {
        if (!row.isEmpty(table.column("rack")) && row.isEmpty(table.column("u")) && inUnits(row, table)) {
            report.add(
                    "unit",
                    Diagnostic.warning(
                            DOC.code(),
                            row.rowPlace(),
                            DOC.summary(),
                            "\"" + row.text(table.column("name")) + "\" stands in " + row.text(table.column("rack"))
                                    + " and has no unit, others have",
                            "say its u, or a mount that takes none, such as 0U"));
        }
    }

    private static boolean inUnits(Table.Cursor row, Table table) {
        String mount = row.text(table.column("mount"));
        return mount.isEmpty() || mount.equalsIgnoreCase("rack");
    }

    private static void check(Table.Cursor row, Table table, Racks racks, Map<Unit, Place> taken, Report report) {
        String name = row.text(table.column("name"));
        String rack = row.text(table.column("rack"));
        if (rack.isEmpty()) {
            boolean elsewhere = !row.isEmpty(table.column("mount")) || !row.isEmpty(table.column("room"));
            if (!elsewhere) {
                report.add(
                        "rack",
                        Diagnostic.warning(
                                DOC.code(),
                                row.rowPlace(),
                                DOC.summary(),
                                "\"" + name + "\" has no rack, others have"));
            }
            return;
        }
        if (!racks.heights.isEmpty() && !racks.heights.containsKey(rack)) {
            String question = racks.names.question(rack);
            report.add(Diagnostic.error(
                    DOC.code(),
                    row.place(table.column("rack")),
                    DOC.summary(),
                    "\"" + name + "\" stands in \"" + rack + "\", which racks does not have",
                    question.isEmpty() ? "add it to racks" : question));
            return;
        }
        unit(row, table, name, rack, racks.heights.getOrDefault(rack, 0), taken, report);
    }

    private static void unit(
            Table.Cursor row,
            Table table,
            String name,
            String rack,
            int height,
            Map<Unit, Place> taken,
            Report report) {
        String u = row.text(table.column("u"));
        if (u.isEmpty() || !inUnits(row, table)) {
            return;
        }
        RackUnit unit = RackUnit.parse(u);
        if (unit.isNone()) {
            report.add(
                    "u" + table.file(),
                    Diagnostic.error(
                            Code.UNREADABLE,
                            row.place(table.column("u")),
                            "a rack unit cannot be read",
                            "\"" + u + "\" of \"" + name + "\" is no number of a unit, such as 42 or U42"));
            return;
        }
        if (height > 0 && unit.number() > height) {
            report.add(Diagnostic.error(
                    DOC.code(),
                    row.place(table.column("u")),
                    DOC.summary(),
                    "\"" + name + "\" stands in unit " + u + " of " + rack + ", which has " + height));
        }
        Place first = taken.putIfAbsent(
                new Unit(whole(row, table, table.column("rack")), unit, row.text(table.column("face"))),
                row.rowPlace());
        if (first != null) {
            report.add(new Diagnostic(
                    DOC.code(),
                    Severity.ERROR,
                    row.place(table.column("u")),
                    DOC.summary(),
                    List.of("\"" + name + "\" stands in unit " + u + " of " + rack + ", as another device does"),
                    List.of(new Diagnostic.Related(first, "the other device")),
                    0));
        }
    }
}
