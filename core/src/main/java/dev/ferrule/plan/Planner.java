package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.NodeNetwork;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.diag.Report;
import org.jspecify.annotations.Nullable;

/** The stages of a plan: sizes and links, places, modules and cables, tables. */
public final class Planner {

    private final Catalogue catalogue;
    private final Models models;
    private final Report report;

    public Planner(Catalogue catalogue, Models models, Report report) {
        this.catalogue = catalogue;
        this.models = models;
        this.report = report;
    }

    /** Null when there can be none; why is in the report. */
    public @Nullable Plan plan(Intent intent) {
        railMaps(intent);
        Cluster cluster = new ClusterBuilder(intent, models, report).build();
        if (cluster == null) {
            return null;
        }
        long rackUnit = PlanningFacts.of(catalogue).length("site", "rack_unit").millimetres();
        Layout layout = new Arrangement(intent, cluster, report).of(rackUnit);
        if (layout == null) {
            return null;
        }
        Ways ways = new Ways(intent.site(), rackUnit);
        Lengths lengths = new Lengths(intent.lengths(), layout, ways);
        Trays trays = new Trays(
                intent.site(),
                ways,
                PlanningFacts.of(catalogue).length("site", "cord_diameter").millimetres());
        Cabling cabling = new Cabling(catalogue, intent, cluster, layout, lengths, trays, report);
        cabling.build();
        trays.report(report);
        if (report.hasErrors()) {
            return null;
        }
        PlanTables tables = new PlanTables(intent, cluster, layout, cabling);
        return new Plan(intent, cluster, layout, cabling, tables.tables(), DeviceTypes.of(cluster, cabling, models));
    }

    /** Rails that follow no published map are told once a fabric. */
    private void railMaps(Intent intent) {
        for (FabricIntent fabric : intent.fabrics()) {
            NodeNetwork network = fabric.network();
            if (fabric.topology() == FabricIntent.Topology.RAIL && !network.mapped()) {
                report.add(Complaint.RAIL_MAP.warning(
                        fabric.place(),
                        "nobody published which GPU of "
                                + intent.nodes().model().model() + " is behind which port: rail k is port k of "
                                + String.join(", ", network.ports()),
                        "say nodes: { rail_map: [" + String.join(", ", network.ports()) + "] } in the order of GPUs"));
            }
        }
    }
}
