package dev.ferrule.view;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Span;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.fabric.OpticsRow;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.repair.Cause;
import dev.ferrule.repair.Causes;
import dev.ferrule.repair.Intent;
import dev.ferrule.repair.Mends;
import dev.ferrule.repair.PlantTrials;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.ModeClash;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.PlantRule;
import dev.ferrule.rule.PlantView;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.Verdict;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** From a plant's tables to what is shown of it: compile, trace, judge each shape once, find causes, compare intent. */
public final class PlantCheck {

    private static final Code CANNOT_TALK = new Code(307);

    private final Catalogue catalogue;
    private final BudgetAsked asked;
    private final Map<Code, RuleDoc> rules = new HashMap<>();

    public PlantCheck(Catalogue catalogue) {
        this(catalogue, BudgetAsked.NOTHING);
    }

    /** @param asked how loss and reach are to be judged, before what the plant says */
    public PlantCheck(Catalogue catalogue, BudgetAsked asked) {
        this.catalogue = catalogue;
        this.asked = asked;
        ShapeJudge.rules().forEach(rule -> rules.put(rule.doc().code(), rule.doc()));
    }

    public CheckView check(PlantSource source, String version) {
        Checked checked = checked(source);
        RowTrials trials = new RowTrials(this::wrong, other -> checked(other).report, catalogue);
        return view(
                checked,
                version,
                trials.explain(source, checked.plant.fabric().cables().count(), checked.report));
    }

    /** How much is wrong: errors of the files, channels that fail, links that do not reach what they are meant to. */
    private int wrong(PlantSource source) {
        JudgedPlant plant = JudgedPlant.of(source, catalogue);
        Misplaced misplaced = Misplaced.of(plant.fabric());
        List<Links.Link> links =
                Links.read(plant.source(), plant.fabric(), misplaced, cutWrong(plant)::contains, plant.report());
        Intent intent = new Intent(plant.fabric(), plant.channels(), plant.judgements(), links, misplaced);
        return plant.report().errors() + intent.failing().size() + intent.wrong();
    }

    private record Checked(JudgedPlant plant, PlantView view, Intent intent, PlantBudgets budgets, Report report) {}

    private Checked checked(PlantSource written) {
        JudgedPlant plant = JudgedPlant.of(written, catalogue);
        PlantSource source = plant.source();
        Report report = plant.report();
        Misplaced misplaced = Misplaced.of(plant.fabric());
        List<Links.Link> links = Links.read(source, plant.fabric(), misplaced, cutWrong(plant)::contains, report);
        PlantBudgets budgets = PlantBudgets.of(
                plant, BudgetSettings.read(source, catalogue, asked, report).judge(catalogue));
        Intent intent = new Intent(plant.fabric(), plant.channels(), plant.judgements(), links, misplaced);
        intent.add(budgets.failing(), budgets::errors);
        Mends mends = new Mends(catalogue, plant.judge(), UsualFibres.of(plant.fabric()));
        List<Links.Link> found = links.stream()
                .filter(link -> link.a().exists() && link.z().exists())
                .toList();
        PlantTrials trials =
                new PlantTrials(plant.fabric(), plant.channels(), plant.judgements(), found, mends, intent);
        Causes causes = new Causes(plant.fabric(), plant.channels(), plant.judgements(), mends, trials, intent);
        intent.checkPlugs(mends, report);
        for (Cause cause : causes.find()) {
            report.add(diagnostic(cause, plant, intent));
        }
        universal(plant, report);
        BudgetDiagnostics.report(plant, budgets, report);
        GradeMisfits.report(plant, budgets, report);
        intent.check(trials, mends, source, report);
        PlantView view = new PlantView(
                source,
                plant.fabric(),
                plant.channels(),
                plant.judgements(),
                links,
                misplaced,
                intent.lacking(),
                intent.misnamed(),
                intent.explained());
        for (Rule rule : ShapeJudge.rules()) {
            if (rule instanceof PlantRule judging) {
                judging.check(view, report);
            }
        }
        intent.unexplained(trials, mends, source, report);
        return new Checked(plant, view, intent, budgets, report);
    }

    /** Ports whose mode does not fit what they reach, for which 306 is told. */
    private static Set<Integer> cutWrong(JudgedPlant plant) {
        Set<Integer> ports = new HashSet<>();
        plant.channels()
                .each(
                        plant.shapes(judgement -> ModeClash.any(judgement.view())),
                        channel -> ModeClash.of(
                                        channel, plant.judgement(channel).view())
                                .values()
                                .forEach(clash -> ports.addAll(List.of(clash.wider(), clash.other()))));
        return ports;
    }

