package dev.ferrule.source;

import java.util.Locale;
import java.util.Map;

/** Names of columns as people write them, and what they mean. */
final class Headers {

    private static final Map<String, Map<String, String>> ALIASES = Map.of(
            "devices",
            Map.of(
                    "id",
                    "name",
                    "hostname",
                    "name",
                    "device",
                    "name",
                    "device_name",
                    "name",
                    "device_type",
                    "model",
                    "type",
                    "model",
                    "ru",
                    "u",
                    "position",
                    "u"),
            "optics",
            Map.of("optic", "transceiver", "module", "transceiver", "sfp", "transceiver", "interface", "port"),
            "panels",
            Map.of("device", "panel", "bay", "slot", "cassette", "module"),
            "cables",
            Map.of(
                    "cable",
                    "id",
                    "cable_id",
                    "id",
                    "label",
                    "id",
                    "part_number",
                    "part",
                    "cable_type",
                    "part",
                    "type",
                    "part",
                    "description",
                    "part",
                    "state",
                    "status"),
            "links",
            Map.of(
                    "link",
                    "id",
                    "b_device",
                    "z_device",
                    "b_port",
                    "z_port",
                    "a_node",
                    "a_device",
                    "z_node",
                    "z_device"),
            "aliases",
            Map.of("other_name", "alias", "name", "alias"));

    private static final Map<String, String> SIDES = Map.of(
            "from_",
            "a_",
            "source_",
            "a_",
            "src_",
            "a_",
            "a_side_",
            "a_",
            "to_",
            "b_",
            "destination_",
            "b_",
            "dst_",
            "b_",
            "b_side_",
            "b_");

    private Headers() {}

    /** The column's own name: {@code "A Device"} is {@code a_device}, {@code "Length (m)"} is {@code length_m}. */
    static String name(String kind, String written) {
        String plain = written.strip()
                .toLowerCase(Locale.ROOT)
                .replace("(", " ")
                .replace(")", " ")
                .replace('-', ' ')
                .replace('/', ' ')
                .strip()
                .replaceAll("[\\s_]+", "_");
        String known = ALIASES.getOrDefault(kind, Map.of()).getOrDefault(plain, plain);
        for (Map.Entry<String, String> side : SIDES.entrySet()) {
            if (known.startsWith(side.getKey())) {
                String end = kind.equals("links") && side.getValue().equals("b_") ? "z_" : side.getValue();
                return end + known.substring(side.getKey().length());
            }
        }
        return known;
    }
}
