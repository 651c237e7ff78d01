package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The GUIDs that ports of adapters have of their own, by which lists of ports name them, and the nodes of these ports. */
final class IbPortGuids {

    private final Imported imported;
    private final Map<String, Said> nodes = new LinkedHashMap<>();

    private record Said(String node, Place place) {}

    IbPortGuids(Imported imported) {
        this.imported = imported;
    }

    /** What is said first counts. */
    void add(String guid, String node, Place place) {
        Said before = nodes.putIfAbsent(guid, new Said(node, place));
        if (before != null && !before.node.equals(node)) {
            tell(
                    place,
                    guid + " is that of a port of " + before.node + " there, and of " + node
                            + " here; the first is taken",
                    before.place);
        }
    }

    /** Decides which of all nodes are ports of others, when all is told. */
    void settle(Map<String, IbNode> all) {
        Set<String> ports = Set.copyOf(nodes.keySet());
        // Who is said to be a port itself has no ports: else two nodes could be ports of each other.
        nodes.entrySet().removeIf(port -> {
            Said said = port.getValue();
            boolean isPort = ports.contains(said.node);
            if (isPort) {
                tell(
                        said.place,
                        port.getKey() + " is said to be a port of " + said.node
                                + ", which is said to be a port itself; it is taken as a node",
                        placeOf(said.node, all, said.place));
            }
            return isPort;
        });
        nodes.forEach((guid, said) -> {
            IbNode node = all.get(guid);
            if (node != null && node.hasHeader()) {
                tell(
                        said.place,
                        guid + " is that of a port of " + said.node
                                + " here, and of a node there; its ports are taken as those of " + said.node,
                        node.place());
            }
        });
        all.keySet().removeAll(nodes.keySet());
    }

    private static Place placeOf(String guid, Map<String, IbNode> all, Place other) {
        IbNode node = all.get(guid);
        return node == null ? other : node.place();
    }

    private void tell(Place place, String what, Place there) {
        imported.report()
                .add(
                        "port guid",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                place,
                                "a GUID means two nodes",
                                List.of(what, "read one dump of one time: strike out what is older"),
                                List.of(new Diagnostic.Related(there, "told otherwise here")),
                                0));
    }

    /** The node of a port that is named by its own GUID; any other GUID is a node's. */
    String node(String guid) {
        Said said = nodes.get(guid);
        return said == null ? guid : said.node;
    }
}
