package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.plant.ClusterFile;
import dev.ferrule.io.yaml.YamlReader;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.Plan;
import dev.ferrule.plan.PlanSummary;
import dev.ferrule.plan.Planner;
import dev.ferrule.source.Node;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An intent that a test plans in memory. */
record Planned(@Nullable Plan plan, List<Diagnostic> findings) {

    private static final Catalogue CATALOGUE = ShippedCatalogue.load();

    static Planned of(String intent) {
        Report report = new Report();
        ClusterFile file = ClusterFile.of(intent, "cluster.yaml", CATALOGUE, report);
        Intent read = file.intent();
        Plan plan = read == null ? null : new Planner(file.catalogue(), file.models(), report).plan(read);
        return new Planned(plan, report.findings());
    }

    PlanSummary summary() {
        return Objects.requireNonNull(plan, () -> findings.toString()).summary();
    }

    PlanSummary.FabricSummary fabric(String name) {
        return Objects.requireNonNull(summary().fabrics().get(name));
    }

    List<String> codes() {
        return findings.stream()
                .map(finding -> finding.code().toString())
                .distinct()
                .sorted()
                .toList();
    }

    /** What {@code ferrule check} says of the planned plant. */
    CheckView check() {
        Plan planned = Objects.requireNonNull(plan, () -> findings.toString());
        PlantSource source = planned.source(new Report());
        List<Node> types = new ArrayList<>();
        planned.deviceTypes().forEach((name, text) -> {
            Node tree = YamlReader.read(text.getBytes(StandardCharsets.UTF_8), name, source.report());
            if (tree != null) {
                types.add(tree);
            }
        });
        PlantSource whole = new PlantSource(source.name(), source.settings(), source.tables(), types, source.report());
        return new PlantCheck(CATALOGUE).check(whole, "test");
    }
}
