package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Question;
import dev.ferrule.fabric.Channel;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** Loss and reach of a plant in a few numbers. */
final class BudgetSummary {

    private final JudgedPlant plant;
    private int judged;
    private int undetermined;
    private int failed;
    private @Nullable Loss smallest;
    private String nearest = "";

    private BudgetSummary(JudgedPlant plant) {
        this.plant = plant;
    }

    /** Null where no light goes from one PMD to another. */
    static CheckView.@Nullable Budgets of(JudgedPlant plant, PlantBudgets budgets) {
        BudgetSummary sum = new BudgetSummary(plant);
        int[] channels = budgets.channelsOfBuilds();
        for (PlantBudgets.Judged way : budgets.all()) {
            sum.add(way, channels[way.build()], budgets);
        }
        return sum.judged + sum.undetermined + sum.failed == 0
                ? null
                : new CheckView.Budgets(
                        budgets.judge().budgets().profile().name(),
                        sum.judged,
                        sum.undetermined,
                        sum.failed,
                        BudgetViews.db(sum.smallest),
                        sum.smallest == null ? null : sum.nearest,
                        budgets.judge().statistical());
    }

    private void add(PlantBudgets.Judged way, int channels, PlantBudgets budgets) {
        Budget budget = way.budget();
        boolean whole = budget.reachJudged() && question(way, budgets).lossJudged(budget);
        judged += whole ? channels : 0;
        undetermined += whole ? 0 : channels;
        failed += way.fails() ? channels : 0;
        Loss margin = margin(way, budgets);
        if (margin != null && (smallest == null || margin.compareTo(smallest) < 0)) {
            smallest = margin;
            Channel channel = budgets.first(way.build());
            nearest = plant.fabric().portName(channel.port(budget.route().from())) + " to "
                    + plant.fabric().portName(channel.port(budget.route().to()));
        }
    }

    private Question question(PlantBudgets.Judged way, PlantBudgets budgets) {
        Shape shape = plant.channels().shape(budgets.first(way.build()).shape());
        return budgets.judge().question(shape, way.budget());
    }

    /** By the loss that decides; null where it is not judged. */
    private @Nullable Loss margin(PlantBudgets.Judged way, PlantBudgets budgets) {
        Budget budget = way.budget();
        Question question = question(way, budgets);
        Loss loss = question.loss(budget);
        return !question.lossJudged(budget) || loss == null || budget.most() == null
                ? null
                : budget.most().value().minus(loss);
    }
}
