package dev.ferrule.budget;

import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way that light takes from one PMD to another: lanes that pass the same pairs and items, in either direction.
 *
 * @param from index of a port; −1 where the way is open at both ends
 * @param to index of a port; {@code from} itself behind a loopback; −1 where the way is open
 * @param pairs that it passes, without those at the MDIs: the i-th is between the i-th item and the next
 * @param items that it passes
 * @param legs by item: by which further leg of a tap or splitter it leaves; −1 for the live way
 * @param lanes indices of lane results; of fibre ends where the way is open at both ends
 * @param fibres of which one that loses too much is enough to take the link down; at least one
 */
public record Route(
        int from,
        int to,
        List<Integer> pairs,
        List<Integer> items,
        List<Integer> legs,
        List<Integer> lanes,
        int fibres) {

    private record Way(int from, int to, List<Integer> pairs, List<Integer> items, List<Integer> legs) {

        Way reversed() {
            return new Way(to, from, pairs.reversed(), items.reversed(), legs.reversed());
        }
    }

    public Route {
        pairs = List.copyOf(pairs);
        items = List.copyOf(items);
        legs = List.copyOf(legs);
        lanes = List.copyOf(lanes);
        fibres = Math.max(1, fibres);
    }

    /** Ways of the lanes that arrive at a PMD, in the order of their first lanes. */
    public static List<Route> of(Shape shape, FibreEnds ends, List<LaneResult> results) {
        Map<Way, List<Integer>> ways = new LinkedHashMap<>();
        for (int lane = 0; lane < results.size(); lane++) {
            LaneResult result = results.get(lane);
            if (result.toPort() >= 0) {
                Way way = way(shape, ends, result);
                Way known = ways.containsKey(way.reversed()) ? way.reversed() : way;
                ways.computeIfAbsent(known, w -> new ArrayList<>()).add(lane);
            }
        }
        List<Route> routes = new ArrayList<>();
        ways.forEach((way, lanes) ->
                routes.add(new Route(way.from, way.to, way.pairs, way.items, way.legs, lanes, fibres(lanes, results))));
        return routes;
    }

    /** Light of other wavelengths and of the other direction may share a fibre, whose ends are then the same. */
    private static int fibres(List<Integer> lanes, List<LaneResult> results) {
        return (int) lanes.stream()
                .map(lane -> results.get(lane).path())
                .map(path -> Math.min(path.end(0), path.last()))
                .distinct()
                .count();
    }

    private static Way way(Shape shape, FibreEnds ends, LaneResult result) {
        LanePath path = result.path();
        List<Integer> pairs = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        List<Integer> legs = new ArrayList<>();
        for (int i = 0; i + 1 < path.length(); i++) {
            int face = ends.faceOf(path.end(i));
            if (i % 2 == 1) {
                items.add(shape.itemOf(face));
                legs.add(leg(shape, ends, path.end(i), path.end(i + 1)));
            } else if (!shape.isPort(face) && !shape.isPort(ends.faceOf(path.end(i + 1)))) {
                pairs.add(ends.pairOf(face));
            }
        }
        return new Way(path.port(), result.toPort(), pairs, items, legs);
    }

    private static int leg(Shape shape, FibreEnds ends, int entry, int exit) {
        if (ends.far(entry) == exit) {
            return -1;
        }
        Shape.Item item = shape.items().get(shape.itemOf(ends.faceOf(entry)));
        int base = ends.end(item.firstFace(), 1);
        ItemType type = item.type();
        for (int leg = 0; leg < type.branching().legs(); leg++) {
            if (type.branching().exit(leg, entry - base) == exit - base) {
                return leg;
            }
        }
        return -1;
    }
}
