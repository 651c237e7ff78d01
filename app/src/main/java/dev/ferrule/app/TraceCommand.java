package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.view.JudgedPlant;
import dev.ferrule.view.PlantTrace;
import dev.ferrule.view.TraceView;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferrule trace PLANT PORT}. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description = {
            "Walks every lane from a port of a plant, each pair and position shown.",
            "Of a panel's port it shows every fibre that hangs on it, both ways."
        },
        footer = {"", "Example: ferrule trace examples/hall-400g leaf01/Ethernet25/1"})
@AutoService(Subcommand.class)
public final class TraceCommand implements Subcommand {

    enum Format {
        text,
        json
    }

    enum Face {
        front,
        rear
    }

    @Parameters(
            index = "0",
            paramLabel = "PLANT",
            description = "A folder with plant.yaml and CSV files, or one YAML file.")
    private Path plant = Path.of(".");

    @Parameters(
            index = "1",
            paramLabel = "PORT",
            description = "DEVICE/PORT, of a panel too, with all its MDIs; DEVICE/PORT:2 for the second alone.")
    private String port = "";

    @Option(
            names = "--chain",
            description =
                    "Prints the channel as a chain for \"ferrule channel\", and nothing else; of several MDIs a line each.")
    private boolean chain;

    @Option(
            names = "--face",
            paramLabel = "front|rear",
            description = "Which port of a module, where one at the front and one at the rear have the same name"
                    + " (default: front).")
    private Face face = Face.front;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        Crash.reading(plant, (finding, to) -> {});
        Plants read;
        try {
            read = Plants.read(plant);
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
        PlantTrace trace = new PlantTrace(JudgedPlant.of(read.source(), read.catalogue()));
        TraceView view = trace.trace(port);
        if (view == null) {
            view = trace.socket(port, face == Face.rear);
        }
        if (view == null) {
            String question = Suggest.question(port, trace.near(port));
            terminal.error("ferrule: no port is called " + terminal.escape(port)
                    + (question.isEmpty() ? "" : ". " + terminal.escape(question)));
            return UNREADABLE;
        }
        return chain ? chain(view, terminal) : show(view, terminal);
    }

    private static int chain(TraceView view, Terminal terminal) {
        if (view.holds() != null) {
            terminal.error(
                    "ferrule: " + terminal.escape(view.port()) + " has no transceiver, with which a chain begins");
            return UNREADABLE;
        }
        int worst = DONE;
        for (TraceView mdi : view.each()) {
            worst = Math.max(worst, written(mdi, terminal));
        }
        return worst;
    }

    private static int written(TraceView view, Terminal terminal) {
        if (view.chain() == null) {
            terminal.error("ferrule: the channel of " + terminal.escape(view.port()) + " cannot be written as a chain: "
                    + view.noChain());
            return ERRORS;
        }
        terminal.out().println(terminal.escape(view.chain()));
        if (view.noChain() != null) {
            terminal.error("ferrule: " + terminal.escape(view.noChain()));
        }
        return DONE;
    }

    private int show(TraceView view, Terminal terminal) {
        if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new TraceText(terminal).lines(view).forEach(terminal::print);
        }
        return "FAIL".equals(view.verdict()) ? ERRORS : DONE;
    }
}
