package dev.ferrule.io.foreign;

import dev.ferrule.source.Node;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes, with what their kind, their group and the defaults say of them. */
record ContainerlabNodes(Node.Mapping topology, Expected expected, Imported imported) {

    void node(String device, Node.Entry entry) {
        imported.device(device, entry.key());
        Node.Mapping node = Expected.isNothing(entry.value())
                ? new Node.Mapping(Map.of(), entry.key())
                : expected.mapping(entry.value(), "a node");
        if (device.isEmpty() || node == null) {
            return;
        }
        Node.Mapping defaults = expected.mapping(topology.get("defaults"), "defaults");
        Node.Mapping group = of("groups", node.get("group"));
        Node kind = first("kind", node, group, defaults);
        Node type = first("type", node, group, of("kinds", kind), defaults);
        fact(device, "role", node.get("group"), "group");
        fact(device, "kind", kind, "kind");
        String model = expected.name(type, "type");
        if (type != null && !model.isEmpty()) {
            imported.model(device, model, type.place());
        }
        part(device, node);
    }

    /** A card of a chassis that is simulated by several containers. */
    private void part(String device, Node.Mapping node) {
        String mode = node.get("network-mode") instanceof Node.Scalar scalar ? scalar.text() : "";
        if (mode.startsWith("container:")) {
            imported.note(
                    node.place(),
                    "a node may be a part of another one",
                    "\"" + device + "\" shares the network of \""
                            + mode.substring("container:".length())
                            + "\"; it is read as a device");
        }
    }

    private void fact(String device, String column, @Nullable Node said, String what) {
        if (said != null) {
            imported.fact(device, column, expected.name(said, what), said.place());
        }
    }

    private Node.@Nullable Mapping of(String section, @Nullable Node name) {
        Node.Mapping all = name == null ? null : expected.mapping(topology.get(section), section);
        return all == null ? null : expected.mapping(all.get(expected.name(name, section)), section);
    }

    private static @Nullable Node first(String key, Node.@Nullable Mapping... places) {
        for (Node.Mapping place : places) {
            Node said = place == null ? null : place.get(key);
            if (said != null && !Expected.isNothing(said)) {
                return said;
            }
        }
        return null;
    }
}
