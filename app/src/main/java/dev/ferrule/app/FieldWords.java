package dev.ferrule.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keys and values of the catalogue as people write them: {@code max_loss_db: 3.0} is "max loss", "3.0 dB". */
final class FieldWords {

    private static final Map<String, String> UNITS = units();
    private static final Map<String, String> NAMES = Map.of(
            "pmd", "PMD",
            "fec", "FEC",
            "netbox", "NetBox",
            "rgb", "RGB",
            "db_per_km", "dB/km",
            "mhz_km", "MHz km",
            "ps_nm_km", "ps/(nm km)");

    /** {@code [name]} or {@code [key=value, key=value]}, or a key. */
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|([^.\\[]+)");

    private FieldWords() {}

    /** By the end of a key, the longer ends first. */
    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("_db_per_km", "dB/km");
        units.put("_gbps", "Gb/s");
        units.put("_db", "dB");
        units.put("_mm", "mm");
        units.put("_um", "µm");
        units.put("_nm", "nm");
        units.put("_m", "m");
        units.put("_n", "N");
        units.put("_c", "°C");
        return units;
    }

    /** The key without its unit. */
    static String label(String key) {
        String named = NAMES.get(key);
        if (named != null) {
            return named;
        }
        String end = end(key);
        return key.substring(0, key.length() - end.length()).replace('_', ' ').replace('.', ' ');
    }

    /** The key with its unit, for the head of a column. */
    static String heading(String key) {
        String unit = unit(key);
        return unit.isEmpty() ? label(key) : label(key) + " " + unit;
    }

    /** {@code limits[fibre=OM4].reach_m} is "limits OM4 reach". */
    static String pathLabel(String path) {
        List<String> words = new ArrayList<>();
        STEP.matcher(path).results().forEach(step -> {
            if (step.group(2) != null) {
                words.add(label(step.group(2)));
            } else {
                for (String part : step.group(1).split(", ", -1)) {
                    int equals = part.indexOf('=');
                    words.add(
                            equals < 0
                                    ? ordinal(part)
                                    : withUnit(part.substring(0, equals), part.substring(equals + 1)));
                }
            }
        });
        return String.join(" ", words);
    }

    private static String withUnit(String key, String value) {
        return key.equals("nm") ? value + " nm" : (value + " " + unit(key)).strip();
    }

    /** Places of lists are counted from 0 in paths, from 1 by people. */
    private static String ordinal(String part) {
        boolean index = !part.isEmpty() && part.length() < 6 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        return index ? Integer.toString(Integer.parseInt(part) + 1) : part;
    }

    /** Of the last key on a path that has one, or empty. */
    static String pathUnit(String path) {
        String unit = "";
        for (String step : STEP.matcher(path)
                .results()
                .filter(found -> found.group(2) != null)
                .map(found -> found.group(2))
                .toList()) {
            unit = unit(step).isEmpty() ? unit : unit(step);
        }
        return unit;
    }

    /** Empty where the key names none. */
    static String unit(String key) {
        return NAMES.containsKey(key) ? "" : UNITS.getOrDefault(end(key), "");
    }

    private static String end(String key) {
        for (String end : UNITS.keySet()) {
            if (key.endsWith(end) && key.length() > end.length()) {
                return end;
            }
        }
        return "";
    }

    /** A value on one line; a unit is said once, at its end. */
    static String value(Object value, String unit) {
        String text = text(value);
        boolean figure = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return unit.isEmpty() || !figure ? text : text + " " + unit;
    }

    static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Boolean truth -> truth ? "yes" : "no";
            case List<?> list when list.isEmpty() -> "none";
            case List<?> list ->
                String.join(", ", list.stream().map(FieldWords::text).toList());
            case Map<?, ?> map when map.isEmpty() -> "nothing said";
            case Map<?, ?> map -> inline(map);
            default -> value.toString();
        };
    }

    /** {@code MM 20, SM 26}; where values have commas of their own, {@code 8: 1-4,9-12; 12: 1-12}. */
    private static String inline(Map<?, ?> map) {
        boolean commas = map.values().stream().anyMatch(value -> text(value).contains(","));
        List<String> entries = new ArrayList<>();
        map.forEach((key, value) -> entries.add(label(text(key)) + (commas ? ": " : " ") + text(value)));
        return String.join(commas ? "; " : ", ", entries);
    }
}
