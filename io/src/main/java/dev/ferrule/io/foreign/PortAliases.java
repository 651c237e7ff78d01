package dev.ferrule.io.foreign;

import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ports that a sheet calls by their cage and number ({@code OSFP17}, {@code 17}), and the device type by the switch's own
 * name ({@code swp17}, {@code Ethernet17/1}): where one port alone has that number, it is meant.
 */
final class PortAliases {

    /** The share of a port is not part of its name. */
    private static final Pattern CAGE = Pattern.compile("(.*?)(:\\d+)?");

    private static final Pattern CALLED =
            Pattern.compile("(?i)(?:[OQ]?SFP(?:-DD|\\+|(?:28|56|112|224)(?=\\D))?|port|cage)?[\\s_-]?(\\d+)");

    private static final Pattern NUMBERED = Pattern.compile("[A-Za-z\\-]+(\\d+)(?:/1)?");

    /** What a device type calls its ports: by the number in the name, all names, and what its aliases mean. */
    private record Ports(Map<String, List<String>> numbered, Set<String> names, Map<String, String> aliases) {}

    private final Map<String, Ports> byModel = new HashMap<>();

    /** Learns the ports of a device type. */
    void add(Node tree) {
        if (!Library.reads(tree) || !(tree instanceof Node.Mapping type)) {
            return;
        }
        Ports ports = new Ports(new HashMap<>(), new HashSet<>(), new HashMap<>());
        if (type.get("interfaces") instanceof Node.Sequence list) {
            list.items().forEach(item -> port(item, ports));
        }
        if (type.get("optics") instanceof Node.Mapping optics
                && optics.get("aliases") instanceof Node.Mapping aliases) {
            aliases.entries().forEach((alias, entry) -> {
                ports.names.add(alias);
                if (entry.value() instanceof Node.Scalar port) {
                    ports.aliases.put(alias, port.text());
                }
            });
        }
        for (String key : new String[] {"model", "slug", "part_number"}) {
            if (type.get(key) instanceof Node.Scalar scalar) {
                byModel.put(scalar.text(), ports);
            }
        }
    }

    private static void port(Node item, Ports ports) {
        boolean managed = item instanceof Node.Mapping one
                && one.get("mgmt_only") instanceof Node.Scalar flag
                && flag.text().equals("true");
        if (item instanceof Node.Mapping one && one.get("name") instanceof Node.Scalar name) {
            ports.names.add(name.text());
            Matcher numbered = NUMBERED.matcher(name.text());
            if (!managed && numbered.matches()) {
                ports.numbered
                        .computeIfAbsent(numbered.group(1), number -> new ArrayList<>())
                        .add(name.text());
            }
        }
    }

    /** The ports that a device's sheet calls otherwise than its type, by what the sheet calls them. */
    Map<String, String> of(String model, Iterable<String> used) {
        Map<String, String> aliases = new LinkedHashMap<>();
        Ports ports = byModel.get(model);
        if (ports == null) {
            return aliases;
        }
        for (String port : used) {
            String name = withoutShare(port);
            String meant = ports.names.contains(port) ? null : meant(name, ports);
            if (meant != null) {
                aliases.put(port, meant + port.substring(name.length()));
            }
        }
        return aliases;
    }

    private static String withoutShare(String port) {
        Matcher cage = CAGE.matcher(port);
        return cage.matches() ? cage.group(1) : port;
    }

    /** The cage in which a port is. */
    String cage(String model, String port) {
        Ports ports = byModel.get(model);
        if (ports == null) {
            return withoutShare(port);
        }
        String cage = withoutShare(ports.aliases.getOrDefault(port, port));
        String meant = meant(cage, ports);
        return meant == null ? cage : meant;
    }

    /** The port that is meant by a name that is none of the type's; null where it is one, or no port has that number. */
    private static @Nullable String meant(String name, Ports ports) {
        if (ports.names.contains(name)) {
            return null;
        }
        Matcher called = CALLED.matcher(name);
        List<String> named = called.matches() ? ports.numbered.getOrDefault(called.group(1), List.of()) : List.of();
        return named.size() == 1 ? named.getFirst() : null;
    }
}
