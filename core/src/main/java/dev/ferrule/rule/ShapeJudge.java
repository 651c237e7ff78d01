package dev.ferrule.rule;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Applies every rule of shapes. */
public final class ShapeJudge {

    private final Catalogue catalogue;
    private final List<ShapeRule> rules;

    /** By the name of a cassette whose order is not stated: the second that it may be; the first is its own map. */
    private final Map<String, Assembly> universal = new HashMap<>();

    public ShapeJudge(Catalogue catalogue) {
        this.catalogue = catalogue;
        rules = rules().stream()
                .filter(ShapeRule.class::isInstance)
                .map(ShapeRule.class::cast)
                .toList();
        for (String name : catalogue.names("assemblies")) {
            Assembly assembly = catalogue.assembly(name);
            if (assembly != null && assembly.variants().size() > 1) {
                Assembly second = catalogue.assembly(assembly.variants().get(1));
                if (second != null) {
                    universal.put(name, second);
                }
            }
        }
    }

    /** All rules, in the order of their codes; found once. */
    public static List<Rule> rules() {
        return Found.RULES;
    }

    private static final class Found {
        static final List<Rule> RULES = ServiceLoader.load(Rule.class, ShapeJudge.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(rule -> rule.doc().code()))
                .toList();
    }

    /**
     * Judges a shape; one with universal cassettes whose order is not stated both ways, all of one order. Where the two
     * verdicts agree the findings of both stand, else the order is asked for (105) and nothing else is concluded.
     */
    public Judgement judge(Shape shape) {
        if (universal.isEmpty() || shape.items().stream().noneMatch(item -> isUniversal(item.type()))) {
            return one(shape);
        }
        Judgement low = one(shape);
        Judgement high = one(shape.with(
                i -> second(shape.items().get(i).type()),
                p -> shape.pairs().get(p).joint()));
        if (low.verdict() != high.verdict()) {
            return new Judgement(low.view(), List.of(UniversalOrder.finding(low, high)));
        }
        List<Finding> both = new ArrayList<>(low.findings());
        high.findings().stream()
                .filter(other -> low.findings().stream()
                        .noneMatch(
                                known -> known.rule().code().equals(other.rule().code())))
                .forEach(both::add);
        return new Judgement(low.view(), both);
    }

    /** Whether it is a cassette that is built in two orders and does not say which. */
    public boolean isUniversal(ItemType type) {
        return universal.containsKey(type.name());
    }

    private ItemType second(ItemType type) {
        Assembly other = universal.get(type.name());
        return other == null ? type : type.withMap(other.name(), Changes.far(other, type), other.provenance());
    }

    private Judgement one(Shape shape) {
        ShapeView view = ShapeView.of(catalogue, shape);
        Findings findings = new Findings();
        for (ShapeRule rule : rules) {
            rule.check(view, findings);
        }
        return new Judgement(view, findings.list());
    }
}
