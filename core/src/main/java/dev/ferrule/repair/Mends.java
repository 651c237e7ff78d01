package dev.ferrule.repair;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.diag.Code;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.OtherInsides;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every single change of a shape does to its findings; each shape is tried once. */
public final class Mends {

    /**
     * A finding without its words.
     *
     * @param pair the pair that it is about; −1 for lanes
     */
    record Problem(Code code, int pair) {
        static Problem of(Finding finding) {
            return new Problem(
                    finding.rule().code(),
                    finding.pairs().isEmpty() ? -1 : finding.pairs().getFirst());
        }
    }

    /** A change and the problems that remain after it. */
    record Trial(Changes.Change change, Set<Problem> problems) {}

    private final Catalogue catalogue;
    private final ShapeJudge judge;
    private final List<FibreKind> usual;
    private final Map<Shape, List<Trial>> trials = new HashMap<>();
    private final Map<Shape, List<Trial>> parts = new HashMap<>();

    /** @param usual kinds of fibre, those that the plant has most of first */
    public Mends(Catalogue catalogue, ShapeJudge judge, List<FibreKind> usual) {
        this.usual = usual;
        this.catalogue = catalogue;
        this.judge = judge;
    }

    List<Trial> of(Shape shape) {
        return trials.computeIfAbsent(shape, s -> tried(new Changes(catalogue, s, usual).all()));
    }

    /** Other parts in the place of each item; tried once a shape, and only where nothing simpler mends. */
    List<Trial> parts(Shape shape, Map<ItemType, String> stock) {
        return parts.computeIfAbsent(shape, s -> tried(new Changes(catalogue, s, usual).parts(stock)));
    }

    private List<Trial> tried(List<Changes.Change> changes) {
        List<Trial> all = new ArrayList<>();
        for (Changes.Change change : changes) {
            all.add(new Trial(change, problems(judge.judge(change.shape()))));
        }
        return all;
    }

    /** The other types that a cable may be exchanged for. */
    List<ItemType> types(ItemType type) {
        return new OtherInsides(catalogue).types(type);
    }

    /** The other cassettes and harnesses that an item may be exchanged for. */
    List<ItemType> maps(ItemType type) {
        return new OtherInsides(catalogue).maps(type);
    }

    /** The kind of fibre that a PMD is meant for and the plant has most of, else the first; null where it says none. */
    @Nullable
    FibreKind fibre(Pmd pmd) {
        return usual.stream()
                .filter(kind -> pmd.fibres().contains(kind.name()))
                .findFirst()
                .orElseGet(() -> pmd.fibres().isEmpty()
                        ? null
                        : catalogue.fibre(pmd.fibres().getFirst()));
    }

    Judgement judge(Shape shape) {
        return judge.judge(shape);
    }

    static Set<Problem> problems(Judgement judgement) {
        Set<Problem> problems = new HashSet<>();
        judgement.findings().forEach(finding -> problems.add(Problem.of(finding)));
        return problems;
    }
}
