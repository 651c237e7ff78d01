package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.source.Node;
import java.util.List;

/** The cabling that CANU makes of an SHCD workbook ("paddle"): nodes, and ports that know their far end by the node's id. */
@AutoService(Importer.class)
public final class Paddle implements Importer {

    @Override
    public String name() {
        return "paddle";
    }

    @Override
    public List<String> aliases() {
        return List.of("canu");
    }

    @Override
    public String description() {
        return "the JSON that CANU makes of an SHCD";
    }

    @Override
    public boolean recognises(Input input) {
        String text = input.beginning();
        return input.ends(".json")
                && text.contains("\"topology\"")
                && (text.contains("\"canu_version\"") || text.contains("\"destination_node_id\""));
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        Expected expected = new Expected(imported);
        for (Input input : inputs) {
            Node.Mapping root = expected.json(input);
            if (root == null) {
                continue;
            }
            if (root.get("topology") == null) {
                imported.unread(root.place(), "a file has no topology", "a paddle is {\"topology\": [ … ]}");
            }
            new PaddleTopology(expected, imported).read(expected.list(root.get("topology"), "topology"));
        }
    }
}
