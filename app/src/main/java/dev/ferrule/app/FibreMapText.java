package dev.ferrule.app;

import dev.ferrule.view.CatalogView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A fibre map as two lines, position above position. */
final class FibreMapText {

    private static final Pattern DUPLEX = Pattern.compile("[0-9]+\\.[AB]");

    private static final int SHORT = 16;

    private FibreMapText() {}

    static List<String> lines(CatalogView.Entry entry, CatalogView.FibreMap map, int width) {
        List<CatalogView.Pair> pairs = new ArrayList<>(map.pairs());
        // Ports with two fibres are what people read from: which fibres are in port 1.
        if (pairs.stream().allMatch(pair -> DUPLEX.matcher(pair.b()).matches())) {
            pairs.sort(Comparator.comparingInt((CatalogView.Pair pair) -> port(pair.b()))
                    .thenComparing(CatalogView.Pair::b));
        }
        List<String> lines = new ArrayList<>();
        for (List<CatalogView.Pair> group : byFace(pairs)) {
            List<String> a = new ArrayList<>(List.of(nameOfA(entry, map)));
            List<String> b = new ArrayList<>(List.of(nameOfB(entry, map)));
            group.forEach(pair -> {
                a.add(pair.a());
                b.add(pair.b());
            });
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Bands.lines(List.of(a, b), width));
        }
        return lines;
    }

    /** A group for each face of side a, where it has several and the map is long. */
    private static Collection<List<CatalogView.Pair>> byFace(List<CatalogView.Pair> pairs) {
        if (pairs.size() <= SHORT) {
            return List.of(pairs);
        }
        Map<String, List<CatalogView.Pair>> groups = new LinkedHashMap<>();
        for (CatalogView.Pair pair : pairs) {
            int dot = pair.a().indexOf('.');
            groups.computeIfAbsent(pair.a().substring(0, Math.max(0, dot)), face -> new ArrayList<>())
                    .add(pair);
        }
        return groups.values();
    }

    private static int port(String position) {
        return Integer.parseInt(position.substring(0, position.indexOf('.')));
    }

    private static String nameOfA(CatalogView.Entry entry, CatalogView.FibreMap map) {
        return map.a().equals(map.b()) && entry.section().equals("types")
                ? "one end"
                : map.b() == null ? map.a() : side(entry, "rear ", "a: ") + map.a();
    }

    private static String nameOfB(CatalogView.Entry entry, CatalogView.FibreMap map) {
        if (map.b() == null) {
            return "returns at";
        }
        return map.a().equals(map.b()) && entry.section().equals("types")
                ? "other end"
                : side(entry, "front ", "b: ") + map.b();
    }

    private static String side(CatalogView.Entry entry, String ofCassette, String otherwise) {
        return "cassette".equals(entry.values().get("kind")) ? ofCassette : otherwise;
    }
}
