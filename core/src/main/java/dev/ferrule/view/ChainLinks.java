package dev.ferrule.view;

import dev.ferrule.budget.Budget;
import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Chain;
import dev.ferrule.link.Cabling;
import dev.ferrule.link.Planned;
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
    private final List<Budget> budgets;
    private final List<List<Integer>> wavelengths;
    private final ChainNames names;

    static ChainLinks of(Catalogue catalogue, Chain chain) {
        ShapeView view = new ShapeJudge(catalogue).judge(chain.shape()).view();
        ShapeView filled = view.inferred();
        List<Budget> budgets = !chain.shape().closed()
                ? List.of()
                : BudgetAsked.NOTHING
                        .judge(catalogue)
                        .budgets()
                        .of(filled.shape(), view.ends(), view.lanes(), new ChainInstallation(chain));
        return new ChainLinks(chain, filled, budgets);
    }

    /** @param view with what nobody says of its fibres taken from what they meet */
    private ChainLinks(Chain chain, ShapeView view, List<Budget> budgets) {
        this.chain = chain;
        this.budgets = budgets;
        cabling = new ShapeCabling(view.shape(), view.ends());
        wavelengths = PlantLinks.wavelengths(view.shape(), budgets);
        names = new ChainNames(chain);
    }

    @Override
    public Cabling cabling() {
        return cabling;
    }

    /** Of a cassette in a channel the ports that the channel goes through. */
    @Override
    public boolean asked(Run run) {
        return budgets.isEmpty() || planned(run) != null;
    }

    @Override
    public Installation made() {
        return new ChainInstallation(chain);
    }

    @Override
    public @Nullable Planned planned(Run run) {
        Planned.Within within = new Planned.Within(
                new HashSet<>(run.items()), new HashSet<>(run.pairs()), pair(run.from()), pair(run.to()));
        return Planned.of(budgets, wavelengths, within);
    }

    private int pair(int face) {
        return cabling.inCage(face) ? Planned.Within.IN_CAGE : cabling.pair(face);
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
