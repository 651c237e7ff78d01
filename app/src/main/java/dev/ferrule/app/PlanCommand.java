package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.diag.Report;
import dev.ferrule.io.catalogue.ShippedCatalogue;
import dev.ferrule.io.plant.ClusterFile;
import dev.ferrule.plan.Intent;
import dev.ferrule.plan.Plan;
import dev.ferrule.plan.Planner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ferrule plan cluster.yaml}. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Plans the cabling of an AI cluster: from what it is to be, to the files of a plant.",
            "Without -o the figures are shown and nothing is written."
        },
        footer = {
            "",
            "Example: ferrule plan cluster.yaml -o hall-3, then ferrule check hall-3",
            "What an intent may say stands in docs/stages/plan.md."
        })
@AutoService(Subcommand.class)
public final class PlanCommand implements Subcommand {

    @Parameters(paramLabel = "INTENT", description = "A YAML file that says what the cluster is.")
    private Path file = Path.of(".");

    @Mixin
    private final PlantOutput output = new PlantOutput();

    @Option(names = "--summary", description = "Shows the figures alone, also with -o.")
    private boolean summary;

    @Option(
            names = "--ibsim",
            paramLabel = "FILE",
            description = "Writes the first fabric, or the one of --fabric, as the simulator ibsim reads it.")
    private @Nullable Path ibsim;

    @Option(names = "--fabric", paramLabel = "NAME", description = "The fabric that --ibsim writes.")
    private @Nullable String fabric;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Terminal terminal = Terminal.system();
        Crash.reading(file, (finding, to) -> {});
        if (output.refuses(terminal)) {
            return UNREADABLE;
        }
        Report report = new Report();
        ClusterFile read = ClusterFile.read(file, ShippedCatalogue.load(), report);
        Intent intent = read.intent();
        Plan plan = intent == null || report.hasErrors()
                ? null
                : new Planner(read.catalogue(), read.models(), report).plan(intent);
        if (read.unread()) {
            show(PlanView.of(null, report, null, null), terminal);
            return UNREADABLE;
        }
        PlantOutput.Written written = plan == null
                ? PlantOutput.Written.NOTHING
                : output.write(plan.source(new Report()), catalogue(plan, read), terminal);
        if (written == null) {
            return UNREADABLE;
        }
        if (plan != null && ibsim != null) {
            String name = fabric == null ? plan.fabrics().getFirst() : fabric;
            if (!plan.fabrics().contains(name)) {
                return PlantOutput.refuse(
                        terminal,
                        "there is no fabric \"" + name + "\"",
                        "fabrics are " + String.join(", ", plan.fabrics()));
            }
            int done = ResultFile.write(plan.ibsim(name).lines().toList(), ibsim, terminal);
            if (done != DONE) {
                return done;
            }
        }
        show(PlanView.of(plan, report, written.plant(), written.kept()), terminal);
        return plan == null ? ERRORS : DONE;
    }

    private static Map<String, byte[]> catalogue(Plan plan, ClusterFile read) {
        Map<String, byte[]> files = new TreeMap<>(read.own().files());
        plan.deviceTypes().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private void show(PlanView view, Terminal terminal) {
        if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new PlanText(terminal, !output.isAsked() || summary).lines(view).forEach(terminal::print);
        }
    }
}
