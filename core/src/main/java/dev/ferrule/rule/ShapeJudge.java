package dev.ferrule.rule;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies every rule of shapes. */
public final class ShapeJudge {

    private final Catalogue catalogue;
    private final List<ShapeRule> rules;

    /** By name of a cassette: the second that it may be, when its order is not stated; its own map is the first. */
    private final Map<String, Optional<Assembly>> seconds = new HashMap<>();

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
        static final List<Rule> RULES = FoundRules.all().stream()
                // Comparator.comparing would make a class at every start: the start-up cache does not keep its own.
                .sorted((one, other) -> one.doc().code().compareTo(other.doc().code()))
                .toList();
    }

    /**
     * Judges a shape; one with universal cassettes whose order is not stated both ways, all of one order. Where the two
     * verdicts agree the findings of both stand, else the order is asked for (105) and nothing else is concluded.
     */
    public Judgement judge(Shape shape) {
        if (shape.items().stream().noneMatch(item -> isUniversal(item.type()))) {
            return one(shape);
        }
        Judgement low = one(shape);
        Judgement high = one(shape.with(
                p -> shape.ports().get(p).type(),
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
        return type.kind() == ItemType.Kind.CASSETTE && second(type.name()).isPresent();
    }

    private Optional<Assembly> second(String name) {
        return seconds.computeIfAbsent(name, n -> {
            Assembly assembly = catalogue.assembly(n);
            List<String> variants = assembly == null ? List.of() : assembly.variants();
            return variants.size() > 1 ? Optional.ofNullable(catalogue.assembly(variants.get(1))) : Optional.empty();
        });
    }

    private ItemType second(ItemType type) {
        return isUniversal(type)
                ? second(type.name())
                        .map(other -> type.withMap(other.name(), OtherInsides.far(other, type), other.provenance()))
                        .orElse(type)
                : type;
    }

    private Judgement one(Shape shape) {
        ShapeView view = ShapeView.of(catalogue, shape);
        ShapeView inferred = view.inferred();
        Findings findings = new Findings();
        for (ShapeRule rule : rules) {
            rule.check(inferred, findings);
        }
        return new Judgement(view, findings.list());
    }
}