    /** 105 is told once a module, not once a channel. */
    private static void universal(JudgedPlant plant, Report report) {
        PanelRows rows = new PanelRows(plant.source(), plant.fabric());
        Set<String> told = new HashSet<>();
        BitSet asking = plant.shapes(judgement -> judgement.has(Code.UNIVERSAL_ORDER));
        plant.channels().each(asking, channel -> {
            for (Finding finding : plant.judgement(channel).findings()) {
                for (int i = 0; finding.rule().code().equals(Code.UNIVERSAL_ORDER) && i < channel.items(); i++) {
                    int item = channel.item(i);
                    boolean asked = plant.judge().isUniversal(plant.fabric().itemType(item))
                            && told.add(plant.fabric().assetName(item));
                    if (asked) {
                        Names names = new ChannelNames(
                                plant.fabric(), channel, plant.channels().shape(channel.shape()));
                        report.add(new Diagnostic(
                                finding.rule().code(),
                                finding.severity(),
                                rows.item(item),
                                finding.summary(),
                                finding.words().with(names),
                                List.of(),
                                1));
                    }
                }
            }
        });
    }

    private CheckView view(Checked checked, String version, List<Diagnostic> found) {
        PlantView plant = checked.view;
        Intent intent = checked.intent;
        List<Diagnostic> findings = DiagnosticOrder.sorted(found);
        Verdict verdict = Verdict.OK;
        for (Diagnostic finding : findings) {
            verdict = verdict.with(finding.severity());
        }
        if (!intent.failed().isEmpty()) {
            verdict = Verdict.FAIL;
        }
        int lanes = 0;
        for (int channel = 0; channel < plant.channels().count(); channel++) {
            int shape = plant.channels().shapeOf(channel);
            lanes += plant.judgements().get(shape).view().lanes().size();
        }
        List<Channel> failed = intent.failing();
        CheckView.Counts counts = new CheckView.Counts(
                plant.fabric().devices().count(),
                plant.fabric().cables().count(),
                plant.links().size(),
                plant.channels().count(),
                lanes,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                failed.size(),
                intent.failed().size());
        return new CheckView(
                CheckView.SCHEMA,
                "ferrule",
                version,
                plant.source().name(),
                verdict.name(),
                counts,
                plant.links().isEmpty()
                        ? failed.stream().map(channel -> line(plant, channel)).toList()
                        : intent.failed().stream().map(Links.Link::line).toList(),
                assumptions(checked),
                BudgetSummary.of(checked.plant, checked.budgets),
                findings.stream()
                        .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                        .toList());
    }

    private static List<CheckView.Assumption> assumptions(Checked checked) {
        List<CheckView.Assumption> all = new ArrayList<>(PlantAssumptions.of(checked.plant));
        all.addAll(BudgetNotes.of(checked.plant, checked.budgets));
        return all;
    }

