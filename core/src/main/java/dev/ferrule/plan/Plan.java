package dev.ferrule.plan;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is planned: machines, places, cables, and the tables of the plant. */
public final class Plan {

    private final Intent intent;
    private final Cluster cluster;
    private final Layout layout;
    private final Cabling cabling;
    private final Map<String, List<Table>> tables;
    private final Map<String, String> deviceTypes;

    Plan(
            Intent intent,
            Cluster cluster,
            Layout layout,
            Cabling cabling,
            Map<String, List<Table>> tables,
            Map<String, String> deviceTypes) {
        this.intent = intent;
        this.cluster = cluster;
        this.layout = layout;
        this.cabling = cabling;
        this.tables = tables;
        this.deviceTypes = deviceTypes;
    }

    /** The plant as its files will say it. */
    public PlantSource source(Report report) {
        Place place = Span.ofFile("plant.yaml");
        Node grade = new Node.Scalar(intent.cabling().grade(), true, place);
        Node defaults = new Node.Mapping(Map.of("grade", new Node.Entry(place, grade)), place);
        Node.Mapping settings = new Node.Mapping(Map.of("defaults", new Node.Entry(place, defaults)), place);
        return new PlantSource(intent.name(), settings, tables, List.of(), Set.of(), report);
    }

    /** Files of {@code catalog/}, by name. */
    public Map<String, String> deviceTypes() {
        return deviceTypes;
    }

    public PlanSummary summary() {
        return new Summaries(intent, cluster, layout, cabling).of();
    }

    /** A fabric as the simulator {@code ibsim} reads it; empty where there is none of that name. */
    public String ibsim(String fabric) {
        return IbsimTopology.of(cluster, fabric);
    }

    /** Names of the fabrics, in the order of the intent. */
    public List<String> fabrics() {
        return intent.fabrics().stream().map(FabricIntent::name).toList();
    }
}
