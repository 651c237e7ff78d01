package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.Names;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings with names and places. Findings of one rule at one place of which the same is to be said are one
 * diagnostic, which names each of the pairs.
 */
final class FindingDiagnostics {

    private static final int MOST_PAIRS = 4;

    /**
     * @param pairs it is about pairs, which the first line of the detail names
     * @param words the detail without that line
     */
    private record Key(
            RuleDoc rule, Severity severity, String summary, Place place, boolean pairs, List<String> words) {}

    private FindingDiagnostics() {}

    static List<Diagnostic> of(Judgement judgement, Names names) {
        Map<Key, List<String>> alike = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            List<String> words = finding.words().with(names);
            boolean pairs = !finding.pairs().isEmpty() && !words.isEmpty();
            Key key = new Key(
                    finding.rule(),
                    finding.severity(),
                    finding.summary(),
                    place(judgement, finding, names),
                    pairs,
                    pairs ? List.copyOf(words.subList(1, words.size())) : List.copyOf(words));
            List<String> named = alike.computeIfAbsent(key, k -> new ArrayList<>());
            if (pairs) {
                named.add(words.getFirst());
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        alike.forEach((key, named) -> diagnostics.add(diagnostic(key, named)));
        return diagnostics;
    }

    private static Diagnostic diagnostic(Key key, List<String> named) {
        List<String> detail = new ArrayList<>(named.subList(0, Math.min(named.size(), MOST_PAIRS)));
        if (named.size() > MOST_PAIRS) {
            detail.add("and " + (named.size() - MOST_PAIRS) + " more alike");
        }
        detail.addAll(key.words);
        return new Diagnostic(key.rule.code(), key.severity, key.place, key.summary, detail, List.of(), 1);
    }

    /** A pair is mended at one of its items, lanes where their way ends, else at the first item that they pass. */
    private static Place place(Judgement judgement, Finding finding, Names names) {
        if (!finding.pairs().isEmpty()) {
            return pairPlace(judgement.view().shape(), finding.pairs().getFirst(), names);
        }
        LaneResult lane = judgement.view().lanes().get(finding.lanes().getFirst());
        if (lane.path().length() < 2) {
            return names.portPlace(lane.path().port());
        }
        boolean ends = lane.outcome() == Outcome.NOWHERE && lane.toPort() < 0;
        return names.facePlace(judgement
                .view()
                .ends()
                .faceOf(ends ? lane.path().last() : lane.path().end(1)));
    }

    /** An adapter that neither of its plugs fits is the one to change. */
    private static Place pairPlace(Shape shape, int index, Names names) {
        Shape.Pair pair = shape.pairs().get(index);
        Connector adapter = pair.joint().adapter();
        boolean odd = adapter != null
                && !adapter.family().equals(shape.face(pair.a()).connector().family())
                && (pair.b() < 0
                        || !adapter.family()
                                .equals(shape.face(pair.b()).connector().family()));
        return odd ? names.adapterPlace(index) : names.pairPlace(index);
    }
}
