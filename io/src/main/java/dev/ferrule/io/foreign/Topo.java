package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** The topology file of {@code ibdiagnet} and {@code ibdm}, with which cable validation tools compare a fabric. */
@AutoService(Importer.class)
public final class Topo implements Importer {

    private static final Pattern OF_PORT =
            Pattern.compile("(?m)^[ \\t]*+\\S+ +(?:-\\d+x-[\\w.]+)?-> *\\S+ +\\S+ +\\S+[ \\t\\r]*$");

    @Override
    public String name() {
        return "topo";
    }

    @Override
    public List<String> aliases() {
        return List.of("cvt", "ibdm");
    }

    @Override
    public String description() {
        return "topology file of ibdiagnet, as NVIDIA's cable validation tool takes it";
    }

    @Override
    public boolean recognises(Input input) {
        return !input.isWorkbook()
                && !input.ends(".csv", ".tsv", ".json", ".xml", ".yml", ".yaml", ".md")
                && OF_PORT.matcher(input.beginning()).find();
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        TopoSystems systems = new TopoSystems(imported);
        for (Input input : inputs) {
            SourceText text = input.text(imported.report());
            if (text != null) {
                systems.begin();
                Lines.each(text, imported, systems::line);
            }
        }
        systems.finish();
    }
}
