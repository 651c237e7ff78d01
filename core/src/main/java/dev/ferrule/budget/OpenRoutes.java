package dev.ferrule.budget;

import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways through a channel that is open at one end or at both. */
final class OpenRoutes {

    private final Shape shape;
    private final FibreEnds ends;
    private final List<LaneResult> lanes;
    private final Map<Route, List<Integer>> found = new LinkedHashMap<>();

    /** Ends at which a fibre that was followed comes out. */
    private final BitSet reached = new BitSet();

    private OpenRoutes(Shape shape, FibreEnds ends, List<LaneResult> lanes) {
        this.lanes = lanes;
        this.shape = shape;
        this.ends = ends;
    }

    /**
     * Of the lanes of the PMD that is there, else of every fibre that goes from end to end.
     *
     * @param meant the PMD for which the way is, where none is there; it does not use more fibres than it has
     */
    static List<Route> of(Shape shape, FibreEnds ends, List<LaneResult> lanes, @Nullable Pmd meant) {
        OpenRoutes routes = new OpenRoutes(shape, ends, lanes);
        for (int lane = 0; lane < lanes.size(); lane++) {
            routes.lane(lane, lanes.get(lane));
        }
        for (int end = 0; lanes.isEmpty() && end < ends.count(); end++) {
            if (routes.opens(end)) {
                routes.add(end, -1, end);
            }
        }
        List<Route> all = new ArrayList<>();
        routes.found.forEach((way, members) -> all.add(new Route(
                way.from(),
                way.to(),
                way.pairs(),
                way.items(),
                way.legs(),
                members,
                routes.fibres(way.from(), members, meant))));
        return all;
    }

    /** As many come back as the PMD sends into, unless light comes back on the same ones. */
    private int fibres(int from, List<Integer> members, @Nullable Pmd meant) {
        if (from < 0) {
            long used = meant == null ? members.size() : places(meant.layouts().getFirst().lanes().stream());
            return (int) Math.min(members.size(), used);
        }
        long sent = members.stream()
                .map(member -> lanes.get(member).path().end(0))
                .distinct()
                .count();
        List<Lane> own =
                Objects.requireNonNull(shape.ports().get(from).type()).layout().lanes();
        long all = places(own.stream());
        long sending = places(own.stream().filter(Lane::transmit));
        return (int) (sending == 0 ? sent : sent * all / sending);
    }

    private static long places(Stream<Lane> lanes) {
        return lanes.map(lane -> lane.mdi() + "/" + lane.position()).distinct().count();
    }

    private void lane(int index, LaneResult lane) {
        if (lane.toPort() < 0
                && lane.path().length() > 2
                && ends.far(lane.path().last()) >= 0) {
            add(index, lane.path().port(), ends.mate(lane.path().end(0)));
        }
    }

    /** A fibre begins here, and no other one touches it. */
    private boolean opens(int end) {
        return ends.far(end) >= 0 && ends.mate(end) < 0 && !reached.get(end);
    }

    private void add(int member, int from, int start) {
        List<Integer> pairs = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        int entry = start;
        while (entry >= 0 && !shape.isPort(ends.faceOf(entry)) && ends.far(entry) >= 0) {
            items.add(shape.itemOf(ends.faceOf(entry)));
            int exit = ends.far(entry);
            reached.set(exit);
            entry = ends.mate(exit);
            if (entry >= 0) {
                pairs.add(ends.pairOf(ends.faceOf(exit)));
            }
        }
        Route way = way(from, pairs, items);
        Route back = way(from, pairs.reversed(), items.reversed());
        found.computeIfAbsent(found.containsKey(back) ? back : way, w -> new ArrayList<>())
                .add(member);
    }

    private static Route way(int from, List<Integer> pairs, List<Integer> items) {
        List<Integer> legs = items.stream().map(item -> -1).toList();
        return new Route(from, -1, pairs, items, legs, List.of(), 0);
    }
}
