package dev.ferrule.io.foreign;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Span;
import dev.ferrule.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** What {@code ibnetdiscover} prints of an InfiniBand fabric: its topology file, or with {@code -p} its list of ports. */
@AutoService(Importer.class)
public final class Ibnetdiscover implements Importer {

    private static final Pattern OF_FABRIC =
            Pattern.compile("(?m)^(?:(?:switchguid|caguid|rtguid|sysimgguid)=0x|(?:Switch|Ca|Rt)\\s+\\d+\\s+\"[SHR]-"
                    + "|(?:CA|SW|RT)\\s+\\d+\\s+\\d+\\s+0x[0-9a-fA-F]+\\s)");

    @Override
    public String name() {
        return "ibnetdiscover";
    }

    @Override
    public List<String> aliases() {
        return List.of("ib", "infiniband");
    }

    @Override
    public String description() {
        return "ibnetdiscover of an InfiniBand fabric, with or without -p";
    }

    @Override
    public boolean recognises(Input input) {
        return !input.isWorkbook()
                && !input.ends(".csv", ".tsv", ".json", ".xml", ".yml", ".yaml", ".md")
                && OF_FABRIC.matcher(input.beginning()).find();
    }

    @Override
    public void read(List<Input> inputs, Imported imported) {
        IbFabric fabric = new IbFabric(imported);
        for (Input input : inputs) {
            SourceText text = input.text(imported.report());
            if (text == null) {
                continue;
            }
            IbLines reader = new IbLines(fabric, imported);
            Lines.each(text, imported, reader::line);
            if (!reader.any()) {
                imported.unread(
                        Span.ofFile(input.name()), "a file cannot be read", "there is no node of a fabric in it");
            }
        }
        fabric.finish();
    }
}
