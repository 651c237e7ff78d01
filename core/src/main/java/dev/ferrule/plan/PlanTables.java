package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.source.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the tables of the plant. */
final class PlanTables {

    private final Intent intent;
    private final Cluster cluster;
    private final Layout layout;
    private final Cabling cabling;

    PlanTables(Intent intent, Cluster cluster, Layout layout, Cabling cabling) {
        this.intent = intent;
        this.cluster = cluster;
        this.layout = layout;
        this.cabling = cabling;
    }

    Map<String, List<Table>> tables() {
        Map<String, List<Table>> tables = new LinkedHashMap<>();
        tables.put("devices", List.of(devices()));
        tables.put("racks", List.of(racks()));
        tables.put("pathways", List.of(cabling.trays().table()));
        tables.put("optics", List.of(optics()));
        tables.put("panels", List.of(cabling.tables().panels()));
        tables.put("cables", List.of(cabling.tables().cables()));
        tables.put("links", List.of(links()));
        return tables;
    }

    private GrowingTable devices() {
        GrowingTable devices = new GrowingTable("devices.csv", "name", "model", "role", "room", "row", "rack", "u");
        for (Machine machine : cluster.machines()) {
            Rack rack = layout.rackOf(machine);
            devices.add(
                    machine.name(),
                    machine.model().model(),
                    machine.role(),
                    intent.name(),
                    rack.name().replaceAll("[0-9]", ""),
                    rack.name(),
                    Integer.toString(layout.unit(machine)));
        }
        for (Panels.Panel panel : cabling.panels()) {
            Rack rack = layout.racks().get(panel.rack());
            devices.add(
                    panel.name(),
                    Structured.PANEL_MODEL,
                    "panel",
                    intent.name(),
                    rack.name().replaceAll("[0-9]", ""),
                    rack.name(),
                    Integer.toString(panel.unit()));
        }
        return devices;
    }

    private GrowingTable racks() {
        GrowingTable racks = new GrowingTable("racks.csv", "rack", "room", "row", "position", "u_height", "x_m", "y_m");
        for (Rack rack : layout.racks().stream()
                .sorted((a, b) -> a.row() == b.row()
                        ? Integer.compare(a.position(), b.position())
                        : Integer.compare(a.row(), b.row()))
                .toList()) {
            racks.add(
                    rack.name(),
                    intent.name(),
                    rack.name().replaceAll("[0-9]", ""),
                    Integer.toString(rack.position() + 1),
                    Integer.toString(intent.site().rackUnits()),
                    CableTables.metres(new dev.ferrule.unit.Length(rack.x())).replace("m", ""),
                    CableTables.metres(new dev.ferrule.unit.Length(rack.y())).replace("m", ""));
        }
        return racks;
    }

    /** One row for neighbouring cages of a machine that are filled alike. */
    private GrowingTable optics() {
        GrowingTable optics = new GrowingTable("optics.csv", "device", "port", "transceiver", "mode");
        Map<Integer, Map<Integer, PortModule>> filled = new LinkedHashMap<>();
        for (PlannedLink link : cluster.links()) {
            Kit kit = cabling.kit(link);
            fill(filled, link.a(), link.aSlot(), kit.a(), link);
            fill(filled, link.z(), link.zSlot(), kit.z(), link);
        }
        for (Machine machine : cluster.machines()) {
            Map<Integer, PortModule> cages = filled.get(machine.id());
            if (cages != null) {
                rows(machine, cages, optics);
            }
        }
        return optics;
    }

    private void fill(
            Map<Integer, Map<Integer, PortModule>> filled,
            Machine machine,
            Slot slot,
            PortModule module,
            PlannedLink link) {
        if (filled.computeIfAbsent(machine.id(), id -> new TreeMap<>()).putIfAbsent(slot.cage(), module) == null) {
            String end = machine.isSwitch() ? link.tier().word() : machine.role();
            cabling.bill()
                    .add(
                            "transceiver",
                            link.fabric().name(),
                            machine.isSwitch() ? "switch " + end : end,
                            module.transceiver().name(),
                            0,
                            1);
        }
    }

    private static void rows(Machine machine, Map<Integer, PortModule> cages, GrowingTable optics) {
        int from = -1;
        int last = -1;
        PortModule module = null;
        for (Map.Entry<Integer, PortModule> cage : cages.entrySet()) {
            boolean on = module != null
                    && cage.getKey() == last + 1
                    && sameGroup(machine, last, cage.getKey())
                    && same(module, cage.getValue());
            if (!on) {
                row(machine, from, last, module, optics);
                from = cage.getKey();
                module = cage.getValue();
            }
            last = cage.getKey();
        }
        row(machine, from, last, module, optics);
    }

    private static boolean sameGroup(Machine machine, int one, int other) {
        return machine.model().inGroup(other) > machine.model().inGroup(one);
    }

    private static boolean same(PortModule one, PortModule other) {
        return one.transceiver().equals(other.transceiver()) && one.mode().equals(other.mode());
    }

    private static void row(
            Machine machine,
            int from,
            int to,
            @org.jspecify.annotations.Nullable PortModule module,
            GrowingTable optics) {
        if (module == null) {
            return;
        }
        CageGroup group = machine.model().group(from);
        int first = group.first() + machine.model().inGroup(from);
        int last = group.first() + machine.model().inGroup(to);
        String port = from == to
                ? machine.model().cageName(from)
                : group.pattern().replace("{n}", "[" + first + "-" + last + "]");
        optics.add(
                machine.name(), port, module.transceiver().name(), module.mode().toString());
    }

    private GrowingTable links() {
        GrowingTable links = new GrowingTable(
                "links.csv",
                "id",
                "a_device",
                "a_port",
                "z_device",
                "z_port",
                "fabric",
                "rail",
                "plane",
                "speed",
                "protocol",
                "diversity",
                "a_type",
                "z_type");
        Ports ports = new Ports();
        for (PlannedLink link : cluster.links()) {
            Kit kit = cabling.kit(link);
            String upper = ports.link(link.z(), link.zSlot(), kit.z());
            links.add(
                    "L-" + link.z().name() + "-" + upper,
                    link.a().name(),
                    ports.link(link.a(), link.aSlot(), kit.a()),
                    link.z().name(),
                    upper,
                    link.fabric().name(),
                    link.rail() < 0 ? "" : Integer.toString(link.rail()),
                    link.plane() == 0 ? "" : Integer.toString(link.plane()),
                    link.speed() + "G",
                    link.fabric().leaf().protocol(),
                    intent.cabling().diverse() && link.plane() > 0
                            ? link.a().name() + "/"
                                    + link.a().model().cageName(link.aSlot().cage())
                            : "",
                    link.a().isSwitch() ? "Switch" : "Host",
                    "Switch");
        }
        return links;
    }
}
