package dev.ferrule.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds maps, or the lanes of MDIs, against each other, position by position. */
final class CatalogPositions {

    /**
     * What meets each position of a thing.
     *
     * @param of what has the positions: only things with the same are compared
     * @param leadsTo by position, {@code 5} or {@code face.position}
     */
    private record Ends(String of, Map<String, String> leadsTo) {}

    private static final Comparator<String> BY_PLACE =
            Comparator.comparingInt(CatalogPositions::face).thenComparing(CatalogPositions::inFace);

    private CatalogPositions() {}

    /** Null where they have no positions, or not those of the same connectors. */
    static CatalogView.@Nullable Positions compare(List<CatalogView.Entry> entries) {
        Map<String, Ends> ends = new LinkedHashMap<>();
        for (CatalogView.Entry entry : entries) {
            Ends one = ends(entry);
            if (one != null) {
                ends.put(entry.name(), one);
            }
        }
        boolean comparable = ends.size() == entries.size()
                && ends.values().stream().map(Ends::of).distinct().count() == 1;
        return comparable ? compare(ends) : null;
    }

    private static CatalogView.Positions compare(Map<String, Ends> ends) {
        SortedSet<String> positions = new TreeSet<>(BY_PLACE);
        ends.values().forEach(one -> positions.addAll(one.leadsTo.keySet()));
        List<CatalogView.PositionDifference> differing = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (String position : positions) {
            Map<String, String> leadsTo = new LinkedHashMap<>();
            ends.forEach((name, one) -> {
                String to = one.leadsTo.get(position);
                if (to != null) {
                    leadsTo.put(name, to);
                }
            });
            if (leadsTo.size() == ends.size() && new HashSet<>(leadsTo.values()).size() == 1) {
                equal.add(position);
            } else {
                differing.add(new CatalogView.PositionDifference(position, leadsTo));
            }
        }
        return new CatalogView.Positions(ends.values().iterator().next().of, differing, equal);
    }

    private static @Nullable Ends ends(CatalogView.Entry entry) {
        if (entry.maps() != null && !entry.maps().isEmpty()) {
            return ends(entry.maps().getFirst());
        }
        return entry.layouts() == null || entry.layouts().isEmpty()
                ? null
                : ends(entry.layouts().getFirst());
    }

    private static Ends ends(CatalogView.FibreMap map) {
        Map<String, String> leadsTo = new LinkedHashMap<>();
        for (CatalogView.Pair pair : map.pairs()) {
            leadsTo.put(pair.a(), pair.b());
            if (map.b() == null) {
                leadsTo.put(pair.b(), pair.a());
            }
        }
        return new Ends(map.a(), leadsTo);
    }

    private static Ends ends(CatalogView.Layout layout) {
        Map<String, String> leadsTo = new TreeMap<>(BY_PLACE);
        for (CatalogView.LaneAt lane : layout.lanes()) {
            String words = (lane.direction().equals("tx") ? "Tx" : "Rx")
                    + (lane.lane() == null ? "" : lane.lane())
                    + (lane.wavelengthNm() == null ? "" : " " + lane.wavelengthNm() + " nm");
            leadsTo.merge(lane.plugPosition(), words, (one, other) -> one + " + " + other);
        }
        return new Ends(layout.mdis() == 1 ? layout.connector() : layout.mdis() + " " + layout.connector(), leadsTo);
    }

    private static int face(String position) {
        int dot = position.indexOf('.');
        return dot < 0 ? 0 : Integer.parseInt(position.substring(0, dot));
    }

    private static Integer inFace(String position) {
        String last = position.substring(position.indexOf('.') + 1);
        return last.equals("A") ? 1 : last.equals("B") ? 2 : Integer.parseInt(last);
    }
}
