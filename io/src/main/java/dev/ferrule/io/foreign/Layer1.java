package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The layer 1 topology of Batfish: a list of edges between interfaces of hosts. */
@AutoService(Importer.class)
public final class Layer1 implements Importer {

    @Override
    public String name() {
        return "layer1";
    }

    @Override
    public List<String> aliases() {
        return List.of("batfish");
    }

    @Override
    public String description() {
        return "layer1_topology.json of Batfish";
    }

    @Override
    public boolean recognises(Input input) {
        String text = input.beginning();
        return input.ends(".json")
                && text.contains("\"edges\"")
                && (text.contains("\"interfaceName\"") || input.ends("layer1_topology.json"));
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        Expected expected = new Expected(imported);
        for (Input input : inputs) {
            Node.Mapping root = expected.json(input);
            if (root == null) {
                continue;
            }
            expected.keys(root, "a topology", Set.of("edges"));
            if (root.get("edges") == null) {
                imported.unread(root.place(), "a file has no edges", "a topology of layer 1 is {\"edges\": [ … ]}");
            }
            expected.list(root.get("edges"), "edges").forEach(edge -> edge(edge, expected, imported));
        }
    }

    private static void edge(Node node, Expected expected, Imported imported) {
        Node.Mapping edge = expected.mapping(node, "an edge");
        if (edge == null) {
            return;
        }
        expected.keys(edge, "an edge", Set.of("node1", "node2"));
        int before = expected.complaints();
        End a = end(edge.get("node1"), expected);
        End z = end(edge.get("node2"), expected);
        if (a.device().isEmpty()
                || a.port().isEmpty()
                || z.device().isEmpty()
                || z.port().isEmpty()) {
            if (expected.complaints() == before) {
                imported.unread(
                        edge.place(),
                        "an edge has one end only",
                        "node1 and node2 need both hostname and interfaceName");
            }
            return;
        }
        imported.link(a, z, Map.of(), edge.place(), Places.OF_ROW);
    }

    private static End end(@Nullable Node node, Expected expected) {
        Node.Mapping end = expected.mapping(node, "an end of an edge");
        if (end == null) {
            return new End("", "");
        }
        expected.keys(end, "an end of an edge", Set.of("hostname", "interfaceName"));
        return new End(
                expected.name(end.get("hostname"), "hostname"),
                expected.name(end.get("interfaceName"), "interfaceName"));
    }
}
