package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.unit.Length;
import dev.ferrule.view.Apps;
import dev.ferrule.view.AppsAsked;
import dev.ferrule.view.AppsView;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.ChainApps;
import dev.ferrule.view.JudgedPlant;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ferrule apps PLANT|CHAIN}. */
@Command(
        name = "apps",
        mixinStandardHelpOptions = true,
        description = {
            "Says what can run on the installed permanent links, and what would have to change.",
            "Every PMD of the catalogue is tried with the equipment cords that fit it."
        },
        footer = {
            "",
            "Example: ferrule apps \"adapter A > trunk MPO-12 B M/M OM4 low-loss 80m > adapter A\"",
            "How it is found stands in docs/stages/apps.md."
        })
@AutoService(Subcommand.class)
public final class AppsCommand implements Subcommand {

    /** What the lines are of. */
    enum By {
        link
    }

    @Parameters(
            paramLabel = "PLANT|CHAIN",
            description = "A plant, or one chain in quotes: a permanent link, or a channel whose cords are taken off.")
    private String of = "";

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Option(names = "--cords", paramLabel = "LENGTH", description = "Length of every equipment cord (default: 2m).")
    private String cords = "2m";

    @Option(names = "--by", paramLabel = "link", description = "Lists every link with what runs on it.")
    private @Nullable By by;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "A catalogue file of your own, or a folder of them; they override ours by name. With a chain; a"
                            + " plant has its own.")
    private @Nullable Path catalog;

    @Mixin
    private BudgetOptions judged = new BudgetOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Length length = Length.parse(cords.strip());
        if (length == null || length.millimetres() == 0) {
            throw new ParameterException(
                    spec.commandLine(), "--cords is a length such as 2m or 10ft, not \"" + cords + "\"");
        }
        Terminal terminal = Terminal.system();
        Path plant = Source.plant(of);
        if (plant != null && catalog != null) {
            throw new ParameterException(
                    spec.commandLine(), "--catalog goes with a chain; a plant has its own catalog/");
        }
        return plant == null ? chain(length, terminal) : plant(plant, length, terminal);
    }

    private int plant(Path plant, Length cord, Terminal terminal) {
        Crash.reading(plant, (finding, to) -> {});
        try {
            Plants read = Plants.read(plant);
            AppsAsked asked = asked(cord, read.catalogue(), terminal);
            return asked == null
                    ? UNREADABLE
                    : print(Apps.of(JudgedPlant.of(read.source(), read.catalogue()), asked), terminal);
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
    }

    private int chain(Length cord, Terminal terminal) {
        Catalogue catalogue = Catalogues.load(catalog, terminal);
        AppsAsked asked = catalogue.report().hasErrors() ? null : asked(cord, catalogue, terminal);
        if (asked == null) {
            return UNREADABLE;
        }
        ChainApps apps = ChainApps.of(catalogue, asked, of);
        AppsView view = apps.view();
        if (view == null) {
            DiagnosticText text = new DiagnosticText(terminal);
            apps.diagnostics().forEach(finding -> text.lines(finding).forEach(terminal::error));
            return UNREADABLE;
        }
        return print(view, terminal);
    }

    /** Null when it cannot be asked, which standard error says. */
    private @Nullable AppsAsked asked(Length cord, Catalogue catalogue, Terminal terminal) {
        BudgetAsked budgets = judged.asked(catalogue, terminal);
        return budgets == null ? null : new AppsAsked(cord, format == Format.json || by == null, budgets);
    }

    private int print(AppsView view, Terminal terminal) {
        if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            AppsText text = new AppsText(terminal);
            (by == By.link ? text.byLink(view) : text.lines(view)).forEach(terminal::print);
        }
        return DONE;
    }
}
