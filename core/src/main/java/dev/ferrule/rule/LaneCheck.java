package dev.ferrule.rule;

import dev.ferrule.catalog.Connector;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rules of lanes share: all lanes of one outcome are one finding. */
final class LaneCheck {

    private static final int MOST_LINES = 12;

    /** So many ways of which the same is to be said are named; of more the first one. */
    private static final int MOST_ALIKE = 4;

    private LaneCheck() {}

    static List<Integer> with(ShapeView view, Outcome outcome) {
        List<Integer> lanes = new ArrayList<>();
        for (int i = 0; i < view.lanes().size(); i++) {
            if (view.lanes().get(i).outcome() == outcome) {
                lanes.add(i);
            }
        }
        return lanes;
    }

    static void report(ShapeView view, RuleDoc rule, Outcome outcome, Findings findings, String wayOut) {
        report(view, rule, with(view, outcome), findings, wayOut);
    }

    static void report(ShapeView view, RuleDoc rule, List<Integer> lanes, Findings findings, String wayOut) {
        report(view, rule, lanes, rule.summary(), findings, wayOut);
    }

    /** @param summary what is wrong with these lanes, where the rule's own words do not fit them */
    static void report(
            ShapeView view, RuleDoc rule, List<Integer> lanes, String summary, Findings findings, String wayOut) {
        if (!lanes.isEmpty()) {
            findings.lanes(rule, lanes, summary, names -> lines(view, lanes, names, wayOut));
        }
    }

    static List<String> lines(ShapeView view, List<Integer> lanes, Names names, String wayOut) {
        Map<String, List<LaneResult>> routes = new LinkedHashMap<>();
        for (int index : lanes) {
            LaneResult lane = view.lanes().get(index);
            String route = names.port(lane.path().port()) + " to "
                    + (lane.toPort() < 0 ? nowhere(view, lane, names) : names.port(lane.toPort()));
            routes.computeIfAbsent(route, key -> new ArrayList<>()).add(lane);
        }
        List<String> lines = new ArrayList<>();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        routes.forEach((route, along) -> alike.computeIfAbsent(describe(view, along), d -> new ArrayList<>())
                .add(route));
        alike.forEach((description, ways) -> {
            int shown = ways.size() > MOST_ALIKE ? 1 : ways.size();
            for (int i = 0; i < shown && lines.size() < MOST_LINES; i++) {
                String more = i + 1 == shown && shown < ways.size()
                        ? ", and " + (ways.size() - shown) + " more ways alike"
                        : "";
                lines.add(ways.get(i) + ": " + description + more);
            }
        });
        if (alike.size() > MOST_LINES) {
            lines.add("and " + (alike.size() - MOST_LINES) + " more ways");
        }
        lines.add(wayOut);
        return lines;
    }

    /** Where the way ends, by the thing that it ends in. */
    private static String nowhere(ShapeView view, LaneResult lane, Names names) {
        return lane.path().length() == 1
                ? "nowhere, since nothing is plugged in there"
                : "nowhere, ending at "
                        + names.face(view.ends().faceOf(lane.path().last()));
    }

    /** {@code lanes 1–4, transmit positions 1–4, arrive at positions 1–4}. */
    private static String describe(ShapeView view, List<LaneResult> lanes) {
        List<Integer> numbers =
                lanes.stream().map(lane -> lane.path().lane().number()).toList();
        List<Integer> from = lanes.stream()
                .map(lane -> view.ends().plugPosition(lane.path().end(0)))
                .toList();
        String sent = (numbers.contains(0) ? "unnumbered lanes" : Ranges.of("lane", numbers)) + ", transmit "
                + Ranges.of("position", from);
        LaneResult first = lanes.getFirst();
        if (first.path().length() == 1) {
            return sent;
        }
        int face = view.ends().faceOf(first.path().last());
        Connector connector = view.shape().face(face).connector();
        List<Integer> to = lanes.stream()
                .map(lane -> view.ends().plugPosition(lane.path().last()))
                .toList();
        String verb = lanes.size() == 1 ? ", arrives at " : ", arrive at ";
        String where = first.toPort() < 0 ? ", last seen at " : verb;
        String what = first.to() == null ? "" : first.to().transmit() ? "transmit " : "receive ";
        return sent
                + where
                + what
                + (connector.duplex() && first.toPort() < 0
                        ? "position " + connector.positionName(to.getFirst())
                        : Ranges.of("position", to));
    }
}
