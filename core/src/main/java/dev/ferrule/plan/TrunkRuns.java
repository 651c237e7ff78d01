package dev.ferrule.plan;

import dev.ferrule.diag.Report;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the trunks of a group of links between two racks, and the cords at their ends. */
final class TrunkRuns {

    private final Intent intent;
    private final Layout layout;
    private final Lengths lengths;
    private final Trays trays;
    private final CableTables tables;
    private final Panels panels;
    private final Report report;
    private final Map<String, Integer> numbers = new HashMap<>();

    TrunkRuns(
            Intent intent,
            Layout layout,
            Lengths lengths,
            Trays trays,
            CableTables tables,
            Panels panels,
            Report report) {
        this.trays = trays;
        this.intent = intent;
        this.layout = layout;
        this.lengths = lengths;
        this.tables = tables;
        this.panels = panels;
        this.report = report;
    }

    /** One leg of the way between the two racks: what it is plugged into at both ends, in front. */
    private record Leg(PanelPort lower, PanelPort upper, long length) {}

    void run(List<Structured.Run> runs, String apart) {
        Structured.Run first = runs.getFirst();
        Method method = first.method();
        int needed = Spines.ceil(runs.size(), method.perLeg());
        int spare = Spines.ceil((long) needed * intent.cabling().sparesPerMille(), 1000);
        List<Leg> legs = legs(
                first,
                needed,
                Packing.of(needed + spare, method.fibres(), intent.cabling().fibres()),
                apart);
        for (int i = 0; i < runs.size(); i++) {
            cords(runs.get(i), legs.get(i / method.perLeg()), i % method.perLeg());
        }
    }

    /** The rack of panels on the way: the nearest that has room, near the lower end in a zone, else near the upper. */
    private int between(Structured.Run run, int legs) {
        boolean zone = intent.cabling().style() == CablingIntent.Style.ZONE;
        int from = zone ? run.lower() : run.upper();
        int needed =
                Spines.ceil((long) legs * (zone ? 1 : 2), intent.site().panel().ports()) + 1;
        int found = -1;
        for (int rack : layout.panelRacks()) {
            if (panels.room(rack) >= needed && (found < 0 || apart(from, rack) < apart(from, found))) {
                found = rack;
            }
        }
        return found < 0 ? from : found;
    }

