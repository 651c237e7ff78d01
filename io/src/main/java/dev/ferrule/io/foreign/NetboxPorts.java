package dev.ferrule.io.foreign;

import dev.ferrule.netbox.Library;
import dev.ferrule.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of all ports of device types, by model: of interfaces and of both faces of panels. */
final class NetboxPorts {

    private static final List<String> LISTS = List.of("interfaces", "front-ports", "rear-ports");

    /** Nothing is known of a model. */
    private static final Ports UNKNOWN = new Ports(Set.of(), false);

    private final Map<String, Ports> byModel = new HashMap<>();

    /**
     * The ports of one model.
     *
     * @param all whether there are no others: modules bring theirs along
     */
    record Ports(Set<String> names, boolean all) {}

    /** Learns the ports of a device type. */
    void add(Node tree) {
        if (!Library.reads(tree) || !(tree instanceof Node.Mapping type)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String list : LISTS) {
            if (type.get(list) instanceof Node.Sequence ports) {
                ports.items().forEach(port -> name(port, names));
            }
        }
        Ports ports = new Ports(names, !names.isEmpty() && type.get("module-bays") == null);
        for (String key : new String[] {"model", "slug", "part_number"}) {
            if (type.get(key) instanceof Node.Scalar scalar) {
                byModel.put(scalar.text(), ports);
            }
        }
    }

    private static void name(Node port, Set<String> names) {
        if (port instanceof Node.Mapping one && one.get("name") instanceof Node.Scalar name) {
            names.add(name.text());
        }
    }

    Ports of(String model) {
        return byModel.getOrDefault(model, UNKNOWN);
    }
}
