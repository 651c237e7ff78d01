package dev.ferrule.view;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.RuleDoc;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of a chain with names and places. Findings of one rule at one place of which the same is to be said are one
 * diagnostic, which names each of the pairs; so are those of an element that deviates from both of its neighbours.
 */
final class FindingDiagnostics {

    /**
     * What findings have in common that are one diagnostic.
     *
     * @param pairs it is about pairs, which the first line of each names
     * @param words the detail without that line; none where an element deviates from both sides, each in its own words
     */
    private record Key(
            RuleDoc rule, Severity severity, String summary, Place place, boolean pairs, List<String> words) {}

    private final Judgement judgement;
    private final ChainNames names;
    private final Deviating deviating;

    private FindingDiagnostics(Judgement judgement, ChainNames names) {
        this.judgement = judgement;
        this.names = names;
        deviating = new Deviating(judgement, names);
    }

    static List<Diagnostic> of(Judgement judgement, ChainNames names) {
        return new FindingDiagnostics(judgement, names).all();
    }

    private List<Diagnostic> all() {
        Map<Key, AlikeWords> alike = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            List<String> words = finding.words().with(names);
            boolean pairs = !finding.pairs().isEmpty() && !words.isEmpty();
            Deviating.Side side = deviating.of(finding);
            Key key = new Key(
                    finding.rule(),
                    finding.severity(),
                    finding.summary(),
                    side == null ? place(finding) : side.place(),
                    pairs,
                    side != null ? List.of() : List.copyOf(pairs ? words.subList(1, words.size()) : words));
            alike.computeIfAbsent(key, k -> new AlikeWords(k.pairs)).add(words, side != null && side.right());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        alike.forEach((key, words) -> diagnostics.add(
                new Diagnostic(key.rule.code(), key.severity, key.place, key.summary, words.detail(), List.of(), 1)));
        return diagnostics;
    }

    /** A pair is mended at one of its items, lanes where their way ends, else at the first item that they pass. */
    private Place place(Finding finding) {
        if (finding.at() >= 0) {
            return names.facePlace(finding.at());
        }
        if (!finding.pairs().isEmpty()) {
            int pair = finding.pairs().getFirst();
            return odd(judgement.view().shape(), pair) ? names.adapterPlace(pair) : names.pairPlace(pair);
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
    static boolean odd(Shape shape, int index) {
        Shape.Pair pair = shape.pairs().get(index);
        Connector adapter = pair.joint().adapter();
        return adapter != null
                && !adapter.family().equals(shape.face(pair.a()).connector().family())
                && (pair.b() < 0
                        || !adapter.family()
                                .equals(shape.face(pair.b()).connector().family()));
    }
}
