package dev.ferrule.repair;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.diag.Code;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every single change of a shape does to its findings; each shape is tried once. */
final class Mends {

    /** A change and the codes that remain after it. */
    record Trial(Changes.Change change, Set<Code> codes) {}

    private final Catalogue catalogue;
    private final ShapeJudge judge;
    private final Map<Shape, List<Trial>> trials = new HashMap<>();

    Mends(Catalogue catalogue, ShapeJudge judge) {
        this.catalogue = catalogue;
        this.judge = judge;
    }

    List<Trial> of(Shape shape) {
        return trials.computeIfAbsent(shape, s -> {
            List<Trial> all = new ArrayList<>();
            for (Changes.Change change : new Changes(catalogue, s).all()) {
                all.add(new Trial(change, codes(judge.judge(change.shape()))));
            }
            return all;
        });
    }

    static Set<Code> codes(Judgement judgement) {
        Set<Code> codes = new TreeSet<>();
        judgement.findings().forEach(finding -> codes.add(finding.rule().code()));
        return codes;
    }
}
