package dev.ferrule.app;

import dev.ferrule.view.CatalogView.LaneAt;
import dev.ferrule.view.CatalogView.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the lanes of a PMD are at the plug that is inserted, and looking into the port. */
final class LaneTable {

    private LaneTable() {}

    static List<String> lines(Layout layout) {
        boolean coloured = layout.lanes().stream().anyMatch(lane -> lane.wavelengthNm() != null);
        Map<Integer, List<LaneAt>> byLane = new TreeMap<>();
        for (LaneAt lane : layout.lanes()) {
            byLane.computeIfAbsent(lane.lane() == null ? 0 : lane.lane(), number -> new ArrayList<>())
                    .add(lane);
        }
        Table table = new Table();
        List<String> header = new ArrayList<>(List.of("lane", "Tx at plug", "Rx at plug", "Tx at port", "Rx at port"));
        if (coloured) {
            header.add("nm");
        }
        table.row(header);
        byLane.forEach((number, lanes) -> table.row(row(number, lanes, coloured)));
        return table.lines();
    }

    private static List<String> row(int number, List<LaneAt> lanes, boolean coloured) {
        List<String> row = new ArrayList<>();
        row.add(number == 0 ? "any" : Integer.toString(number));
        row.add(positions(lanes, "tx", LaneAt::plugPosition));
        row.add(positions(lanes, "rx", LaneAt::plugPosition));
        row.add(positions(lanes, "tx", LaneAt::portPosition));
        row.add(positions(lanes, "rx", LaneAt::portPosition));
        if (coloured) {
            row.add(String.join(
                    ", ",
                    lanes.stream()
                            .map(LaneAt::wavelengthNm)
                            .map(String::valueOf)
                            .distinct()
                            .toList()));
        }
        return row;
    }

    private static String positions(List<LaneAt> lanes, String direction, Function<LaneAt, String> position) {
        List<String> all = lanes.stream()
                .filter(lane -> lane.direction().equals(direction))
                .map(position)
                .toList();
        return all.size() < 3 ? String.join(", ", all) : all.getFirst() + "–" + all.getLast();
    }
}