    /** A failing channel by its ports, where no links are said; by its first item where it has none. */
    private static String line(PlantView plant, Channel channel) {
        List<String> names = new ArrayList<>();
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                names.add(plant.fabric().portName(channel.port(p)));
            }
        }
        return names.isEmpty() ? plant.fabric().itemName(channel.item(0)) : String.join("  ", names);
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** A cause with the way of its first channel, how many share it, and what would mend them. */
    private Diagnostic diagnostic(Cause cause, JudgedPlant plant, Intent intent) {
        Fabric fabric = plant.fabric();
        Channels channels = plant.channels();
        Channel channel = channels.get(cause.channels().getFirst());
        Names names = new ChannelNames(fabric, channel, channels.shape(channel.shape()));
        Finding finding = cause.finding();
        List<String> detail = new ArrayList<>();
        detail.add(way(channel, names));
        detail.addAll(finding.words().with(names));
        if (cause.channels().size() > 1) {
            String asset = cause.candidates().isEmpty()
                    ? ""
                    : cause.candidates().getFirst().asset();
            String shared =
                    asset.isEmpty() ? "" : asset.contains(", ") ? " pass one of them and" : " share " + asset + " and";
            detail.add(cause.channels().size() + " channels" + shared + " fail alike");
        }
        for (Code also : cause.also()) {
            RuleDoc doc = rules.get(also);
            detail.add("the first repair also mends " + also + (doc == null ? "" : ": " + doc.summary()));
        }
        if (!cause.candidates().isEmpty()) {
            detail.add("repair: "
                    + String.join(
                            " · ",
                            cause.candidates().stream()
                                    .map(candidate -> candidate.asset() + ": " + candidate.words())
                                    .toList()));
        }
        PanelRows rows = new PanelRows(plant.source(), fabric);
        Place place = place(cause, fabric, rows, channel, names);
        return new Diagnostic(
                finding.rule().code(),
                severity(cause, channels, intent),
                place,
                finding.summary(),
                detail,
                related(cause, fabric, rows, place),
                cause.channels().size());
    }

    /** The other places of what is wrong alike in many; else those of the other things that may be the cause. */
    private static List<Diagnostic.Related> related(Cause cause, Fabric fabric, PanelRows rows, Place place) {
        List<Cause.Candidate> others = cause.alike().isEmpty() ? cause.candidates() : cause.alike();
        Map<Span, Diagnostic.Related> related = new LinkedHashMap<>();
        for (Cause.Candidate candidate : others) {
            Place other = place(candidate, fabric, rows);
            String words = cause.alike().isEmpty() ? "or " + candidate.asset() : "the same here";
            if (!other.span().equals(place.span())) {
                related.putIfAbsent(other.span(), new Diagnostic.Related(other, words));
            }
        }
        return List.copyOf(related.values());
    }

    private static Severity severity(Cause cause, Channels channels, Intent intent) {
        boolean error = cause.channels().stream()
                .anyMatch(c -> intent.severity(channels.get(c), cause.finding()) == Severity.ERROR);
        return error ? Severity.ERROR : cause.finding().severity();
    }

    private static Place place(Cause.Candidate candidate, Fabric fabric, PanelRows rows) {
        if (candidate.port() >= 0) {
            return fabric.opticsOf(candidate.port()).transceiver();
        }
        Place splices = candidate.words().equals(Changes.STRAIGHT) ? fabric.splicePlace(candidate.item()) : null;
        if (splices != null) {
            return splices;
        }
        return candidate.item() >= 0 ? rows.item(candidate.item()) : rows.adapter(candidate.slot());
    }

    private static Place place(Cause cause, Fabric fabric, PanelRows rows, Channel channel, Names names) {
        if (!cause.candidates().isEmpty()) {
            return place(cause.candidates().getFirst(), fabric, rows);
        }
        if (!cause.finding().pairs().isEmpty()) {
            int pair = cause.finding().pairs().getFirst();
            int port = channel.portAt(names.shape(), pair);
            if (port >= 0 && cause.channels().size() > 1) {
                return fabric.opticsOf(port).transceiver();
            }
            if (cause.finding().at() >= 0) {
                return names.facePlace(cause.finding().at());
            }
            Place misfit = rows.misfit(channel.slot(pair));
            return misfit == null ? names.pairPlace(pair) : misfit;
        }
        int rarest = cause.finding().rule().code().equals(CANNOT_TALK) ? rarest(channel, fabric) : Fabric.NONE;
        if (rarest >= 0) {
            return fabric.opticsOf(rarest).transceiver();
        }
        return channel.items() > 0 ? names.itemPlace(0) : names.portPlace(0);
    }

    /**
     * The port of a channel whose row of optics fills the fewest ports: what is written once is wrong more easily; of those
     * the one whose PMD fewest ports of the plant have.
     */
    private static int rarest(Channel channel, Fabric fabric) {
        Map<OpticsRow, Integer> filled = new HashMap<>();
        Map<String, Integer> alike = new HashMap<>();
        for (int port = 0; port < fabric.portCount(); port++) {
            filled.merge(fabric.opticsOf(port), 1, Integer::sum);
            alike.merge(fabric.portType(port).pmd().name(), 1, Integer::sum);
        }
        return IntStream.range(0, channel.ports())
                .map(channel::port)
                .filter(port -> port >= 0)
                .boxed()
                .min(Comparator.comparingInt((Integer port) -> filled.getOrDefault(fabric.opticsOf(port), 0))
                        .thenComparingInt(port ->
                                alike.getOrDefault(fabric.portType(port).pmd().name(), 0)))
                .orElse(Fabric.NONE);
    }

    /** {@code leaf07/Ethernet1/3 ─ cord C-114 (B) ─ trunk T-014.03 (A) ─ spine02/Ethernet1/7}. */
    static String way(Channel channel, Names names) {
        List<String> parts = new ArrayList<>();
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && parts.isEmpty()) {
                parts.add(names.port(p));
            }
        }
        for (int i = 0; i < Math.min(12, channel.items()); i++) {
            String name = names.item(i);
            String type = " (" + names.shape().items().get(i).type().name() + ")";
            parts.add(name.endsWith(type) ? name : name + type);
        }
        if (channel.ports() > 1 && channel.port(channel.ports() - 1) >= 0) {
            parts.add(names.port(channel.ports() - 1));
        }
        return String.join(" ─ ", parts);
    }
}
