package dev.ferrule.app;

import dev.ferrule.view.CheckView;
import dev.ferrule.view.DiagnosticView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A checked plant as SARIF 2.1.0 (OASIS), one run a document, for code scanning and editors. */
final class Sarif {

    private static final JsonMapper MAPPER =
            Json.mapper().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** What paths begin at where the command line does not say it in a way that others could follow. */
    private static final String BASE = "PLANT";

    private final CheckView view;
    private final PlantPath path;
    private final SarifRules rules;
    private final Fingerprints fingerprints = new Fingerprints();

    private Sarif(CheckView view, PlantPath path) {
        this.view = view;
        this.path = path;
        rules = new SarifRules(view.diagnostics());
    }

    static String document(CheckView view, PlantPath path) {
        SarifLog.Run run = new Sarif(view, path).run();
        return MAPPER.writeValueAsString(new SarifLog(SarifLog.SCHEMA, SarifLog.VERSION, List.of(run)));
    }

    private SarifLog.Run run() {
        return new SarifLog.Run(
                new SarifLog.Tool(new SarifLog.Driver(view.tool(), view.version(), rules.all())),
                new SarifLog.RunAutomationDetails(category()),
                List.of(new SarifLog.Invocation(!view.verdict().equals("ERROR"))),
                path.fromHere()
                        ? null
                        : Map.of(BASE, new SarifLog.UriBase(SarifText.message("The folder of the plant."))),
                "unicodeCodePoints",
                view.diagnostics().stream().map(this::result).toList(),
                new SarifLog.Plant(Terminal.escaped(view.plant()), view.verdict()));
    }

    /** Code scanning keeps one run a category; what stands before the last slash is it, so each plant has its own. */
    private String category() {
        return "ferrule/" + path.uri(null) + "/";
    }

    private SarifLog.Result result(DiagnosticView finding) {
        List<SarifLog.Location> related = new ArrayList<>();
        StringBuilder text = new StringBuilder(SarifText.escaped(finding.summary() + ".\n" + finding.detail()));
        for (DiagnosticView.Related other : finding.related()) {
            int id = related.size() + 1;
            related.add(location(id, other.span(), SarifText.message(other.words())));
            text.append('\n').append(SarifText.link(other.span().compact(), id));
            text.append(": ").append(SarifText.escaped(other.words()));
        }
        return new SarifLog.Result(
                finding.code(),
                rules.index(finding.code()),
                finding.severity(),
                new SarifLog.Message(text.toString()),
                List.of(location(null, finding.span(), null)),
                related.isEmpty() ? null : related,
                fingerprints.next(finding),
                new SarifLog.Share(finding.channels()));
    }

    /** Code scanning refuses a document with a result that has no location: what has none is at the plant itself. */
    private SarifLog.Location location(
            @Nullable Integer id, DiagnosticView.@Nullable Place span, SarifLog.@Nullable Message message) {
        Integer line = span == null || span.cell() != null ? null : span.line();
        return new SarifLog.Location(
                id,
                new SarifLog.PhysicalLocation(
                        new SarifLog.ArtifactLocation(
                                path.uri(span == null ? null : span.file()), path.fromHere() ? null : BASE),
                        span == null || line == null ? null : new SarifLog.Region(line, span.column())),
                span == null || span.cell() == null
                        ? null
                        : List.of(new SarifLog.LogicalLocation(Terminal.escaped(span.cell()), "cell")),
                message);
    }
}
