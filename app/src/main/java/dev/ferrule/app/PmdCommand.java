package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.view.CatalogRefusal;
import dev.ferrule.view.PmdQuery;
import dev.ferrule.view.PmdView;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code ferrule pmd list | show}. */
@Command(
        name = "pmd",
        mixinStandardHelpOptions = true,
        description = "Shows how far PMDs go, how much they may lose, and with whom they talk.",
        footer = {"", "Examples: ferrule pmd list SM MPO-12, ferrule pmd show 400GBASE-DR4"})
@AutoService(Subcommand.class)
public final class PmdCommand implements Subcommand {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            scope = ScopeType.INHERIT,
            description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A catalogue file of your own, or a folder of them; they override ours by name.")
    private @Nullable Path catalog;

    /** A question, put to the catalogue. */
    private interface Asked {
        PmdView ask(PmdQuery query) throws CatalogRefusal;
    }

    /** Without a word more: what there is. */
    @Override
    public Integer call() {
        return answer(query -> query.list(List.of()));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the PMDs with reach and loss on each fibre.",
            footer = {"", "Examples: ferrule pmd list 400G, ferrule pmd list SM MPO-12"})
    int list(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "WORD",
                            description = "Only PMDs that have it in a name, a connector, a fibre or the standard.")
                    @Nullable
                    List<String> words) {
        return answer(query -> query.list(words == null ? List.of() : words));
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows limits, reflections, connectors, modules and partners of a PMD, with sources.",
            footer = {"", "Example: ferrule pmd show 400GBASE-DR4"})
    int show(@Parameters(paramLabel = "NAME", description = "Its name, or an alias.") String name) {
        return answer(query -> query.show(name));
    }

    private int answer(Asked asked) {
        Terminal terminal = Terminal.system();
        Catalogue known = Catalogues.load(catalog, terminal);
        if (known.report().hasErrors()) {
            return UNREADABLE;
        }
        try {
            PmdView view = asked.ask(new PmdQuery(known));
            if (format == Format.json) {
                terminal.out().println(Json.document(view));
            } else {
                new PmdText(terminal).lines(view).forEach(terminal::print);
            }
            return DONE;
        } catch (CatalogRefusal refusal) {
            terminal.error("ferrule: " + terminal.escape(String.valueOf(refusal.getMessage())));
            terminal.error(terminal.escape(refusal.hint()));
            return UNREADABLE;
        }
    }
}
