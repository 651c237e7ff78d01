package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Spreads;
import dev.ferrule.budget.Term;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.fabric.Channel;
import dev.ferrule.rule.Rule;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.Verdict;
import dev.ferrule.shape.PortType;
import dev.ferrule.source.PlantSource;
import dev.ferrule.stat.LinkRisk;
import dev.ferrule.stat.LossDistribution;
import dev.ferrule.stat.PlantRisk;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a plant's tables to what is shown of its loss and reach: sums by kinds of ways, and how many links are likely to fail. */
public final class PlantBudgetCheck {

    private final Catalogue catalogue;
    private final BudgetAsked asked;
    private final Map<Code, RuleDoc> rules = new HashMap<>();

    public PlantBudgetCheck(Catalogue catalogue, BudgetAsked asked) {
        this.catalogue = catalogue;
        this.asked = asked;
        for (Rule rule : ShapeJudge.rules()) {
            rules.put(rule.doc().code(), rule.doc());
        }
    }

    public PlantBudgetView check(PlantSource source) {
        JudgedPlant plant = JudgedPlant.of(source, catalogue);
        Report report = plant.report();
        PlantBudgets budgets = PlantBudgets.of(
                plant,
                BudgetSettings.read(plant.source(), catalogue, asked, report).judge(catalogue));
        BudgetDiagnostics.report(plant, budgets, report);
        GradeMisfits.report(plant, budgets, report);
        Groups groups = new Groups(plant, budgets);
        CheckView.Budgets sums = BudgetSummary.of(plant, budgets);
        List<Diagnostic> findings = DiagnosticOrder.sorted(report.findings());
        Verdict verdict = Verdict.OK;
        for (Diagnostic finding : findings) {
            verdict = verdict.with(finding.severity());
        }
        return new PlantBudgetView(
                PlantBudgetView.SCHEMA,
                plant.source().name(),
                budgets.judge().budgets().profile().name(),
                verdict != Verdict.FAIL && sums != null && sums.judged() == 0
                        ? BudgetView.UNDETERMINED
                        : verdict.name(),
                sums == null ? 0 : sums.judged(),
                sums == null ? 0 : sums.undetermined(),
                sums == null ? 0 : sums.failed(),
                groups.any ? groups.risk.expected() : null,
                groups.any ? groups.risk.none() : null,
                BudgetNotes.of(plant, budgets),
                groups.views(),
                findings.stream()
                        .map(finding -> DiagnosticView.of(finding, rules.get(finding.code())))
                        .toList());
    }

    /** What ways have in common that are one line. */
    private record Kind(String pmds, String fibre, String grades, int pairs, boolean judged) {}

    /** One line in the making. */
    private static final class Line {
        private int ways;
        private int failed;
        private @Nullable Length shortest;
        private @Nullable Length longest;
        private @Nullable Budget nearest;
        private String ends = "";
        private @Nullable Double probability;
        private @Nullable Loss percentile;
    }

    private static final class Groups {

        private final JudgedPlant plant;
        private final PlantBudgets budgets;
        private final Map<Kind, Line> lines = new LinkedHashMap<>();
        private final PlantRisk risk = new PlantRisk();
        private boolean any;

        Groups(JudgedPlant plant, PlantBudgets budgets) {
            this.plant = plant;
            this.budgets = budgets;
            int[] channels = budgets.channelsOfBuilds();
            budgets.all().forEach(way -> add(way, channels[way.build()]));
        }

        private void add(PlantBudgets.Judged way, int channels) {
            Budget budget = way.budget();
            Line line = lines.computeIfAbsent(kind(way), k -> new Line());
            line.ways += channels;
            line.failed += way.fails() ? channels : 0;
            Length length = budget.length();
            if (length != null) {
                line.shortest = line.shortest == null || length.compareTo(line.shortest) < 0 ? length : line.shortest;
                line.longest = line.longest == null || length.compareTo(line.longest) > 0 ? length : line.longest;
            }
            if (line.nearest == null || nearer(budget, line.nearest)) {
                line.nearest = budget;
                line.ends = ends(way);
            }
            if (!budget.taken()) {
                chance(way, line, channels);
            }
        }

        private void chance(PlantBudgets.Judged way, Line line, int channels) {
            LossDistribution loss = budgets.judge().chances().loss(way.budget());
            Bound<Loss> most = way.budget().most();
            if (loss == null || most == null) {
                return;
            }
            double link = LinkRisk.of(
                            loss.exceeds(most.value()), way.budget().route().fibres())
                    .pessimistic();
            risk.add(link, channels);
            any = true;
            line.probability = line.probability == null ? link : Math.max(line.probability, link);
            Loss percentile = Spreads.percentile(loss, way.budget().route().fibres());
            line.percentile = line.percentile == null ? percentile : line.percentile.max(percentile);
        }

        private static boolean nearer(Budget one, Budget other) {
            Loss margin = one.margin();
            Loss otherMargin = other.margin();
            return margin != null && (otherMargin == null || margin.compareTo(otherMargin) < 0);
        }

        private Kind kind(PlantBudgets.Judged way) {
            Budget budget = way.budget();
            Channel channel = budgets.first(way.build());
            String pmds = pmd(channel, budget.route().from()) + " – "
                    + pmd(channel, budget.route().to());
            Map<String, Integer> grades = new TreeMap<>();
            List<Term.Pair> pairs =
                    budget.pairs().stream().filter(pair -> pair.within() < 0).toList();
            pairs.forEach(pair -> grades.merge(
                    pair.taken() || pair.grade() == null
                            ? "not said (" + budgets.judge().budgets().unsaid().from() + " shown)"
                            : pair.grade().name(),
                    1,
                    Integer::sum));
            return new Kind(
                    pmds,
                    budget.terms().stream()
                            .filter(Term.Fibre.class::isInstance)
                            .map(term -> String.valueOf(((Term.Fibre) term).kind()))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    grades.entrySet().stream()
                            .map(entry -> entry.getValue() + " × " + entry.getKey())
                            .collect(Collectors.joining(", ")),
                    pairs.size(),
                    budget.reachJudged()
                            && budgets.judge()
                                    .question(plant.channels().shape(channel.shape()), budget)
                                    .lossJudged(budget));
        }

        private String pmd(Channel channel, int port) {
            PortType type =
                    plant.channels().shape(channel.shape()).ports().get(port).type();
            return type == null ? "open" : type.pmd().name();
        }

        private String ends(PlantBudgets.Judged way) {
            Channel channel = budgets.first(way.build());
            return plant.fabric().portName(channel.port(way.budget().route().from())) + " to "
                    + plant.fabric().portName(channel.port(way.budget().route().to()));
        }

        List<PlantBudgetView.Group> views() {
            List<PlantBudgetView.Group> views = new ArrayList<>();
            lines.forEach((kind, line) -> {
                Budget nearest = line.nearest;
                views.add(new PlantBudgetView.Group(
                        kind.pmds,
                        kind.fibre,
                        kind.grades,
                        kind.pairs,
                        line.ways,
                        line.failed,
                        BudgetViews.metres(line.shortest),
                        BudgetViews.metres(line.longest),
                        nearest == null || nearest.reach() == null
                                ? null
                                : BudgetViews.metres(nearest.reach().value()),
                        nearest == null ? null : BudgetViews.db(nearest.loss()),
                        nearest == null || nearest.most() == null
                                ? null
                                : BudgetViews.db(nearest.most().value()),
                        nearest == null ? null : BudgetViews.db(nearest.margin()),
                        BudgetViews.db(line.percentile),
                        line.probability,
                        line.ends));
            });
            return views;
        }
    }
}
