package dev.ferrule.rule;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.shape.Shape;
import java.util.List;
import java.util.ServiceLoader;

/** Applies every rule of shapes. */
public final class ShapeJudge {

    private final Catalogue catalogue;
    private final List<ShapeRule> rules;

    public ShapeJudge(Catalogue catalogue) {
        this.catalogue = catalogue;
        rules = rules().stream()
                .filter(ShapeRule.class::isInstance)
                .map(ShapeRule.class::cast)
                .toList();
    }

    /** All rules, in the order of their codes; found once. */
    public static List<Rule> rules() {
        return Found.RULES;
    }

    private static final class Found {
        static final List<Rule> RULES = ServiceLoader.load(Rule.class, ShapeJudge.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                // Comparator.comparing would make a class at every start: the start-up cache does not keep its own.
                .sorted((one, other) -> one.doc().code().compareTo(other.doc().code()))
                .toList();
    }

    public Judgement judge(Shape shape) {
        ShapeView view = ShapeView.of(catalogue, shape);
        Findings findings = new Findings();
        for (ShapeRule rule : rules) {
            rule.check(view, findings);
        }
        return new Judgement(view, findings.list());
    }
}
