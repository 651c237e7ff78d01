package dev.ferrule.plan;

import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts machines into racks and racks into rows. A unit's nodes stand side by side, its leaves in the middle of them (or
 * at the end, or in the rack itself where a unit is one); what serves all units stands together. Then the racks of spines
 * and cores are moved and exchanged as long as that saves fibre.
 */
final class Arrangement {

    private final Intent intent;
    private final Cluster cluster;
    private final Report report;
    private final List<List<Machine>> racks = new ArrayList<>();
    private final int[] linksOf;

    /** Racks of spines, cores and extra endpoints, by their number in {@link #racks}. */
    private final List<Integer> movable = new ArrayList<>();

    Arrangement(Intent intent, Cluster cluster, Report report) {
        this.intent = intent;
        this.cluster = cluster;
        this.report = report;
        linksOf = new int[cluster.machines().size()];
        for (PlannedLink link : cluster.links()) {
            linksOf[link.a().id()]++;
            linksOf[link.z().id()]++;
        }
    }

    @Nullable
    Layout of(long rackUnit) {
        SiteIntent site = intent.site();
        Map<Integer, List<Machine>> nodes = new TreeMap<>();
        Map<Integer, List<Machine>> leaves = new TreeMap<>();
        List<Machine> others = new ArrayList<>();
        for (Machine machine : cluster.machines()) {
            if (machine.role().equals("node")) {
                nodes.computeIfAbsent(machine.unit(), u -> new ArrayList<>()).add(machine);
            } else if (machine.role().equals("leaf")) {
                leaves.computeIfAbsent(machine.unit(), u -> new ArrayList<>()).add(machine);
            } else {
                others.add(machine);
            }
        }
        List<List<Integer>> unitRacks = new ArrayList<>();
        nodes.forEach((unit, ofUnit) -> unitRacks.add(unit(ofUnit, leaves.getOrDefault(unit, List.of()))));
        if (site.spinesWithLeaves()) {
            withLeaves(others, unitRacks);
        } else {
            movable.addAll(stacked(others));
        }
        panelRacks();
        int places = site.rows() == 0 ? racks.size() : site.rows() * site.racksPerRow();
        if (racks.size() > places) {
            noRoom(places);
            return null;
        }
        Placement placement = new Placement(site, cluster, racks, new Ways(site, rackUnit));
        return placement.best(movable);
    }

    private void noRoom(int places) {
        SiteIntent site = intent.site();
        report.add(Complaint.NO_ROOM.error(
                site.place(),
                racks.size() + " racks are needed, and " + site.rows() + " rows of " + site.racksPerRow() + " have "
                        + places,
                "say rows: " + Spines.ceil(racks.size(), site.racksPerRow()) + ", or racks_per_row: "
                        + Spines.ceil(racks.size(), site.rows())));
    }

    /** Racks for panels alone, where links pass a panel pair on their way. */
    private void panelRacks() {
        CablingIntent.Style style = intent.cabling().style();
        boolean cross = style == CablingIntent.Style.CROSS_CONNECT;
        if (cross || style == CablingIntent.Style.ZONE) {
            long ports = (long) cluster.links().size() * (cross ? 2 : 1);
            int each = intent.site().panel().filled()
                    * (intent.site().rackUnits() - intent.site().spareUnits());
            for (int rack = 0; rack < Spines.ceil(ports * 5 / 4, each); rack++) {
                movable.add(add(new ArrayList<>()));
            }
        }
    }

    private int add(List<Machine> machines) {
        racks.add(machines);
        return racks.size() - 1;
    }

    /** Racks of one unit, in the order in which they stand. */
    private List<Integer> unit(List<Machine> nodes, List<Machine> leaves) {
        SiteIntent site = intent.site();
        List<List<Machine>> ofNodes = new ArrayList<>();
        for (int from = 0; from < nodes.size(); from += site.nodesPerRack()) {
            ofNodes.add(new ArrayList<>(nodes.subList(from, Math.min(nodes.size(), from + site.nodesPerRack()))));
        }
        List<Integer> numbers = new ArrayList<>();
        if (ofNodes.size() == 1 && height(ofNodes.getFirst()) + height(leaves) + 4 <= site.rackUnits()) {
            ofNodes.getFirst().addAll(leaves);
            numbers.add(add(ofNodes.getFirst()));
            return numbers;
        }
        int middle = site.endOfRow() ? ofNodes.size() : (ofNodes.size() + 1) / 2;
        for (int i = 0; i <= ofNodes.size(); i++) {
            if (i == middle) {
                numbers.addAll(stacked(leaves));
            }
            if (i < ofNodes.size()) {
                numbers.add(add(ofNodes.get(i)));
            }
        }
        return numbers;
    }

    /** In units, with what their panels take. */
    private int height(List<Machine> machines) {
        int links = machines.stream().mapToInt(machine -> linksOf[machine.id()]).sum();
        boolean panels = intent.cabling().style() != CablingIntent.Style.DIRECT;
        return machines.stream().mapToInt(machine -> machine.model().heightU()).sum()
                + (panels ? Spines.ceil(links, intent.site().panel().filled()) : 0);
    }

    /** Switches one above the other, with room for their panels. */
    private List<Integer> stacked(List<Machine> machines) {
        SiteIntent site = intent.site();
        int most = Math.max(1, site.rackUnits() - site.spareUnits());
        List<Integer> numbers = new ArrayList<>();
        List<Machine> rack = new ArrayList<>();
        for (Machine machine : machines) {
            List<Machine> more = new ArrayList<>(rack);
            more.add(machine);
            boolean full = height(more) > most || (site.switchesPerRack() > 0 && rack.size() >= site.switchesPerRack());
            if (full && !rack.isEmpty()) {
                numbers.add(add(rack));
                rack = new ArrayList<>();
            }
            rack.add(machine);
        }
        if (!rack.isEmpty()) {
            numbers.add(add(rack));
        }
        return numbers;
    }

    /** Spine k in the racks of unit k, and so on round. */
    private void withLeaves(List<Machine> others, List<List<Integer>> unitRacks) {
        Map<String, Integer> next = new HashMap<>();
        List<Machine> without = new ArrayList<>();
        Map<Integer, List<Machine>> into = new LinkedHashMap<>();
        for (Machine machine : others) {
            int unit = next.merge(machine.role() + machine.fabric(), 1, Integer::sum) - 1;
            int rack = unitRacks.get(unit % unitRacks.size()).getLast();
            List<Machine> added = into.computeIfAbsent(rack, r -> new ArrayList<>());
            if (height(racks.get(rack)) + height(added) + machine.model().heightU()
                    <= intent.site().rackUnits()) {
                added.add(machine);
            } else {
                without.add(machine);
            }
        }
        into.forEach((rack, machines) -> {
            List<Machine> all = new ArrayList<>(racks.get(rack));
            all.addAll(machines);
            racks.set(rack, all);
        });
        movable.addAll(stacked(without));
    }
}
