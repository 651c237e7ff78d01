package dev.ferrule.plan;

import dev.ferrule.catalog.MachineModel;
import dev.ferrule.diag.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the machines and links of all fabrics of an intent. */
final class ClusterBuilder {

    private final Intent intent;
    private final Models models;
    private final Report report;
    private final List<Machine> machines = new ArrayList<>();
    private final List<PlannedLink> links = new ArrayList<>();
    private final List<Machine> nodes = new ArrayList<>();

    ClusterBuilder(Intent intent, Models models, Report report) {
        this.intent = intent;
        this.models = models;
        this.report = report;
    }

    /** Null when a fabric cannot be built, which is reported. */
    @Nullable
    Cluster build() {
        Map<String, FabricSize> sizes = new LinkedHashMap<>();
        for (FabricIntent fabric : intent.fabrics()) {
            FabricSize size = Sizing.of(intent.nodes(), fabric, report);
            if (size != null) {
                sizes.put(fabric.name(), size);
            }
        }
        if (sizes.size() < intent.fabrics().size() || report.hasErrors()) {
            return null;
        }
        nodes(sizes);
        for (FabricIntent fabric : intent.fabrics()) {
            FabricSize size = sizes.get(fabric.name());
            if (size != null) {
                MachineModel host = fabric.extra() == 0 ? null : models.node("host-" + fabric.speed() + "g");
                if (fabric.extra() > 0 && host == null) {
                    report.add(Complaint.NO_PART.error(
                            fabric.place(),
                            "extra endpoints of " + fabric.name() + " need a node \"host-" + fabric.speed()
                                    + "g\", and the catalogue has none"));
                    return null;
                }
                new FabricBuilder(fabric, size, nodes, intent.nodes().unit(), host, machines, links).build();
            }
        }
        return new Cluster(List.copyOf(machines), List.copyOf(links), sizes);
    }

    /** Units are those of the first fabric by rails, else those that the intent says. */
    private void nodes(Map<String, FabricSize> sizes) {
        List<Integer> units = List.of();
        for (FabricIntent fabric : intent.fabrics()) {
            FabricSize size = sizes.get(fabric.name());
            boolean rail = fabric.topology() == FabricIntent.Topology.RAIL;
            if (size != null && (units.isEmpty() || rail)) {
                units = size.nodes();
            }
            if (rail) {
                break;
            }
        }
        boolean named = units.size() > 1 || intent.nodes().unit() > 0;
        for (int unit = 0; unit < units.size(); unit++) {
            for (int n = 0; n < units.get(unit); n++) {
                Machine node = new Machine(
                        machines.size(),
                        NodeNames.node(unit, n, named),
                        "node",
                        intent.nodes().model(),
                        "",
                        unit,
                        n,
                        0);
                machines.add(node);
                nodes.add(node);
            }
        }
    }
}
