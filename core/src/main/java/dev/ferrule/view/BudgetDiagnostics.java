package dev.ferrule.view;

import dev.ferrule.budget.Bound;
import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Reflected;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Span;
import dev.ferrule.fabric.Channel;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.WeakSource;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of loss and reach in a plant. Channels of one build, and builds for which one limit decides, are one
 * diagnostic: it shows the worst and counts the others.
 */
final class BudgetDiagnostics {

    /** What diagnostics have in common that are one. */
    private record Key(Code code, Severity severity, String by) {}

    private record Found(PlantBudgets.Judged way, Finding finding) {}

    private final JudgedPlant plant;
    private final PlantBudgets budgets;
    private final Map<Key, List<Found>> alike = new LinkedHashMap<>();

    private BudgetDiagnostics(JudgedPlant plant, PlantBudgets budgets) {
        this.plant = plant;
        this.budgets = budgets;
    }

    static void report(JudgedPlant plant, PlantBudgets budgets, Report report) {
        BudgetDiagnostics all = new BudgetDiagnostics(plant, budgets);
        for (PlantBudgets.Judged way : budgets.all()) {
            for (Finding finding : way.findings()) {
                Key key = new Key(finding.rule().code(), finding.severity(), by(finding, way));
                all.alike.computeIfAbsent(key, k -> new ArrayList<>()).add(new Found(way, finding));
            }
        }
        all.alike.values().forEach(found -> report.add(all.diagnostic(found)));
    }

    /** Which limit decided. */
    private static String by(Finding finding, PlantBudgets.Judged way) {
        Budget budget = way.budget();
        return switch (finding.rule().code().number()) {
            case 501, 506 -> by(budget.most()) + ", " + budget.pairs().size();
            case 502 -> by(budget.reach());
            case 503, 504 ->
                String.join(
                        ", ", budget.reflected().stream().map(Reflected::pmd).toList());
            case 509 -> by(budget.least());
            default -> by(budget.reach()) + by(budget.most());
        };
    }

    private static String by(@Nullable Bound<?> bound) {
        return bound == null ? "" : bound.by();
    }

    private Diagnostic diagnostic(List<Found> found) {
        Found worst = found.getFirst();
        for (Found other : found) {
            worst = worse(other.way.budget(), worst.way.budget()) ? other : worst;
        }
        Channel channel = budgets.first(worst.way.build());
        Names names = names(channel);
        BitSet builds = new BitSet();
        found.forEach(each -> builds.set(each.way.build()));
        int[] count = new int[1];
        budgets.channels(builds, number -> count[0]++);
        List<String> detail = new ArrayList<>(List.of(PlantCheck.way(channel, names)));
        detail.addAll(worst.finding.words().with(names));
        if (count[0] > 1) {
            detail.add(count[0] + " channels are alike" + (builds.cardinality() > 1 ? ", this one is the worst" : ""));
        }
        Place place = place(worst.finding, names);
        return new Diagnostic(
                worst.finding.rule().code(),
                worst.finding.severity(),
                place,
                worst.finding.summary(),
                detail,
                related(found, builds, place),
                count[0]);
    }

    /** Nearer to failing: more loss of what is allowed, then more length. */
    private static boolean worse(Budget one, Budget other) {
        Loss margin = one.margin();
        Loss otherMargin = other.margin();
        Length over = one.length();
        Length otherOver = other.length();
        if (one.tooLong() && other.tooLong() && over != null && otherOver != null) {
            return over.compareTo(otherOver) > 0;
        }
        if (one.tooShort() && other.tooShort() && over != null && otherOver != null) {
            return over.compareTo(otherOver) < 0;
        }
        return margin != null && otherMargin != null && margin.compareTo(otherMargin) < 0;
    }

    private Names names(Channel channel) {
        return new ChannelNames(plant.fabric(), channel, plant.channels().shape(channel.shape()));
    }

    private static Place place(Finding finding, Names names) {
        return finding.at() >= 0 ? names.facePlace(finding.at()) : names.portPlace(0);
    }

    /** The other places; a weak source is not at any of them. */
    private List<Diagnostic.Related> related(List<Found> found, BitSet builds, Place place) {
        if (found.getFirst().finding.rule().code().equals(WeakSource.CODE)) {
            return List.of();
        }
        Map<Integer, Finding> ofBuild = new LinkedHashMap<>();
        found.forEach(each -> ofBuild.putIfAbsent(each.way.build(), each.finding));
        Map<Span, Diagnostic.Related> others = new LinkedHashMap<>();
        budgets.channels(builds, number -> {
            Finding finding = ofBuild.get(budgets.build(number));
            if (finding != null) {
                Place other = place(finding, names(plant.channels().get(number)));
                if (!other.span().equals(place.span())) {
                    others.putIfAbsent(other.span(), new Diagnostic.Related(other, "the same here"));
                }
            }
        });
        return List.copyOf(others.values());
    }
}
