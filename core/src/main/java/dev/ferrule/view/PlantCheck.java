package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.repair.Cause;
import dev.ferrule.repair.Causes;
import dev.ferrule.repair.Intent;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.Verdict;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a plant's tables to what is shown of it: compile, trace, judge each shape once, find causes, compare intent. */
public final class PlantCheck {

    private final Catalogue catalogue;
    private final Map<Code, RuleDoc> rules = new HashMap<>();

    public PlantCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
        ShapeJudge.rules().forEach(rule -> rules.put(rule.doc().code(), rule.doc()));
    }

    public CheckView check(PlantSource source, String version) {
        JudgedPlant plant = JudgedPlant.of(source, catalogue);
        Report report = plant.report();
        Causes causes = new Causes(plant.fabric(), plant.channels(), plant.judgements(), catalogue, plant.judge());
        for (Cause cause : causes.find()) {
            report.add(diagnostic(cause, plant.fabric(), plant.channels()));
        }
        List<Links.Link> links = Links.read(source, plant.fabric());
        Intent intent = new Intent(plant.fabric(), plant.channels(), plant.judgements(), links);
        intent.check(report);
        return view(
                source,
                version,
                plant.fabric(),
                plant.channels(),
                plant.judgements(),
                links.size(),
                intent.failed(),
                report);
    }

    private CheckView view(
            PlantSource source,
            String version,
            Fabric fabric,
            Channels channels,
            List<Judgement> judgements,
            int links,
            int linksFailed,
            Report report) {
        List<Diagnostic> findings = DiagnosticOrder.sorted(report.findings());
        Verdict verdict = Verdict.OK;
        for (Diagnostic finding : findings) {
            verdict = verdict.with(finding.severity());
        }
        int lanes = 0;
        int failed = 0;
        for (Channel channel : channels.list()) {
            lanes += judgements.get(channel.shape()).view().lanes().size();
            failed += judgements.get(channel.shape()).fails() ? 1 : 0;
        }
        CheckView.Counts counts = new CheckView.Counts(
                fabric.devices().count(),
                fabric.cables().count(),
                links,
                channels.list().size(),
                lanes,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                failed,
                linksFailed);
        return new CheckView(
                CheckView.SCHEMA,
                "ferrule",
                version,
                source.name(),
                verdict.name(),
                counts,
                findings.stream()
                        .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                        .toList());
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** A cause with the way of its first channel, how many share it, and what would mend them. */
    private static Diagnostic diagnostic(Cause cause, Fabric fabric, Channels channels) {
        Channel channel = channels.list().get(cause.channels().getFirst());
        Names names = new ChannelNames(fabric, channel, channels.shape(channel.shape()));
        Finding finding = cause.finding();
        List<String> detail = new ArrayList<>();
        detail.add(way(channel, names));
        detail.addAll(finding.words().with(names));
        if (cause.channels().size() > 1) {
            String shared = cause.candidates().isEmpty()
                    ? ""
                    : " share " + cause.candidates().getFirst().asset() + " and";
            detail.add(cause.channels().size() + " channels" + shared + " fail alike");
        }
        if (!cause.candidates().isEmpty()) {
            detail.add("repair: "
                    + String.join(
                            " · ",
                            cause.candidates().stream()
                                    .map(candidate -> candidate.asset() + ": " + candidate.words())
                                    .toList()));
        }
        return new Diagnostic(
                finding.rule().code(),
                finding.severity(),
                place(cause, fabric, channel, names),
                finding.rule().summary(),
                detail,
                List.of(),
                cause.channels().size());
    }

    private static Place place(Cause cause, Fabric fabric, Channel channel, Names names) {
        if (!cause.candidates().isEmpty()) {
            Cause.Candidate first = cause.candidates().getFirst();
            return first.item() >= 0
                    ? fabric.itemPlace(first.item())
                    : fabric.devices().place(fabric.deviceOfSlot(first.slot()));
        }
        if (!cause.finding().pairs().isEmpty()) {
            return names.pairPlace(cause.finding().pairs().getFirst());
        }
        return channel.items() > 0 ? names.itemPlace(0) : names.portPlace(0);
    }

    /** {@code leaf07/Ethernet1/3 ─ cord C-114 (B) ─ trunk T-014.03 (A) ─ spine02/Ethernet1/7}. */
    private static String way(Channel channel, Names names) {
        List<String> parts = new ArrayList<>();
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && parts.isEmpty()) {
                parts.add(names.port(p));
            }
        }
        for (int i = 0; i < Math.min(12, channel.items()); i++) {
            parts.add(names.item(i) + " (" + names.shape().items().get(i).type().name() + ")");
        }
        if (channel.ports() > 1 && channel.port(channel.ports() - 1) >= 0) {
            parts.add(names.port(channel.ports() - 1));
        }
        return String.join(" ─ ", parts);
    }
}
