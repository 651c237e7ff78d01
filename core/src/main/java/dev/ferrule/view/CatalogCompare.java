package dev.ferrule.view;

import dev.ferrule.view.CatalogLeaves.Leaf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds entries of one section against each other. */
final class CatalogCompare {

    private CatalogCompare() {}

    static CatalogView.Comparison of(String section, List<CatalogView.Entry> entries) {
        CatalogView.Positions positions = CatalogPositions.compare(entries);
        Map<String, Map<String, Leaf>> all = CatalogLeaves.of(entries);
        List<CatalogView.Difference> differing = new ArrayList<>();
        List<CatalogView.Same> equal = new ArrayList<>();
        for (String path : paths(all)) {
            Object same = same(path, all);
            if (positions != null && isNotation(path)) {
                continue;
            }
            if (same != null) {
                equal.add(new CatalogView.Same(path, same));
            } else {
                differing.add(difference(path, all));
            }
        }
        return new CatalogView.Comparison(section, List.copyOf(all.keySet()), differing, equal, positions);
    }

    /** What the positions say better. */
    private static boolean isNotation(String path) {
        return path.equals("map") || path.equals("layouts[0].lanes");
    }

    /** Those of later entries stand behind what they follow there; confidence and note come last. */
    private static List<String> paths(Map<String, Map<String, Leaf>> all) {
        List<String> paths = new ArrayList<>();
        for (Map<String, Leaf> leaves : all.values()) {
            int at = 0;
            for (String path : leaves.keySet()) {
                int known = paths.indexOf(path);
                if (known < 0) {
                    paths.add(at, path);
                }
                at = (known < 0 ? at : known) + 1;
            }
        }
        for (String last : List.of("confidence", "note")) {
            if (paths.remove(last)) {
                paths.add(last);
            }
        }
        return paths;
    }

    private static @Nullable Object same(String path, Map<String, Map<String, Leaf>> all) {
        Object same = null;
        for (Map<String, Leaf> leaves : all.values()) {
            Leaf leaf = leaves.get(path);
            if (leaf == null || (same != null && !areEqual(same, leaf.value()))) {
                return null;
            }
            same = leaf.value();
        }
        return same;
    }

    /** 0.5 and 0.50 are one figure. */
    private static boolean areEqual(Object one, Object other) {
        return (one instanceof BigDecimal a && other instanceof BigDecimal b) ? a.compareTo(b) == 0 : one.equals(other);
    }

    private static CatalogView.Difference difference(String path, Map<String, Map<String, Leaf>> all) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> confidence = new LinkedHashMap<>();
        all.forEach((name, leaves) -> {
            Leaf leaf = leaves.get(path);
            if (leaf != null) {
                values.put(name, leaf.value());
                if (leaf.confidence() != null) {
                    confidence.put(name, leaf.confidence());
                }
            }
        });
        return new CatalogView.Difference(path, values, confidence);
    }
}
