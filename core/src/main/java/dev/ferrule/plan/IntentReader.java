package dev.ferrule.plan;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import dev.ferrule.catalog.PlanningFacts;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Span;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From the tree of {@code cluster.yaml} to an intent; what is not said is taken from the catalogue, and shown. */
public final class IntentReader {

    private final Models models;
    private final Report report;
    private final Defaults defaults;

    public IntentReader(Catalogue catalogue, Models models, Report report) {
        this.models = models;
        this.report = report;
        defaults = new Defaults(PlanningFacts.of(catalogue));
    }

    /** Null when there is no cluster to plan; why is in the report. */
    public @Nullable Intent read(@Nullable Node tree, String file) {
        if (!(tree instanceof Node.Mapping mapping)) {
            report.add(
                    Diagnostic.error(
                            Code.UNREADABLE,
                            Span.ofFile(file),
                            "an intent cannot be read",
                            "it is a mapping with \"nodes\" and \"fabrics\"",
                            "the least is: nodes: { model: dgx-h100, count: 32 } and fabrics: { compute: { topology: rail } }"));
            return null;
        }
        Report lacking = new Report();
        defaults.facts().check(lacking);
        report.addAll(lacking);
        if (lacking.hasErrors()) {
            return null;
        }
        Clause all = new Clause("", mapping, report);
        String name = all.text("name", "cluster");
        Intent.Nodes nodes = nodes(all);
        SettingsReader settings = new SettingsReader(defaults);
        CablingIntent cabling = settings.cabling(all.inner("cabling"));
        SiteIntent site = settings.site(all.inner("site"), nodes);
        LengthsIntent lengths = settings.lengths(all.inner("lengths"));
        List<FabricIntent> fabrics = nodes == null ? List.of() : fabrics(all, nodes);
        all.has("nodes");
        all.has("fabrics");
        all.done();
        return nodes == null || fabrics.isEmpty() || report.hasErrors()
                ? null
                : new Intent(name, nodes, fabrics, cabling, site, lengths, defaults.taken());
    }

    private List<FabricIntent> fabrics(Clause all, Intent.Nodes nodes) {
        List<FabricIntent> fabrics = new ArrayList<>();
        Clause clauses = all.inner("fabrics");
        FabricReader reader = new FabricReader(models, defaults);
        for (String key : clauses.keys()) {
            FabricIntent fabric = reader.read(clauses.inner(key), key, nodes);
            if (fabric != null) {
                fabrics.add(fabric);
            }
        }
        if (clauses.keys().isEmpty()) {
            report.add(Complaint.CONTRADICTION.error(
                    clauses.place("fabrics"),
                    "\"fabrics\" names none",
                    "the least is: fabrics: { compute: { topology: rail } }"));
        }
        return fabrics;
    }

    private Intent.@Nullable Nodes nodes(Clause all) {
        Clause clause = all.inner("nodes");
        String name = clause.text("model");
        MachineModel model = name == null ? null : models.node(name);
        if (name == null) {
            report.add(Complaint.CONTRADICTION.error(
                    clause.place("model"),
                    "\"nodes\" says no model",
                    "say one such as model: dgx-h100; known are " + String.join(", ", models.nodes())));
        } else if (model == null) {
            clause.unknown(clause.place("model"), name, models.nodes());
        }
        Integer said = clause.integer("count", 1);
        Integer gpus = clause.integer("gpus", 1);
        Integer racks = clause.integer("racks", 1);
        Integer unit = clause.integer("unit", 1);
        Integer perRack = clause.integer("per_rack", 1);
        List<String> map = clause.texts("rail_map");
        if (model == null) {
            clause.done();
            return null;
        }
        int count = count(clause, model, said, gpus, racks, perRack);
        Intent.Nodes nodes = count == 0
                ? null
                : new Intent.Nodes(
                        railMap(clause, withRack(model, perRack), map),
                        count,
                        unit == null ? 0 : unit,
                        clause.place("count"));
        clause.done();
        return nodes;
    }

    /** Of counts that are said, any; all that are said must agree. 0 where they do not. */
    private int count(
            Clause clause,
            MachineModel model,
            @Nullable Integer count,
            @Nullable Integer gpus,
            @Nullable Integer racks,
            @Nullable Integer perRack) {
        Map<String, Integer> said = new LinkedHashMap<>();
        if (count != null) {
            said.put("count: " + count, count);
        }
        if (gpus != null && model.gpus() == 0) {
            report.add(Complaint.CONTRADICTION.error(
                    clause.place("gpus"), model.name() + " has no GPUs, so that " + gpus + " of them make no nodes"));
            return 0;
        }
        if (gpus != null) {
            said.put("gpus: " + gpus + " / " + model.gpus() + " a node", -Math.floorDiv(-gpus, model.gpus()));
        }
        int each = perRack == null ? model.perRack() : perRack;
        if (racks != null && each > 0) {
            said.put("racks: " + racks + " × " + each, racks * each);
        }
        if (said.values().stream().distinct().count() > 1) {
            report.add(Complaint.CONTRADICTION.error(
                    clause.place(count == null ? "gpus" : "count"),
                    "the nodes are counted in ways that differ: " + String.join(", ", said.keySet()),
                    "keep one of them, such as " + said.keySet().iterator().next()));
            return 0;
        }
        if (said.isEmpty()) {
            if (!report.hasErrors()) {
                report.add(Complaint.CONTRADICTION.error(
                        clause.place("count"), "nobody says how many nodes there are", "say count: 32, or gpus: 256"));
            }
            return 0;
        }
        return said.values().iterator().next();
    }

    private static MachineModel withRack(MachineModel model, @Nullable Integer perRack) {
        return perRack == null
                ? model
                : new MachineModel(
                        model.name(),
                        model.maker(),
                        model.model(),
                        model.protocol(),
                        model.heightU(),
                        model.gpus(),
                        perRack,
                        model.cages(),
                        model.networks(),
                        model.provenance());
    }

    /** The model with the order of ports that the user says. */
    private MachineModel railMap(Clause clause, MachineModel model, List<String> map) {
        NodeNetwork compute = model.networks().get("compute");
        if (map.isEmpty() || compute == null) {
            return model;
        }
        List<String> known = new ArrayList<>(compute.ports());
        known.addAll(compute.names());
        List<String> order = new ArrayList<>();
        for (String port : map) {
            int named = compute.names().indexOf(port);
            order.add(named >= 0 ? compute.ports().get(named) : port);
            if (!known.contains(port)) {
                clause.unknown(clause.place("rail_map"), port, known);
            }
        }
        if (order.stream().distinct().count() < order.size()) {
            report.add(Complaint.CONTRADICTION.error(
                    clause.place("rail_map"), "\"rail_map\" names a port twice: " + String.join(", ", map)));
        }
        Map<String, NodeNetwork> networks = new LinkedHashMap<>(model.networks());
        networks.put("compute", compute.mappedAs(order));
        return new MachineModel(
                model.name(),
                model.maker(),
                model.model(),
                model.protocol(),
                model.heightU(),
                model.gpus(),
                model.perRack(),
                model.cages(),
                networks,
                model.provenance());
    }
}
