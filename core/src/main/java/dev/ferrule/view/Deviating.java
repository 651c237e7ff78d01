package dev.ferrule.view;

import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Elements that deviate from the neighbours on both of their sides: one wrong cord, and one diagnostic. Where several
 * would explain a pair it is the leftmost, so that along a chain the fewest remain.
 */
final class Deviating {

    /**
     * A pair's place at the element that deviates.
     *
     * @param place of the element
     * @param right the pair is on its right
     */
    record Side(Place place, boolean right) {}

    private record Kind(RuleDoc rule, Severity severity, String summary) {}

    private final Shape shape;
    private final ChainNames names;
    private final IdentityHashMap<Finding, Side> sides = new IdentityHashMap<>();

    Deviating(Judgement judgement, ChainNames names) {
        shape = judgement.view().shape();
        this.names = names;
        Map<Kind, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            if (ofTwo(finding)) {
                kinds.computeIfAbsent(
                                new Kind(finding.rule(), finding.severity(), finding.summary()), k -> new ArrayList<>())
                        .add(finding);
            }
        }
        kinds.values().stream().filter(alike -> alike.size() > 1).forEach(this::explain);
    }

    /** Null when no element deviates on both sides there. */
    @Nullable
    Side of(Finding finding) {
        return sides.get(finding);
    }

    /** About one pair of two faces, and not about the adapter between them. */
    private boolean ofTwo(Finding finding) {
        return finding.pairs().size() == 1
                && pair(finding).b() >= 0
                && !FindingDiagnostics.odd(shape, finding.pairs().getFirst());
    }

    private Shape.Pair pair(Finding finding) {
        return shape.pairs().get(finding.pairs().getFirst());
    }

    private void explain(List<Finding> alike) {
        Map<Integer, List<Finding>> onLeft = new LinkedHashMap<>();
        Map<Integer, List<Finding>> onRight = new LinkedHashMap<>();
        for (Finding finding : alike) {
            // What stands on the right of a pair has the pair on its left.
            onLeft.computeIfAbsent(names.element(pair(finding).b()), e -> new ArrayList<>())
                    .add(finding);
            onRight.computeIfAbsent(names.element(pair(finding).a()), e -> new ArrayList<>())
                    .add(finding);
        }
        for (int element : new TreeSet<>(onLeft.keySet())) {
            List<Finding> left = unexplained(onLeft.get(element));
            List<Finding> right = unexplained(onRight.get(element));
            if (!left.isEmpty() && !right.isEmpty()) {
                Place place = names.facePlace(pair(left.getFirst()).b());
                left.forEach(finding -> sides.put(finding, new Side(place, false)));
                right.forEach(finding -> sides.put(finding, new Side(place, true)));
            }
        }
    }

    private List<Finding> unexplained(@Nullable List<Finding> findings) {
        return findings == null
                ? List.of()
                : findings.stream()
                        .filter(finding -> !sides.containsKey(finding))
                        .toList();
    }
}
