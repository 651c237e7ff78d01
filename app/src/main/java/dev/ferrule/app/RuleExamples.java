package dev.ferrule.app;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.catalogue.UserCatalogue;
import dev.ferrule.io.plant.ClusterFile;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.Plan;
import dev.ferrule.plan.Planner;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.source.PlantSource;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.ExplainView;
import dev.ferrule.view.PlantCheck;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges the examples of rules as a user's own chains and plants are judged. */
final class RuleExamples {

    /** The name of an example's only file, in places. */
    static final String FILE = "example.yaml";

    private final Catalogue catalogue;

    RuleExamples(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    ExplainView.Page page(RuleDoc doc) {
        return ExplainView.Page.of(doc, judged(doc, doc.failing()), judged(doc, doc.passing()));
    }

    private ExplainView.@Nullable Example judged(RuleDoc doc, String text) {
        if (!doc.hasExamples()) {
            return null;
        }
        return doc.intent() ? intent(text) : doc.plant() ? plant(text) : chain(text);
    }

    private ExplainView.Example chain(String text) {
        ChannelView view = new ChannelCheck(catalogue).check("1", text, Origin.COMMAND_LINE);
        return new ExplainView.Example("chain", text, view.verdict(), view.codes());
    }

    private ExplainView.Example intent(String text) {
        Report report = new Report();
        ClusterFile read = ClusterFile.of(text, "cluster.yaml", catalogue, report);
        Intent intent = read.intent();
        Plan plan = intent == null ? null : new Planner(read.catalogue(), read.models(), report).plan(intent);
        PlanView view = PlanView.of(plan, report, null, null);
        List<String> codes = sorted(view.diagnostics().stream()
                .filter(finding -> !finding.severity().equals(Severity.NOTE.word()))
                .map(finding -> finding.code()));
        return new ExplainView.Example("intent", text, view.verdict(), codes);
    }

    private ExplainView.Example plant(String text) {
        try {
            CheckView view = check(PlantFolder.read(FILE, text));
            return new ExplainView.Example("plant", text, view.verdict(), codes(view));
        } catch (PlantFolder.Unreadable e) {
            List<String> codes =
                    sorted(e.findings().stream().map(Diagnostic::code).map(Object::toString));
            return new ExplainView.Example("plant", text, "ERROR", codes);
        }
    }

    private CheckView check(PlantSource source) {
        Catalogue whole = UserCatalogue.over(catalogue, source.catalogue(), source.report());
        return new PlantCheck(whole).check(source, Main.version());
    }

    private static List<String> codes(CheckView view) {
        return sorted(view.diagnostics().stream()
                .filter(finding -> !finding.severity().equals(Severity.NOTE.word()))
                .map(finding -> finding.code()));
    }

    private static List<String> sorted(Stream<String> codes) {
        return codes.distinct().sorted().toList();
    }
}
