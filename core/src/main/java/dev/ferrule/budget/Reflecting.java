package dev.ferrule.budget;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Reflections;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what the pairs of a way reflect with what its PMDs allow. */
final class Reflecting {

    private Reflecting() {}

    static List<Reflected> of(LossFacts facts, Shape shape, Allowed allowed, List<Term> terms) {
        List<Reflected> all = new ArrayList<>();
        for (End end : allowed.ends()) {
            Pmd pmd = end.pmd();
            Reflections asked = facts.reflections(pmd);
            if (asked != null
                    && allowed.rightMode(end)
                    && (all.isEmpty() || !all.getFirst().pmd().equals(pmd.name()))) {
                all.add(of(facts, shape, end.port(), pmd, asked, terms));
            }
        }
        return all;
    }

    private static Reflected of(LossFacts facts, Shape shape, int port, Pmd pmd, Reflections asked, List<Term> terms) {
        List<Integer> counted = new ArrayList<>();
        List<Loss> returned = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Pair pair && !pair.splice()) {
                Loss own = returnLoss(facts, shape, pair, pmd.singleMode().value());
                Loss below = asked.countedBelow();
                if (own == null) {
                    unknown.add(pair.pair());
                } else if (below == null || own.compareTo(below) < 0) {
                    counted.add(pair.pair());
                    returned.add(own);
                }
            }
        }
        Reflections.Row row = counted.isEmpty() ? null : asked.row(counted.size());
        Bound<Loss> least =
                row == null ? null : new Bound<>(row.leastReturnLoss(), pmd.name(), false, row.provenance());
        List<Integer> failing = new ArrayList<>();
        for (int i = 0; row != null && i < counted.size(); i++) {
            if (returned.get(i).compareTo(row.leastReturnLoss()) < 0) {
                failing.add(counted.get(i));
            }
        }
        return new Reflected(port, pmd.name(), asked, counted, least, failing, unknown);
    }

    /** What is said of the plugs, else what the grade states, the polish promises, or is asked of any pair. */
    static @Nullable Loss returnLoss(LossFacts facts, Shape shape, Term.Pair pair, boolean single) {
        if (pair.returned() != null) {
            return pair.returned();
        }
        Grade grade = pair.taken() ? null : pair.grade();
        if (grade != null && grade.returnLoss() != null) {
            return grade.returnLoss().value();
        }
        Loss polish =
                pair.pair() < 0 ? null : byPolish(facts, shape, shape.pairs().get(pair.pair()), single);
        return polish != null || grade == null || grade.floor() == null
                ? polish
                : grade.floor().value();
    }

    /** An angled plug meets a flat one. */
    static boolean isClash(Shape shape, int pair) {
        Slope one = pair < 0
                ? null
                : shape.face(shape.pairs().get(pair).a()).slope().value();
        Slope other = pair < 0
                ? null
                : shape.face(shape.pairs().get(pair).b()).slope().value();
        return one != null && other != null && (one == Slope.FLAT) != (other == Slope.FLAT);
    }

    private static @Nullable Loss byPolish(LossFacts facts, Shape shape, Shape.Pair pair, boolean single) {
        Face a = shape.face(pair.a());
        Face b = shape.face(pair.b());
        Slope one = a.slope().value();
        Slope other = b.slope().value();
        if (one == null || other == null || (one == Slope.FLAT) != (other == Slope.FLAT)) {
            return null;
        }
        Fact<Loss> polish = facts.returnLoss(single, a.connector().array(), one != Slope.FLAT);
        return polish == null ? null : polish.value();
    }
}
