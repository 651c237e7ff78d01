package dev.ferrule.app;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Report;
import dev.ferrule.plan.Bill;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.Plan;
import dev.ferrule.plan.PlanSummary;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.view.DiagnosticView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is shown.
 *
 * @param verdict {@code OK}, {@code OK_WARN} or {@code FAIL}
 * @param plant the folder that was written; null when none was
 * @param kept the name under which what stood there is kept
 */
record PlanView(
        String schema,
        String verdict,
        @Nullable String name,
        @Nullable String plant,
        @Nullable String kept,
        @Nullable Cluster cluster,
        @Nullable Map<String, PlanSummary.FabricSummary> fabrics,
        @Nullable Map<String, Integer> cablesByLengthM,
        @Nullable List<Bill.Line> bill,
        List<Intent.Default> defaults,
        List<DiagnosticView> diagnostics) {

    /** The whole in figures; lengths in metres. */
    record Cluster(
            String node,
            int nodes,
            int gpus,
            int racks,
            int devices,
            int links,
            int cables,
            long fibreM,
            long wayBeforeM,
            long wayAfterM) {}

    static PlanView of(@Nullable Plan plan, Report report, @Nullable String plant, @Nullable String kept) {
        Map<Code, RuleDoc> rules = new HashMap<>();
        for (Rule rule : ShapeJudge.rules()) {
            rules.put(rule.doc().code(), rule.doc());
        }
        List<DiagnosticView> findings = report.findings().stream()
                .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                .toList();
        String verdict = plan == null ? "FAIL" : report.findings().isEmpty() ? "OK" : "OK_WARN";
        PlanSummary summary = plan == null ? null : plan.summary();
        return new PlanView(
                "plan/1",
                verdict,
                summary == null ? null : summary.name(),
                plant,
                kept,
                summary == null ? null : cluster(summary),
                summary == null ? null : summary.fabrics(),
                summary == null ? null : summary.lengths(),
                summary == null ? null : summary.bill(),
                summary == null ? List.of() : summary.defaults(),
                findings);
    }

    private static Cluster cluster(PlanSummary summary) {
        return new Cluster(
                summary.node(),
                summary.nodes(),
                summary.gpus(),
                summary.racks(),
                summary.devices(),
                summary.links(),
                summary.cables(),
                summary.fibreM(),
                summary.costBeforeM(),
                summary.costAfterM());
    }
}
