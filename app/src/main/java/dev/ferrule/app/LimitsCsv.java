package dev.ferrule.app;

import dev.ferrule.view.LimitsView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits as rows of CSV, one a link, standard, reference method and wavelength. */
final class LimitsCsv {

    private static final List<String> HEADER = List.of(
            "link",
            "kind",
            "a_end",
            "b_end",
            "fibres_a",
            "fibres_b",
            "fibre_count",
            "fibre",
            "length_m",
            "pairs",
            "splices",
            "standard",
            "jumpers",
            "end_pairs",
            "wavelength_nm",
            "optional",
            "component_db",
            "application_db",
            "limit_db",
            "decided_by",
            "application",
            "a_cord_connector",
            "a_cord_pins",
            "a_cord_polish",
            "b_cord_connector",
            "b_cord_pins",
            "b_cord_polish",
            "launch",
            "procedure",
            "missing",
            "branches",
            "excluded",
            "end_difference_db",
            "confidence",
            "doubts");

    private LimitsCsv() {}

    static List<String> lines(LimitsView view) {
        List<String> lines = new ArrayList<>();
        lines.add(Csv.row(HEADER));
        for (LimitsView.Link link : view.links()) {
            if (link.test().limits().isEmpty()) {
                lines.add(row(link, null));
            }
            link.test().limits().forEach(limit -> lines.add(row(link, limit)));
        }
        return lines;
    }

    private static String row(LimitsView.Link link, LimitsView.@Nullable Limit limit) {
        LimitsView.Test test = link.test();
        List<String> cells = new ArrayList<>(List.of(
                String.join(" ", link.ids()),
                link.kind(),
                link.aEnd(),
                link.bEnd(),
                test.fibresA(),
                test.fibresB(),
                String.valueOf(test.fibreCount()),
                text(test.fibre()),
                number(test.lengthM()),
                String.valueOf(test.pairs()),
                String.valueOf(test.splices())));
        cells.addAll(limit == null ? List.of("", "", "", "", "", "", "", "", "") : cells(limit));
        cells.addAll(List.of(
                text(test.application()),
                test.aCord().connector(),
                text(test.aCord().pins()),
                text(test.aCord().polish()),
                test.bCord().connector(),
                text(test.bCord().pins()),
                text(test.bCord().polish()),
                text(test.launch()),
                text(test.procedure()),
                String.join("; ", test.missing()),
                String.join("; ", test.branches()),
                text(test.excluded())));
        cells.addAll(
                limit == null
                        ? List.of("", "", "")
                        : List.of(
                                number(limit.endDifferenceDb()),
                                text(limit.confidence()),
                                String.join("; ", limit.doubts())));
        return Csv.row(cells);
    }

    private static List<String> cells(LimitsView.Limit limit) {
        return List.of(
                limit.standard(),
                String.valueOf(limit.jumpers()),
                String.valueOf(limit.endPairs()),
                String.valueOf(limit.wavelengthNm()),
                limit.optional() ? "yes" : "no",
                number(limit.componentDb()),
                number(limit.applicationDb()),
                number(limit.limitDb()),
                text(limit.decidedBy()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
