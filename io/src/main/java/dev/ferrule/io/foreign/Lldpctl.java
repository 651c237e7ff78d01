package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code lldpctl -f json} and {@code -f json0} write. What there is one of may stand as it is or as a list of one, and
 * interfaces and chassis are named by a key or by a value {@code name}.
 */
final class Lldpctl {

    private final Expected expected;

    Lldpctl(Expected expected) {
        this.expected = expected;
    }

    private record Named(String name, Node.Mapping what) {}

    /** A host by the name and the chassis that it says of itself; empty when it does not. */
    record Host(String name, String chassis) {}

    Host host(Node.Mapping root) {
        Node.Mapping said = mapping(root.get("lldp_loc_chassis"), "lldp_loc_chassis");
        Node.Mapping local = mapping((said == null ? root : said).get("local-chassis"), "local-chassis");
        Named chassis = local == null ? null : chassis(local.get("chassis"));
        return chassis == null
                ? new Host("", "")
                : new Host(
                        LldpNeighbour.device(chassis.name, id(chassis.what)), LldpNeighbour.chassis(id(chassis.what)));
    }

    List<LldpNeighbour> neighbours(@Nullable Node lldp) {
        Node.Mapping all = mapping(lldp, "lldp");
        List<LldpNeighbour> neighbours = new ArrayList<>();
        if (all != null) {
            for (Node item : items(all.get("interface"))) {
                for (Named heard : interfaces(expected.mapping(item, "an interface"))) {
                    neighbours.add(neighbour(heard));
                }
            }
        }
        return neighbours;
    }

    private List<Named> interfaces(Node.@Nullable Mapping item) {
        if (item == null) {
            return List.of();
        }
        if (item.get("name") instanceof Node.Scalar name) {
            return List.of(new Named(expected.name(name, "an interface"), item));
        }
        List<Named> named = new ArrayList<>();
        item.entries().forEach((name, entry) -> {
            for (Node heard : items(entry.value())) {
                Node.Mapping what = expected.mapping(heard, "an interface");
                if (what != null) {
                    named.add(new Named(name(name, entry.key()), what));
                }
            }
        });
        return named;
    }

    private String name(String key, Place place) {
        return expected.name(new Node.Scalar(key, false, place), "a name");
    }

    private LldpNeighbour neighbour(Named heard) {
        Named chassis = chassis(heard.what.get("chassis"));
        Node.Mapping port = mapping(heard.what.get("port"), "port");
        return new LldpNeighbour(
                LldpNeighbour.port(heard.name),
                chassis == null ? "" : LldpNeighbour.device(chassis.name, id(chassis.what)),
                chassis == null ? "" : LldpNeighbour.chassis(id(chassis.what)),
                port == null ? "" : LldpNeighbour.farPort(id(port), value(port.get("descr"))),
                heard.what.place());
    }

    private @Nullable Named chassis(@Nullable Node node) {
        Node.Mapping chassis = mapping(node, "chassis");
        if (chassis == null || chassis.get("id") != null) {
            return chassis == null ? null : new Named(value(chassis.get("name")), chassis);
        }
        for (Map.Entry<String, Node.Entry> entry : chassis.entries().entrySet()) {
            if (entry.getValue().value() instanceof Node.Mapping what) {
                return new Named(name(entry.getKey(), entry.getValue().key()), what);
            }
        }
        return new Named(value(chassis.get("name")), chassis);
    }

    private String id(Node.Mapping of) {
        return value(of.get("id"));
    }

    /** {@code "x"}, {@code {"value": "x"}} and {@code [{"value": "x"}]} say the same. */
    private String value(@Nullable Node node) {
        Node first = first(node);
        return expected.name(first instanceof Node.Mapping mapping ? mapping.get("value") : first, "a value");
    }

    private Node.@Nullable Mapping mapping(@Nullable Node node, String what) {
        return expected.mapping(first(node), what);
    }

    private static @Nullable Node first(@Nullable Node node) {
        List<Node> items = items(node);
        return items.isEmpty() ? null : items.getFirst();
    }

    private static List<Node> items(@Nullable Node node) {
        return node instanceof Node.Sequence list ? list.items() : node == null ? List.of() : List.of(node);
    }
}
