package dev.ferrule.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The single values of an entry by path, so that two entries can be held against each other. Rows of a list are named
 * by what is in them and not by where they stand, {@code limits[fibre=OM4].reach_m}: another entry may have them in
 * another order.
 */
final class CatalogLeaves {

    /** Lists whose order is what they say. */
    private static final Set<String> ORDERED = Set.of("layouts", "order");

    /**
     * A value.
     *
     * @param confidence null where it is the entry's
     */
    record Leaf(Object value, @Nullable String confidence) {}

    private final Map<String, String> confidences = new LinkedHashMap<>();
    private final Map<String, Leaf> leaves = new LinkedHashMap<>();

    private CatalogLeaves(CatalogView.Entry entry) {
        for (CatalogView.Told told : entry.told()) {
            if (told.confidence() != null) {
                confidences.put(told.path(), told.confidence());
            }
        }
    }

    static Map<String, Leaf> of(CatalogView.Entry entry) {
        CatalogLeaves all = new CatalogLeaves(entry);
        entry.values().forEach((key, value) -> all.add(key, key, value, null));
        for (CatalogView.ProductGrade grade :
                entry.grades() == null ? List.<CatalogView.ProductGrade>of() : entry.grades()) {
            String path = grade.mode() == null ? "grade" : CatalogView.Told.path("grade", grade.mode());
            String confidence = grade.confidence().equals(entry.confidence()) ? null : grade.confidence();
            grade.values().forEach((key, value) -> all.add(CatalogView.Told.path(path, key), path, value, confidence));
        }
        all.leaves.put("confidence", new Leaf(entry.confidence(), null));
        if (entry.note() != null) {
            all.leaves.put("note", new Leaf(entry.note(), null));
        }
        return all.leaves;
    }

    /**
     * Adds a value and all that is in it.
     *
     * @param path under which it is compared
     * @param place its path in the entry
     */
    private void add(String path, String place, Object value, @Nullable String inherited) {
        String confidence = confidences.getOrDefault(place, inherited);
        switch (value) {
            case Map<?, ?> mapping ->
                mapping.forEach((key, inner) -> add(
                        CatalogView.Told.path(path, key.toString()),
                        CatalogView.Told.path(place, key.toString()),
                        inner,
                        confidence));
            case List<?> list
            when !list.isEmpty() && list.stream().allMatch(Map.class::isInstance) ->
                addRows(path, place, list, confidence);
            default -> leaves.put(path, new Leaf(value, confidence));
        }
    }

    private void addRows(String path, String place, List<?> rows, @Nullable String confidence) {
        List<String> names = ORDERED.contains(path) ? List.of() : names(rows);
        for (int i = 0; i < rows.size(); i++) {
            String name = names.isEmpty() ? Integer.toString(i) : names.get(i);
            add(path + "[" + name + "]", CatalogView.Told.path(place, i), withoutName(rows.get(i), name), confidence);
        }
    }

    /** The first value of each row, or as many as tell the rows apart; empty when no number does. */
    private static List<String> names(List<?> rows) {
        for (int keys = 1; keys <= 3; keys++) {
            List<String> names = new ArrayList<>();
            for (Object row : rows) {
                names.add(name((Map<?, ?>) row, keys));
            }
            if (new HashSet<>(names).size() == rows.size()) {
                return names;
            }
        }
        return List.of();
    }

    private static String name(Map<?, ?> row, int keys) {
        List<String> words = new ArrayList<>();
        row.forEach((key, value) -> {
            if (words.size() < keys) {
                words.add(key + "=" + value);
            }
        });
        return String.join(", ", words);
    }

    private static Map<Object, Object> withoutName(Object row, String name) {
        Map<Object, Object> rest = new LinkedHashMap<>((Map<?, ?>) row);
        List<String> said = List.of(name.split(", ", -1));
        rest.entrySet().removeIf(cell -> said.contains(cell.getKey() + "=" + cell.getValue()));
        return rest;
    }
}
