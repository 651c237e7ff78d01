package dev.ferrule.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The single values of entries by path, so that entries can be held against each other. Rows of a list are named by
 * what is in them and not by where they stand, {@code limits[fibre=OM4].reach_m}: another entry may have them in another
 * order.
 */
final class CatalogLeaves {

    /** Lists whose order is what they say. */
    private static final Set<String> ORDERED = Set.of("layouts", "order");

    private static final List<String> MODES = List.of("MM", "SM");
    private static final int MOST_KEYS = 3;

    /**
     * A value.
     *
     * @param confidence null where it is the entry's
     */
    record Leaf(Object value, @Nullable String confidence) {}

    /** How many values of a row name it, by the list's path: the same in all entries. */
    private final Map<String, Integer> keys = new HashMap<>();

    /** One of the entries has a grade by mode: then a single grade is that of both modes. */
    private final boolean gradesByMode;

    private CatalogLeaves(List<CatalogView.Entry> entries) {
        gradesByMode = entries.stream().anyMatch(entry -> entry.values().get("grade") instanceof Map);
        for (CatalogView.Entry entry : entries) {
            entry.values().forEach((key, value) -> {
                if (isRows(value)) {
                    keys.merge(key, keysToTellApart((List<?>) value), Math::max);
                }
            });
        }
    }

    /** By the entry's name, then by path, in the order of the file. */
    static Map<String, Map<String, Leaf>> of(List<CatalogView.Entry> entries) {
        CatalogLeaves leaves = new CatalogLeaves(entries);
        Map<String, Map<String, Leaf>> all = new LinkedHashMap<>();
        for (CatalogView.Entry entry : entries) {
            all.put(entry.name(), leaves.new OfEntry(entry).leaves);
        }
        return all;
    }

    private static boolean isRows(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
    }

    /** As few of the first values as tell the rows apart; more than there may be when none do. */
    private static int keysToTellApart(List<?> rows) {
        for (int count = 1; count <= MOST_KEYS; count++) {
            Set<String> names = new HashSet<>();
            for (Object row : rows) {
                names.add(name((Map<?, ?>) row, count));
            }
            if (names.size() == rows.size()) {
                return count;
            }
        }
        return MOST_KEYS + 1;
    }

    private static String name(Map<?, ?> row, int count) {
        return String.join(
                ", ",
                row.entrySet().stream()
                        .limit(count)
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .toList());
    }

    private final class OfEntry {

        private final CatalogView.Entry entry;
        private final Map<String, String> confidences = new HashMap<>();
        private final Map<String, Leaf> leaves = new LinkedHashMap<>();

        OfEntry(CatalogView.Entry entry) {
            this.entry = entry;
            for (CatalogView.Told told : entry.told()) {
                if (told.confidence() != null) {
                    confidences.put(told.path(), told.confidence());
                }
            }
            entry.values().forEach((key, value) -> {
                if (!key.equals("grade") || !gradesByMode) {
                    add(key, key, value, null);
                }
                if (key.equals("grade") && entry.grades() != null) {
                    entry.grades().forEach(this::addGrade);
                }
            });
            leaves.put("confidence", new Leaf(entry.confidence(), null));
            if (entry.note() != null) {
                leaves.put("note", new Leaf(entry.note(), null));
            }
        }

        private void addGrade(CatalogView.ProductGrade grade) {
            if (!gradesByMode) {
                addFigures("grade", grade, null);
                return;
            }
            for (String mode : grade.mode() == null ? MODES : List.of(grade.mode())) {
                String path = CatalogView.Told.path("grade", mode);
                add(path, path, grade.grade(), null);
                addFigures(path, grade, mode);
            }
        }

        private void addFigures(String path, CatalogView.ProductGrade grade, @Nullable String mode) {
            String confidence = grade.confidence().equals(entry.confidence()) ? null : grade.confidence();
            grade.values().forEach((key, value) -> {
                Object ofMode = mode != null && value instanceof Map<?, ?> byMode ? byMode.get(mode) : value;
                if (ofMode != null) {
                    add(CatalogView.Told.path(path, key), path, ofMode, confidence);
                }
            });
        }

        /**
         * Adds a value and all that is in it.
         *
         * @param path under which it is compared
         * @param place its path in the entry
         */
        private void add(String path, String place, Object value, @Nullable String inherited) {
            String confidence = confidences.getOrDefault(place, inherited);
            if (value instanceof Map<?, ?> mapping) {
                mapping.forEach((key, inner) -> add(
                        CatalogView.Told.path(path, key.toString()),
                        CatalogView.Told.path(place, key.toString()),
                        inner,
                        confidence));
            } else if (isRows(value)) {
                addRows(path, place, (List<?>) value, confidence);
            } else {
                leaves.put(path, new Leaf(value, confidence));
            }
        }

        private void addRows(String path, String place, List<?> rows, @Nullable String confidence) {
            int count = ORDERED.contains(path) ? MOST_KEYS + 1 : keys.getOrDefault(path, MOST_KEYS + 1);
            for (int i = 0; i < rows.size(); i++) {
                Map<?, ?> row = (Map<?, ?>) rows.get(i);
                boolean named = count <= MOST_KEYS;
                String name = named ? name(row, count) : Integer.toString(i);
                add(
                        path + "[" + name + "]",
                        CatalogView.Told.path(place, i),
                        named ? rest(row, count) : row,
                        confidence);
            }
        }

        private static Map<Object, Object> rest(Map<?, ?> row, int count) {
            Map<Object, Object> rest = new LinkedHashMap<>(row);
            new ArrayList<>(rest.keySet()).stream().limit(count).forEach(rest::remove);
            return rest;
        }
    }
}
