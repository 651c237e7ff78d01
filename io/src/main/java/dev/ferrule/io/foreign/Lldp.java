package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.source.Node;
import dev.ferrule.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** What hosts hear of their neighbours by LLDP; a file for each host, a folder for a fabric. */
@AutoService(Importer.class)
public final class Lldp implements Importer {

    private static final Pattern OBJECT = Pattern.compile("\\s*+\\{");
    private static final Pattern OF_LLDPCTL =
            Pattern.compile("\"(?:lldp|lldp_loc_chassis|local-chassis)\"\\s*:\\s*[\\[{]");

    @Override
    public String name() {
        return "lldp";
    }

    @Override
    public List<String> aliases() {
        return List.of("lldpctl");
    }

    @Override
    public String description() {
        return "lldpctl -f json, and show lldp neighbors detail of EOS (also as JSON) and NX-OS";
    }

    @Override
    public boolean recognises(Input input) {
        if (input.isWorkbook() || input.ends(".csv", ".tsv", ".xml", ".yml", ".yaml", ".md")) {
            return false;
        }
        String text = input.beginning();
        return OBJECT.matcher(text).lookingAt()
                ? OF_LLDPCTL.matcher(text).find() || text.contains("\"lldpNeighbors\"")
                : LldpText.recognises(text);
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        LldpFabric fabric = new LldpFabric(imported);
        for (Input input : inputs) {
            if (LldpText.recognises(input.beginning())) {
                SourceText text = input.text(imported.report());
                if (text != null) {
                    new LldpText(imported).read(input, text, fabric);
                }
            } else {
                json(input, new Expected(imported), imported, fabric);
            }
        }
        fabric.finish();
    }

    private static void json(Input input, Expected expected, Imported imported, LldpFabric fabric) {
        Node.Mapping root = expected.json(input);
        if (root == null) {
            return;
        }
        Node eos = root.get("lldpNeighbors");
        if (eos != null) {
            fabric.host("", "", input, root.place(), new LldpOfEos(expected).neighbours(eos));
        } else if (root.get("lldp") != null || root.get("lldp_loc_chassis") != null) {
            Lldpctl reader = new Lldpctl(expected);
            Lldpctl.Host host = reader.host(root);
            fabric.host(host.name(), host.chassis(), input, root.place(), reader.neighbours(root.get("lldp")));
        } else {
            imported.unread(
                    root.place(),
                    "a file does not speak of neighbours",
                    "it has neither \"lldp\" nor \"lldpNeighbors\" at its top");
        }
    }
}
