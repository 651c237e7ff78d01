package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.view.CatalogQuery;
import dev.ferrule.view.CatalogRefusal;
import dev.ferrule.view.CatalogView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code ferrule catalog list | show | compare}. */
@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        description = "Shows what the catalogue says, and who says it.",
        footer = {
            "",
            "Examples: ferrule catalog list pmds DR4, ferrule catalog show SEQ, ferrule catalog compare MPO MTP-PRO"
        })
@AutoService(Subcommand.class)
public final class CatalogCommand implements Subcommand {

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
    private interface Question {
        CatalogView ask(CatalogQuery query) throws CatalogRefusal;
    }

    /** Without a word more: what there is. */
    @Override
    public Integer call() {
        return answer(CatalogQuery::sections);
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the sections, or the entries of one.",
            footer = {"", "Examples: ferrule catalog list pmds DR4, ferrule catalog list cassettes"})
    int list(
            @Parameters(
                            arity = "0..1",
                            index = "0",
                            paramLabel = "SECTION",
                            description = "pmds, parts … or a kind: cassettes, trunks …")
                    @Nullable
                    String section,
            @Parameters(
                            arity = "0..*",
                            index = "1..*",
                            paramLabel = "WORD",
                            description = "Only entries that have it in a name, an alias or a column.")
                    @Nullable
                    List<String> words) {
        return answer(
                query -> section == null ? query.sections() : query.list(section, words == null ? List.of() : words));
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows all that the catalogue says of a thing, with sources and confidence.",
            footer = {"", "Examples: ferrule catalog show 400GBASE-DR4, ferrule catalog show products/opticalCON-MTP"})
    int show(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "NAME",
                            description = "A name, an alias or a part number, or SECTION/NAME.")
                    List<String> name) {
        return answer(query -> query.show(String.join(" ", name)));
    }

    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = "Shows how things of one section differ.",
            footer = {"", "Examples: ferrule catalog compare MPO MTP-PRO, ferrule catalog compare SEQ B2 AF"})
    int compare(
            @Parameters(arity = "2..*", paramLabel = "NAME", description = "Two names or more.") List<String> names) {
        return answer(query -> query.compare(names));
    }

    private int answer(Question question) {
        Terminal terminal = Terminal.system();
        if (catalog != null && !Files.exists(catalog)) {
            terminal.error("ferrule: there is no file or folder \"" + terminal.escape(catalog.toString()) + "\"");
            return UNREADABLE;
        }
        Catalogue ours = ShippedCatalogue.load();
        try {
            CatalogView view = question.ask(new CatalogQuery(ours, Catalogues.load(ours, catalog, terminal)));
            if (format == Format.json) {
                terminal.out().println(Json.document(view));
            } else {
                new CatalogText(terminal, Terminal.columns(System.getenv()))
                        .lines(view)
                        .forEach(terminal::print);
            }
            return DONE;
        } catch (CatalogRefusal refusal) {
            terminal.error("ferrule: " + terminal.escape(String.valueOf(refusal.getMessage())));
            terminal.error(terminal.escape(refusal.hint()));
            return UNREADABLE;
        }
    }
}