    private long apart(int from, int to) {
        Rack a = layout.racks().get(from);
        Rack b = layout.racks().get(to);
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private List<Leg> legs(Structured.Run run, int used, List<Integer> trunks, String apart) {
        Method method = run.method();
        if (method.second().isEmpty()) {
            return trunks(run, method.trunk(), run.lower(), run.upper(), used, trunks, apart, apart);
        }
        int middle = between(run, trunks.stream().mapToInt(Integer::intValue).sum());
        boolean cross = method.middle() != null;
        List<Leg> lower = trunks(run, method.trunk(), run.lower(), middle, used, trunks, apart, apart + "-in");
        if (!cross) {
            return onward(run, lower, middle, used, trunks, apart);
        }
        List<Leg> upper = trunks(run, method.second(), middle, run.upper(), used, trunks, apart + "-out", apart);
        List<Leg> joined = new ArrayList<>();
        for (int i = 0; i < lower.size(); i++) {
            Leg in = lower.get(i);
            Leg out = upper.get(i);
            long patch = i < used ? patch(run, method.middle(), in.upper, out.lower, middle) : 0;
            joined.add(new Leg(in.lower, out.upper, in.length + out.length + patch));
        }
        return joined;
    }

    private long patch(Structured.Run run, @Nullable CordPart cord, PanelPort in, PanelPort out, int rack) {
        Rack at = layout.racks().get(rack);
        Length length =
                cord == null ? null : lengths.bought(lengths.needed(at, in.unit(), at, out.unit()), cord.lengths());
        if (cord == null || length == null) {
            return 0;
        }
        tables.cord(
                run.kind(),
                "X-" + in.panel() + "-" + in.address(),
                cord.name(),
                new String[] {in.panel(), in.address(), "front"},
                new String[] {out.panel(), out.address(), "front"},
                length);
        return length.millimetres();
    }

    /** In a zone panel the second trunk starts in front of where the first one ends. */
    private List<Leg> onward(
            Structured.Run run, List<Leg> lower, int middle, int used, List<Integer> trunks, String apart) {
        List<Leg> joined = new ArrayList<>();
        Method method = run.method();
        int next = 0;
        for (int size : trunks) {
            String id = id(middle, run.upper(), "Z");
            Length length = null;
            for (int leg = 1; leg <= size; leg++) {
                Leg in = lower.get(next++);
                PanelPort end = port(run, run.upper(), apart);
                length = length == null ? trunkLength(run, middle, in.upper.unit(), run.upper(), end.unit()) : length;
                tables.trunk(
                        id,
                        leg,
                        size + "x" + method.second(),
                        new String[] {in.upper.panel(), in.upper.address(), "front"},
                        new String[] {end.panel(), end.address(), "rear"},
                        length,
                        next <= used ? "planned" : "spare");
                joined.add(new Leg(in.lower, end, in.length + length.millimetres()));
            }
            trays.add(layout.racks().get(middle), layout.racks().get(run.upper()), size);
            billed(run, method.second(), size, length);
        }
        return joined;
    }

    private PanelPort port(Structured.Run run, int rack, String apart) {
        Method method = run.method();
        if (method.cassettes()) {
            return panels.next(rack, method.module(), 1, true, apart);
        }
        return panels.next(rack, method.module(), method.ports(), false, apart);
    }

    private List<Leg> trunks(
            Structured.Run run,
            String words,
            int from,
            int to,
            int used,
            List<Integer> trunks,
            String apartFrom,
            String apartTo) {
        List<Leg> legs = new ArrayList<>();
        int number = 0;
        for (int size : trunks) {
            String id = id(from, to, "T");
            Length length = null;
            for (int leg = 1; leg <= size; leg++) {
                PanelPort lower = port(run, from, apartFrom);
                PanelPort upper = port(run, to, apartTo);
                length = length == null ? trunkLength(run, from, lower.unit(), to, upper.unit()) : length;
                tables.trunk(
                        id,
                        leg,
                        size + "x" + words,
                        new String[] {lower.panel(), lower.address(), "rear"},
                        new String[] {upper.panel(), upper.address(), "rear"},
                        length,
                        number++ < used ? "planned" : "spare");
                legs.add(new Leg(lower, upper, length.millimetres()));
            }
            trays.add(layout.racks().get(from), layout.racks().get(to), size);
            billed(run, words, size, length);
        }
        return legs;
    }

    private void billed(Structured.Run run, String words, int size, @Nullable Length length) {
        if (length != null) {
            tables.bill()
                    .add(
                            CableTables.TRUNK,
                            run.kind().fabric().name(),
                            run.kind().tier().word(),
                            "trunk " + size + "x" + words,
                            length.millimetres(),
                            1);
        }
    }

    private Length trunkLength(Structured.Run run, int from, int fromUnit, int to, int toUnit) {
        long needed = lengths.needed(
                layout.racks().get(from), fromUnit, layout.racks().get(to), toUnit);
        Length bought = lengths.bought(needed, List.of());
        if (bought == null) {
            report.add(
                    "trunk",
                    Complaint.TOO_LONG.error(
                            run.kind().fabric().place(),
                            "a trunk from " + layout.racks().get(from).name() + " to "
                                    + layout.racks().get(to).name() + " is " + new Length(needed)
                                    + ", and none of the stock lengths is so long"));
            return new Length(needed);
        }
        return bought;
    }

    private String id(int from, int to, String letter) {
        String pair = letter + "-" + layout.racks().get(from).name() + "-"
                + layout.racks().get(to).name();
        int number = numbers.merge(pair, 1, Integer::sum);
        return pair + "-" + (number < 10 ? "0" : "") + number;
    }

    private void cords(Structured.Run run, Leg leg, int port) {
        Method method = run.method();
        PanelPort lower = front(method, leg.lower, port);
        PanelPort upper = front(method, leg.upper, port);
        PlannedLink first = run.links().getFirst();
        String end = run.kit().cordsPerLink() > 1 && run.kit().legs() == 1 ? "-" + (run.cord() + 1) : "";
        long near = near(run, method, lower, end);
        Rack at = layout.racks().get(run.upper());
        Length far = lengths.bought(
                lengths.needed(at, layout.unit(first.z()), at, upper.unit()),
                method.far().lengths());
        if (far == null) {
            return;
        }
        tables.cord(
                run.kind(),
                run.id() + end + "-z",
                method.far().name(),
                new String[] {
                    first.z().name(),
                    Ports.plug(first.z(), first.zSlot(), run.kit().z(), run.cord()),
                    ""
                },
                new String[] {upper.panel(), upper.address(), "front"},
                far);
        long all = near + leg.length + far.millimetres();
        if (all > run.kit().reach()) {
            report.add(
                    "reach" + run.kind(),
                    Complaint.TOO_LONG.error(
                            run.kind().fabric().place(),
                            first.a().name() + " to " + first.z().name() + " is " + new Length(all)
                                    + " with the lengths that are bought, and "
                                    + run.kit().z().transceiver().name() + " reaches "
                                    + new Length(run.kit().reach()),
                            "shorter ways, or media: SM"));
        }
    }

    private static PanelPort front(Method method, PanelPort leg, int port) {
        return method.cassettes() ? new PanelPort(leg.panel(), leg.unit(), leg.slot(), port + 1) : leg;
    }

    /** The cord of the lower end, or the splitting cord with the legs of all its links; its length in mm. */
    private long near(Structured.Run run, Method method, PanelPort panel, String end) {
        PlannedLink first = run.links().getFirst();
        Rack panelRack = layout.racks().get(run.lower());
        long needed = 0;
        for (PlannedLink link : run.links()) {
            needed = Math.max(
                    needed, lengths.needed(layout.rackOf(link.a()), layout.unit(link.a()), panelRack, panel.unit()));
        }
        Length length = lengths.bought(needed, method.near().lengths());
        if (length == null) {
            return needed;
        }
        String id = run.id() + end + "-a";
        if (run.kit().legs() == 1) {
            tables.cord(
                    run.kind(),
                    id,
                    method.near().name(),
                    new String[] {
                        first.a().name(),
                        Ports.plug(first.a(), first.aSlot(), run.kit().a(), run.cord()),
                        ""
                    },
                    new String[] {panel.panel(), panel.address(), "front"},
                    length);
        } else {
            tables.split(run.kind(), id, run.links(), run.kit(), method.near().name(), panel, length);
        }
        return length.millimetres();
    }
}
