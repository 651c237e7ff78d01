package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.io.foreign.SheetMap;
import dev.ferrule.view.CheckView;
import dev.ferrule.view.PlantCheck;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

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

    public CheckCommand() {}

    CheckCommand(Path plant, Format format) {
        this.plant = plant;
        this.format = format;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        SheetMap said = SheetMaps.of(map, terminal);
        Plants read = said == null ? null : Plants.read(plant, said, terminal);
        if (read == null) {
            return UNREADABLE;
        }
        // The text does not name the version, and to open the jar for it takes a start longer than to judge a small
        // plant.
        String version = format == Format.json ? Main.version() : "";
        CheckView view = new PlantCheck(read.catalogue()).check(read.source(), version);
        if (listed == Listed.failed && format == Format.text) {
            view.failed().forEach(line -> terminal.print(terminal.escape(line)));
        } else if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new CheckText(terminal).lines(view).forEach(terminal::print);
        }
        return view.counts().errors() > 0 ? ERRORS : DONE;
    }
}
