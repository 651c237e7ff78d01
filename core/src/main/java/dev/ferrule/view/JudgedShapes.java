package dev.ferrule.view;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeJudge;
import dev.ferrule.shape.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the shapes of chains, and keeps what was made of the last ones. */
final class JudgedShapes {

    private static final int KEPT = 256;

    /** Of changed shapes, of which a chain has dozens, little is kept. */
    private static final int KEPT_CHANGED = 1 << 14;

    private static final int LANES = 3;

    /** An error, or a finding of lanes, without its words. */
    record Wrong(Code code, List<Integer> pairs) {
        static Wrong of(Finding finding) {
            return new Wrong(finding.rule().code(), finding.pairs());
        }

        /** Light does not arrive as it should. */
        boolean lanes() {
            return code.number() / 100 == LANES;
        }
    }

    private final ShapeJudge judge;
    private final Recent<List<?>, Judgement> judged = new Recent<>(KEPT);
    private final Recent<List<?>, Set<Wrong>> changed = new Recent<>(KEPT_CHANGED);

    JudgedShapes(ShapeJudge judge) {
        this.judge = judge;
    }

    Judgement judge(Shape shape) {
        return judged.of(words(shape), key -> judge.judge(shape));
    }

    /** What is wrong with a shape, be it that lanes are in another order. */
    Set<Wrong> wrong(Shape shape) {
        return changed.of(
                words(shape),
                key -> judge.judge(shape).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR
                                || Wrong.of(finding).lanes())
                        .map(Wrong::of)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Two shapes are the same when these are equal. */
    private static List<?> words(Shape shape) {
        return List.of(shape.ports(), shape.items(), shape.pairs());
    }
}
