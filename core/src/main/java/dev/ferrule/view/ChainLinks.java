package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Chain;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Planned;
import dev.ferrule.link.PlannedWays;
import dev.ferrule.link.Run;
import dev.ferrule.link.ShapeCabling;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of a chain. */
final class ChainLinks implements LinkSource {

    private final Chain chain;
    private final ShapeCabling cabling;
    private final PlannedWays ways;
    private final ChainNames names;

    /** @param asked how the limits of what is planned are made */
    static ChainLinks of(Catalogue catalogue, BudgetAsked asked, Chain chain) {
        ShapeView view = new ShapeJudge(catalogue).judge(chain.shape()).view();
        ShapeView filled = view.inferred();
        List<Budget> budgets = !chain.shape().closed()
                ? List.of()
                : asked.judge(catalogue)
                        .budgets()
                        .of(filled.shape(), view.ends(), view.lanes(), new ChainInstallation(chain));
        return new ChainLinks(chain, filled, budgets);
    }

    /** @param view with what nobody says of its fibres taken from what they meet */
    private ChainLinks(Chain chain, ShapeView view, List<Budget> budgets) {
        this.chain = chain;
        cabling = new ShapeCabling(view.shape(), view.ends());
        ways = new PlannedWays(view.shape(), budgets);
        names = new ChainNames(chain);
    }

    @Override
    public Cabling cabling() {
        return cabling;
    }

    /** Of a cassette in a channel the ports that the channel goes through. */
    @Override
    public boolean asked(Run run) {
        return ways.isEmpty() || planned(run) != null;
    }

    @Override
    public Installation made() {
        return new ChainInstallation(chain);
    }

    @Override
    public @Nullable Planned planned(Run run) {
        return ways.of(new PlannedWays.Within(
                new HashSet<>(run.items()), new HashSet<>(run.pairs()), pair(run.from()), pair(run.to())));
    }

    private int pair(int face) {
        return cabling.inCage(face) ? PlannedWays.Within.IN_CAGE : cabling.pair(face);
    }

    @Override
    public String plannedItem(Run run, int item) {
        return names.item(item);
    }

    @Override
    public List<String> ids(Run run) {
        return List.of();
    }

    @Override
    public String end(int face) {
        Shape shape = cabling.shape();
        int mate = cabling.mate(face);
        if (mate >= 0 && shape.isPort(mate)) {
            return names.port(shape.portOf(mate));
        }
        Face at = shape.face(face);
        Shape.Item item = shape.items().get(shape.itemOf(face));
        long alike = item.type().faces().stream()
                .filter(other -> other.side() == at.side())
                .count();
        boolean left = (at.side() == Side.LEFT) != item.flipped();
        String where = left ? ", left" : ", right";
        return names.item(shape.itemOf(face)) + where + (alike > 1 ? " port " + at.number() : "");
    }

    @Override
    public String item(int item) {
        return names.item(item);
    }
}
