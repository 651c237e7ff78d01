package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import dev.ferrule.view.UnreadPlant;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ferrule check PLANT}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges every lane of every link of a plant.",
        footer = {
            "",
            "Example: ferrule check examples/hall-400g",
            "The files of a plant are described in docs/stages/plant.md."
        })
@AutoService(Subcommand.class)
public final class CheckCommand implements Subcommand {

    @Parameters(
            paramLabel = "PLANT",
            description = "A folder with plant.yaml and CSV files, one YAML file, a workbook, or a file that"
                    + " \"ferrule import\" reads.")
    private Path plant = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|github",
            description = "How the result is written (default: text).")
    private CheckFormat format = CheckFormat.text;

    @Option(
            names = "--list",
            paramLabel = "failed",
            description = "Prints the failing links alone, one a line; without links, the failing channels.")
    private @Nullable Listed listed;

    @Option(
            names = "--map",
            paramLabel = "SHEET=TABLE|SHEET!COLUMN=NAME",
            description = "Says what a sheet or a column of a workbook or CSV file is; may be given several times.")
    private List<String> map = List.of();

    /** What may be listed. */
    enum Listed {
        failed
    }

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Spec
    private @Nullable CommandSpec spec;

    public CheckCommand() {}

    CheckCommand(Path plant, CheckFormat format) {
        this.plant = plant;
        this.format = format;
    }

    @Override
    public Integer call() {
        if (listed != null && spec != null && (format == CheckFormat.sarif || format == CheckFormat.github)) {
            throw new ParameterException(
                    spec.commandLine(), "--list goes with --format text; of json it is the field \"failed\"");
        }
        Terminal terminal = Terminal.system();
        SheetMap said = SheetMaps.of(map, terminal);
        if (said == null) {
            return UNREADABLE;
        }
        // The text does not name the version, and to open the jar for it takes a start longer than to judge a small
        // plant.
        String version = format == CheckFormat.text ? "" : Main.version();
        Crash.reading(plant, (finding, to) -> unread(List.of(finding), version, to));
        if (format != CheckFormat.text) {
            // A document takes the same classes whatever stands in it.
            Crash.rehearse();
        }
        try {
            Plants read = Plants.read(plant, said);
            BudgetAsked asked = budget.asked(read.catalogue(), terminal);
            if (asked == null) {
                return UNREADABLE;
            }
            CheckView view = new PlantCheck(read.catalogue(), asked).check(read.source(), version);
            print(view, terminal);
            return view.counts().errors() > 0 ? ERRORS : DONE;
        } catch (PlantFolder.Unreadable e) {
            if (format == CheckFormat.text) {
                Plants.tell(e, terminal);
            }
            unread(e.findings(), version, terminal);
            return UNREADABLE;
        }
    }

    /** Programs get a document of a plant that cannot be read, too. */
    private void unread(List<Diagnostic> findings, String version, Terminal terminal) {
        if (format != CheckFormat.text) {
            print(UnreadPlant.of(name(), version, findings), terminal);
        }
    }

    private void print(CheckView view, Terminal terminal) {
        switch (format) {
            case text -> {
                if (listed == Listed.failed) {
                    view.failed().forEach(line -> terminal.print(terminal.escape(line)));
                } else {
                    new CheckText(terminal).lines(view).forEach(terminal::print);
                }
            }
            case json -> terminal.out().println(Json.document(view));
            case sarif -> terminal.out().println(Sarif.document(view, PlantPath.of(plant)));
            case github ->
                new GithubCommands(terminal, PlantPath.of(plant)).lines(view).forEach(terminal::print);
        }
    }

    /** What a plant without a name is called. */
    private String name() {
        return String.valueOf(plant.toAbsolutePath().normalize().getFileName());
    }
}
