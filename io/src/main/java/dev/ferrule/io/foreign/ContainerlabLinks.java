package dev.ferrule.io.foreign;

import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links of a topology of containerlab, in either of its two forms. */
final class ContainerlabLinks {

    /** Words that stand in an endpoint for something that is no node. */
    private static final Set<String> NO_NODES = Set.of("host", "mgmt-net", "macvlan", "vxlan", "vxlan-stitch", "dummy");

    private final Set<String> nodes;
    private final Expected expected;
    private final Imported imported;

    /** @param nodes by name */
    ContainerlabLinks(Set<String> nodes, Expected expected, Imported imported) {
        this.nodes = nodes;
        this.expected = expected;
        this.imported = imported;
    }

    void link(Node item) {
        Node.Mapping link = expected.mapping(item, "a link");
        if (link == null) {
            return;
        }
        String type = expected.name(link.get("type"), "the type of a link");
        if (NO_NODES.contains(type)) {
            leads(link, type);
            return;
        }
        List<Node> ends = expected.list(link.get("endpoints"), "endpoints");
        if (ends.size() != 2) {
            imported.unread(
                    link.place(),
                    "a link does not have two ends",
                    "it has " + ends.size() + (ends.size() == 1 ? " endpoint" : " endpoints") + " and is not read");
            return;
        }
        End a = end(ends.getFirst());
        End z = end(ends.getLast());
        if (a != null && z != null) {
            between(link, a, z, ends);
        }
    }

    private void between(Node.Mapping link, End a, End z, List<Node> ends) {
        for (End end : List.of(a, z)) {
            if (NO_NODES.contains(end.device()) && !nodes.contains(end.device())) {
                leads(link, end.device());
                return;
            }
        }
        declared(a, ends.getFirst());
        declared(z, ends.getLast());
        imported.link(a, z, Map.of(), link.place(), Places.OF_ROW);
    }

    private void leads(Node.Mapping link, String where) {
        imported.note(
                link.place(),
                "a link is not between two nodes",
                "it leads to \"" + where + "\", and no cable is behind it; it is passed over");
    }

    private void declared(End end, Node at) {
        if (!nodes.contains(end.device())) {
            imported.unknown(
                    at.place(), "a link names a node that is not there", "no node is called \"" + end.device() + "\"");
        }
    }

    /** {@code leaf1:e1-1}, or a mapping of node and interface; null, and reported, when it is neither. */
    private @Nullable End end(Node node) {
        int before = expected.complaints();
        End end;
        if (node instanceof Node.Mapping mapping) {
            end = new End(
                    expected.name(mapping.get("node"), "node"), expected.name(mapping.get("interface"), "interface"));
        } else {
            String[] words = expected.name(node, "an endpoint").split(":", 2);
            end = new End(words[0].strip(), words.length == 2 ? words[1].strip() : "");
        }
        if (!end.device().isEmpty() && !end.port().isEmpty()) {
            return end;
        }
        if (expected.complaints() == before) {
            imported.unread(
                    node.place(),
                    "an endpoint is not understood",
                    "it is NODE:INTERFACE, or {node: NODE, interface: INTERFACE}; its link is not read");
        }
        return null;
    }
}
