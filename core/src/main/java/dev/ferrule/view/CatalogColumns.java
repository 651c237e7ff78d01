package dev.ferrule.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list of a section's entries shows of each: the few values by which one is chosen. */
final class CatalogColumns {

    /**
     * A column.
     *
     * @param cell of the values of an entry; null where nothing is said
     */
    record Column(String key, Function<Map<String, Object>, @Nullable Object> cell) {}

    private CatalogColumns() {}

    static List<Column> of(String section) {
        return switch (section) {
            case "connectors" -> List.of(plain("family"), plain("rows"), plain("columns"), plain("standard"));
            case "types" -> keys("keys", "map");
            case "ambiguous" -> keys("candidates");
            case "assemblies" -> keys("kind", "a", "b", "description");
            case "pmds" ->
                List.of(
                        plain("rate_gbps"),
                        plain("lanes"),
                        new Column("connector", CatalogColumns::connectors),
                        plain("mode"),
                        new Column("reach_m", CatalogColumns::reaches));
            case "interop" -> keys("how", "reach");
            case "transceivers" ->
                List.of(plain("maker"), plain("form"), plain("pmd"), new Column("modes", CatalogColumns::modes));
            case "cages" -> keys("fits", "netbox");
            case "fibres" -> keys("mode", "core_um", "meets", "jacket");
            case "colours" -> List.of(new Column("order", CatalogColumns::order));
            case "jackets" -> keys("fibres", "rgb");
            case "housings" -> keys("colour", "tab");
            case "pull_tabs" -> keys("colour");
            case "makers_own" -> keys("kind", "a", "b", "description", "instead");
            case "parts" -> List.of(plain("maker"), new Column("what", CatalogColumns::what), plain("fibres"));
            case "products" ->
                List.of(
                        plain("maker"),
                        plain("interface"),
                        inner("field_changes", "pins"),
                        inner("field_changes", "key"),
                        plain("grade"));
            case "gender_rules", "polish_rules" -> keys("rule", "codes");
            case "grades" -> keys("max_db", "mean_db", "mode", "basis");
            case "return_loss" -> keys("mode", "min_db");
            case "field_limits" -> keys("max_db");
            case "profiles" -> keys("attenuation", "default_grade", "description");
            case "field_tests" -> keys("wavelengths_nm", "optional_nm", "launch", "procedure");
            case "reflections" -> keys("pmds", "counted_below_db", "allowance_db");
            case "interference" -> keys("end_return_loss_db", "extinction_ratio_db", "discount");
            case "polish_return_loss" -> keys("return_loss_min_db");
            case "ambiguous_grades" -> keys("candidates");
            case "switches" -> keys("maker", "protocol", "height_u");
            case "nodes" -> keys("maker", "gpus", "height_u");
            case "planning" -> keys("source");
            case "splices" -> keys("mean_db", "max_db");
            default -> keys("description", "kind", "maker");
        };
    }

    private static List<Column> keys(String... keys) {
        List<Column> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(plain(key));
        }
        return columns;
    }

    private static Column plain(String key) {
        return new Column(key, values -> values.get(key));
    }

    private static Column inner(String key, String inner) {
        return new Column(
                key + "." + inner, values -> values.get(key) instanceof Map<?, ?> mapping ? mapping.get(inner) : null);
    }

    private static @Nullable Object connectors(Map<String, Object> pmd) {
        Set<Object> connectors = new LinkedHashSet<>();
        for (Map<?, ?> layout : mappings(pmd.get("layouts"))) {
            Object connector = layout.get("connector");
            if (connector != null) {
                connectors.add(connector);
            }
        }
        return connectors.isEmpty() ? null : List.copyOf(connectors);
    }

    /** The longest reach by fibre, of the standard's own limits. */
    private static @Nullable Object reaches(Map<String, Object> pmd) {
        Map<String, Object> longest = new LinkedHashMap<>();
        for (Map<?, ?> limit : mappings(pmd.get("limits"))) {
            if (limit.get("reach_m") instanceof BigDecimal reach && !Boolean.TRUE.equals(limit.get("informative"))) {
                longest.merge(
                        String.valueOf(limit.get("fibre")),
                        reach,
                        (one, other) -> ((BigDecimal) one).max((BigDecimal) other));
            }
        }
        return longest.isEmpty() ? null : longest;
    }

    private static @Nullable Object modes(Map<String, Object> transceiver) {
        return transceiver.get("modes") instanceof Map<?, ?> modes ? List.copyOf(modes.keySet()) : null;
    }

    private static @Nullable Object order(Map<String, Object> colours) {
        List<Object> names = new ArrayList<>();
        for (Map<?, ?> colour : mappings(colours.get("order"))) {
            names.add(String.valueOf(colour.get("name")));
        }
        return names.isEmpty() ? null : names;
    }

    /** Of entries of a kind, which stand in several sections. */
    static List<Column> ofKind() {
        return List.of(plain("maker"), new Column("what", CatalogColumns::what), plain("fibres"), plain("description"));
    }

    /** The words of a chain and how many are in one, or what an active cable, a device or an assembly has at its ends. */
    private static @Nullable Object what(Map<String, Object> thing) {
        Object words = thing.get("words");
        if (words != null) {
            String count = thing.get("count") == null ? "" : ", " + thing.get("count") + " in one";
            return words + (thing.get("ports") == null ? count : ", " + thing.get("ports") + " adapters");
        }
        if (thing.get("a") == null) {
            return null;
        }
        Object medium = thing.get("medium");
        String first = medium != null ? medium + " " : "device".equals(thing.get("kind")) ? "device " : "";
        String b = thing.get("b") == null ? "" : " to " + thing.get("b");
        String rate = thing.get("rate_gbps") == null ? "" : ", " + thing.get("rate_gbps") + " Gb/s";
        return first + thing.get("a") + b + rate;
    }

    private static List<Map<?, ?>> mappings(@Nullable Object list) {
        List<Map<?, ?>> mappings = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> mapping) {
                    mappings.add(mapping);
                }
            }
        }
        return mappings;
    }
}
