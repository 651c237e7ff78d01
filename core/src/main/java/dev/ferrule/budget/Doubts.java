package dev.ferrule.budget;

import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Grade;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values of low confidence by which a budget was judged. */
public final class Doubts {

    private Doubts() {}

    /** Those without which the verdict would not stand. */
    public static List<Bound<?>> of(Budgets budgets, Budget budget) {
        List<Bound<?>> doubts = new ArrayList<>();
        if (budget.reachJudged()) {
            add(doubts, budget.reach());
        }
        if (budget.lossJudged()) {
            add(doubts, budget.most());
            grades(budgets, budget, doubts);
            fibres(budget, doubts);
            modules(budget, doubts);
        }
        return doubts;
    }

    private static void add(List<Bound<?>> doubts, @Nullable Bound<?> bound) {
        if (bound != null && bound.doubted() && doubts.stream().noneMatch(known -> same(known, bound))) {
            doubts.add(bound);
        }
    }

    private static boolean same(Bound<?> one, Bound<?> other) {
        return one.by().equals(other.by())
                && one.provenance().equals(other.provenance())
                && Objects.equals(one.value(), other.value());
    }

    /** Grades of low confidence, unless the channel passes with the profile's default in their place. */
    private static void grades(Budgets budgets, Budget budget, List<Bound<?>> doubts) {
        List<Bound<?>> weak = new ArrayList<>();
        Loss more = Loss.ZERO;
        for (Term.Pair pair : budget.pairs()) {
            Grade grade = pair.grade();
            Loss most = pair.most();
            if (pair.within() < 0 && grade != null && grade.max() != null && most != null && low(grade)) {
                add(
                        weak,
                        new Bound<>(
                                most,
                                "grade " + grade.name(),
                                false,
                                grade.max().provenance()));
                Grade standard = budgets.facts()
                        .grades()
                        .named(budgets.profile().defaultGrade(), Boolean.TRUE.equals(grade.singleMode()));
                Loss worse = standard == null || standard.max() == null
                        ? most
                        : standard.max().value();
                more = more.plus(worse.max(most).minus(most));
            }
        }
        Loss margin = budget.margin();
        if (margin == null || margin.micro() < 0 || margin.compareTo(more) < 0) {
            weak.forEach(bound -> add(doubts, bound));
        }
    }

    private static boolean low(Grade grade) {
        return grade.max() != null && grade.max().confidence() == Confidence.LOW;
    }

    private static void modules(Budget budget, List<Bound<?>> doubts) {
        for (Term term : budget.terms()) {
            if (term instanceof Term.Module module) {
                add(doubts, new Bound<>(module.most(), "module " + module.from(), false, module.provenance()));
            }
        }
    }

    private static void fibres(Budget budget, List<Bound<?>> doubts) {
        for (Term term : budget.terms()) {
            if (term instanceof Term.Fibre fibre && fibre.attenuation() != null) {
                add(
                        doubts,
                        new Bound<>(
                                fibre.attenuation().perKm(),
                                "a kilometre of " + fibre.kind(),
                                false,
                                fibre.attenuation().provenance()));
            }
        }
    }
}
