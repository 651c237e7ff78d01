package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.GradeFit;
import dev.ferrule.budget.Route;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Builds;
import dev.ferrule.fabric.Channel;
import dev.ferrule.rule.BudgetJudge;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Loss and reach of the channels of a plant. Channels of one build are judged once. */
final class PlantBudgets {

    /** A shape as budgets see it: what nobody says of its fibres is taken from what they meet. */
    private record Ways(Shape shape, List<Route> routes) {}

    /**
     * The budget of one way, and what is to be said of it.
     *
     * @param build the number of the build
     */
    record Judged(int build, Budget budget, List<Finding> findings) {

        boolean fails() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    private final JudgedPlant plant;
    private final BudgetJudge judge;
    private final Builds builds;
    private final Map<Integer, Ways> ways = new HashMap<>();

    /** By build; empty where no light arrives. */
    private final List<List<Judged>> judged = new ArrayList<>();

    /** By build, the same. */
    private final List<List<GradeFit.Misfit>> misfits = new ArrayList<>();

    private PlantBudgets(JudgedPlant plant, BudgetJudge judge) {
        this.plant = plant;
        this.judge = judge;
        builds = Builds.of(plant.channels());
        for (int build = 0; build < builds.count(); build++) {
            judged.add(judge(build));
        }
    }

    static PlantBudgets of(JudgedPlant plant, BudgetJudge judge) {
        return new PlantBudgets(plant, judge);
    }

    private List<Judged> judge(int build) {
        int number = builds.first(build);
        int shape = plant.channels().shapeOf(number);
        Ways there = ways.computeIfAbsent(shape, this::ways);
        if (there.routes.isEmpty()) {
            misfits.add(List.of());
            return List.of();
        }
        PlantInstallation made =
                new PlantInstallation(builds.stated(), plant.channels().get(number));
        misfits.add(GradeFit.of(judge.budgets(), there.shape, made));
        List<Judged> all = new ArrayList<>();
        for (Route route : there.routes) {
            Budget budget = judge.budgets().of(there.shape, route, made);
            all.add(new Judged(build, budget, judge.judge(there.shape, budget)));
        }
        return all;
    }

    private Ways ways(int number) {
        ShapeView view = plant.judgements().get(number).view();
        if (!view.shape().closed()) {
            return new Ways(view.shape(), List.of());
        }
        return new Ways(view.inferred().shape(), Route.of(view.shape(), view.ends(), view.lanes()));
    }

    BudgetJudge judge() {
        return judge;
    }

    /** How many builds there are. */
    int builds() {
        return builds.count();
    }

    /** Grades of a build's plugs that are stated for others. */
    List<GradeFit.Misfit> misfits(int build) {
        return misfits.get(build);
    }

    /** All ways of all builds. */
    List<Judged> all() {
        return judged.stream().flatMap(List::stream).toList();
    }

    /** The ways of a channel. */
    List<Judged> of(int channel) {
        return judged.get(builds.of(channel));
    }

    /** Errors of loss and reach in a channel. */
    List<Finding> errors(int channel) {
        List<Finding> errors = new ArrayList<>();
        for (Judged way : of(channel)) {
            way.findings.stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(errors::add);
        }
        return errors;
    }

    /** Numbers of the channels that fail by loss or reach. */
    BitSet failing() {
        BitSet wrong = new BitSet();
        all().stream().filter(Judged::fails).forEach(way -> wrong.set(way.build));
        BitSet channels = new BitSet();
        channels(wrong, channels::set);
        return channels;
    }

    /** Gives the numbers of the channels of some builds. */
    void channels(BitSet ofBuilds, IntConsumer use) {
        for (int channel = 0; !ofBuilds.isEmpty() && channel < plant.channels().count(); channel++) {
            if (ofBuilds.get(builds.of(channel))) {
                use.accept(channel);
            }
        }
    }

    /** By build, how many channels are of it. */
    int[] channelsOfBuilds() {
        int[] count = new int[builds.count()];
        for (int channel = 0; channel < plant.channels().count(); channel++) {
            count[builds.of(channel)]++;
        }
        return count;
    }

    /** The number of a channel's build. */
    int build(int channel) {
        return builds.of(channel);
    }

    /** How long an item is; null where nothing says. */
    @Nullable
    Length length(int item) {
        return builds.stated().length(item);
    }

    /** The first channel of a build. */
    Channel first(int build) {
        return plant.channels().get(builds.first(build));
    }
}
