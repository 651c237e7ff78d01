package dev.ferrule.view;

import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.Names;
import dev.ferrule.shape.LaneResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings with names and places; findings of one rule at one place are one diagnostic. */
final class FindingDiagnostics {

    private record Key(Finding finding, Place place) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && finding.rule().code().equals(key.finding.rule().code())
                    && finding.severity() == key.finding.severity()
                    && place.equals(key.place);
        }

        @Override
        public int hashCode() {
            return finding.rule().code().number() * 31 + place.hashCode();
        }
    }

    private FindingDiagnostics() {}

    static List<Diagnostic> of(Judgement judgement, Names names) {
        Map<Key, Integer> alike = new LinkedHashMap<>();
        for (Finding finding : judgement.findings()) {
            alike.merge(new Key(finding, place(judgement, finding, names)), 1, Integer::sum);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        alike.forEach((key, count) -> diagnostics.add(diagnostic(key, count, names)));
        return diagnostics;
    }

    private static Diagnostic diagnostic(Key key, int count, Names names) {
        Finding finding = key.finding;
        List<String> detail = new ArrayList<>(finding.words().with(names));
        if (count > 1) {
            detail.add(1, "and " + (count - 1) + " more alike");
        }
        return new Diagnostic(
                finding.rule().code(),
                finding.severity(),
                key.place,
                finding.rule().summary(),
                detail,
                List.of(),
                1);
    }

    /** A pair is mended at one of its items; lanes at the first item that they pass. */
    private static Place place(Judgement judgement, Finding finding, Names names) {
        if (!finding.pairs().isEmpty()) {
            return names.pairPlace(finding.pairs().getFirst());
        }
        LaneResult lane = judgement.view().lanes().get(finding.lanes().getFirst());
        if (lane.path().length() < 2) {
            return names.portPlace(lane.path().port());
        }
        return names.facePlace(judgement.view().ends().faceOf(lane.path().end(1)));
    }
}
