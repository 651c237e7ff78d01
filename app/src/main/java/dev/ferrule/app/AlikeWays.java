package dev.ferrule.app;

import dev.ferrule.view.BudgetAnswers;
import dev.ferrule.view.BudgetSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways of one channel that nothing tells apart but which ports, plugs and cables they pass. */
final class AlikeWays {

    /** A line of the sum without the names of its parts. */
    private record Line(String kind, List<@Nullable Object> figures) {}

    private AlikeWays() {}

    /** In their order, those that are alike together. */
    static List<List<BudgetSheet.Way>> of(BudgetSheet sheet) {
        Map<List<@Nullable Object>, List<BudgetSheet.Way>> alike = new LinkedHashMap<>();
        for (BudgetSheet.Way way : sheet.ways()) {
            alike.computeIfAbsent(figures(way), figures -> new ArrayList<>()).add(way);
        }
        return List.copyOf(alike.values());
    }

    private static List<@Nullable Object> figures(BudgetSheet.Way way) {
        List<@Nullable Object> figures = new ArrayList<>();
        figures.add(way.fibres());
        figures.add(way.verdict());
        figures.add(way.wavelengthNm());
        figures.add(way.lossDb());
        figures.add(way.limit());
        figures.add(way.reach());
        figures.add(way.least());
        figures.add(way.statistical());
        way.terms().forEach(term -> figures.add(line(term)));
        way.reflections()
                .forEach(asked -> figures.add(List.of(
                        asked.pmd(),
                        asked.counted(),
                        asked.failing().size(),
                        asked.unknown().size())));
        figures.add(way.maxPairs());
        figures.add(way.whichGrade());
        figures.add(length(way.maxLength()));
        return figures;
    }

    private static Line line(BudgetSheet.Term term) {
        List<@Nullable Object> figures = new ArrayList<>();
        figures.add(term.lossDb());
        figures.add(term.grade());
        figures.add(term.lengthM());
        figures.add(term.attenuationDbPerKm());
        figures.add(term.origin());
        figures.add(term.returnLossDb());
        return new Line(term.kind(), figures);
    }

    private static @Nullable Object length(BudgetAnswers.@Nullable MaxLength answer) {
        return answer == null ? null : answer.lengthM();
    }
}
