package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Topologies of containerlab: nodes by their names, and links between their interfaces. */
@AutoService(Importer.class)
public final class Containerlab implements Importer {

    private static final Pattern TOPOLOGY = Pattern.compile("(?m)^[\"']?topology[\"']?:");
    private static final Pattern NODES = Pattern.compile("(?m)^[ \\t]+[\"']?nodes[\"']?:");

    @Override
    public String name() {
        return "containerlab";
    }

    @Override
    public List<String> aliases() {
        return List.of("clab");
    }

    @Override
    public String description() {
        return "topologies of containerlab (*.clab.yml)";
    }

    @Override
    public boolean recognises(Input input) {
        return input.ends(".clab.yml", ".clab.yaml")
                || ((input.ends(".yml", ".yaml") || Input.isWithoutEnding(input.name()))
                        && TOPOLOGY.matcher(input.beginning()).find()
                        && NODES.matcher(input.beginning()).find());
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        Expected expected = new Expected(imported);
        for (Input input : inputs) {
            Node.Mapping root = expected.yaml(input);
            if (root != null) {
                lab(root, inputs.size() == 1, expected, imported);
            }
        }
    }

    /** @param alone whether the plant is called like it */
    private static void lab(Node.Mapping root, boolean alone, Expected expected, Imported imported) {
        String called = expected.name(root.get("name"), "the name of the lab");
        if (alone) {
            imported.name(called);
        }
        Node.Mapping topology = expected.mapping(root.get("topology"), "topology");
        if (topology == null) {
            imported.unread(root.place(), "a lab has no topology", "nodes and links stand below \"topology:\"");
            return;
        }
        Set<String> names = new HashSet<>();
        Node.Mapping nodes = expected.mapping(topology.get("nodes"), "nodes");
        if (nodes != null) {
            ContainerlabNodes reader = new ContainerlabNodes(topology, expected, imported);
            nodes.entries().forEach((name, entry) -> {
                String device = ForeignName.read(name, entry.key(), imported);
                names.add(device);
                reader.node(device, entry);
            });
        }
        ContainerlabLinks links = new ContainerlabLinks(Set.copyOf(names), expected, imported);
        expected.list(topology.get("links"), "links").forEach(links::link);
    }
}
