package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Acceptance;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.catalog.TestFacts;
import dev.ferrule.diag.Suggest;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.link.ReferenceMethod;
import dev.ferrule.unit.Loss;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.ChainLimits;
import dev.ferrule.view.JudgedPlant;
import dev.ferrule.view.Limits;
import dev.ferrule.view.LimitsAsked;
import dev.ferrule.view.LimitsView;
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

/** {@code ferrule limits PLANT|CHAIN}. */
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        description = {
            "Gives the loss that a light source and a power meter may measure of every link.",
            "Of permanent links and channels, by standard, reference method and wavelength."
        },
        footer = {
            "",
            "Example: ferrule limits examples/hall-400g --format csv -o limits.csv",
            "What is counted stands in docs/stages/limits.md."
        })
@AutoService(Subcommand.class)
public final class LimitsCommand implements Subcommand {

    enum Format {
        text,
        json,
        csv
    }

    @Parameters(
            paramLabel = "PLANT|CHAIN",
            description = "A plant, or one chain in quotes: a channel, or a permanent link alone.")
    private String of = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--method",
            paramLabel = "1|2|3",
            description = "The one-, two- or three-jumper reference method alone (default: all).")
    private @Nullable Integer method;

    @Option(
            names = "--standard",
            paramLabel = "TIA|ISO",
            description = "One standard alone: TIA-568.3, or ISO/IEC 14763-3 (default: side by side).")
    private @Nullable String standard;

    @Option(
            names = "--pair",
            paramLabel = "LOSS",
            description = "What was agreed on for the mated pairs inside a link, such as 0.35dB.")
    private @Nullable String pair;

    @Option(names = "--splice", paramLabel = "LOSS", description = "What was agreed on for splices, such as 0.2dB.")
    private @Nullable String splice;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes the result into a file; one that is there is replaced.")
    private @Nullable Path output;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description =
                    "A catalogue file of your own, or a folder of them; they override ours by name. With a chain; a"
                            + " plant has its own.")
    private @Nullable Path catalog;

    @Mixin
    private StandardsOptions planned = new StandardsOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LimitsAsked asked = new LimitsAsked(
                standard, method(), loss("--pair", pair), loss("--splice", splice), BudgetAsked.NOTHING);
        Terminal terminal = Terminal.system();
        Path plant = Source.plant(of);
        if (plant != null && catalog != null) {
            throw usage("--catalog goes with a chain; a plant has its own catalog/");
        }
        return plant == null ? chain(asked, terminal) : plant(plant, asked, terminal);
    }

    private int plant(Path plant, LimitsAsked asked, Terminal terminal) {
        Crash.reading(plant, (finding, to) -> {});
        try {
            Plants read = Plants.read(plant);
            check(read.catalogue());
            BudgetAsked by = planned.asked(read.catalogue(), terminal);
            return by == null
                    ? UNREADABLE
                    : write(Limits.of(JudgedPlant.of(read.source(), read.catalogue()), asked.planned(by)), terminal);
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
    }

    private int chain(LimitsAsked asked, Terminal terminal) {
        Catalogue catalogue = Catalogues.load(catalog, terminal);
        if (catalogue.report().hasErrors()) {
            return UNREADABLE;
        }
        check(catalogue);
        BudgetAsked by = planned.asked(catalogue, terminal);
        if (by == null) {
            return UNREADABLE;
        }
        ChainLimits limits = ChainLimits.of(catalogue, asked.planned(by), of);
        LimitsView view = limits.view();
        if (view == null) {
            DiagnosticText text = new DiagnosticText(terminal);
            limits.diagnostics().forEach(finding -> text.lines(finding).forEach(terminal::error));
            return UNREADABLE;
        }
        return write(view, terminal);
    }

    private int write(LimitsView view, Terminal terminal) {
        // A file has neither colours nor the terminal's letters.
        Terminal to = output == null ? terminal : new Terminal(terminal.out(), terminal.err(), false, true);
        if (output == null && format == Format.text) {
            new LimitsText(terminal).lines(view).forEach(terminal::print);
            return DONE;
        }
        List<String> lines = switch (format) {
            case text -> new LimitsText(to).lines(view);
            case json -> List.of(Json.document(view));
            case csv -> LimitsCsv.lines(view);
        };
        return ResultFile.write(lines, output, terminal);
    }

    private @Nullable ReferenceMethod method() {
        Integer jumpers = method;
        if (jumpers == null) {
            return null;
        }
        for (ReferenceMethod one : ReferenceMethod.values()) {
            if (one.jumpers() == jumpers) {
                return one;
            }
        }
        throw usage("--method is how many jumpers the reference takes, 1, 2 or 3, not " + jumpers);
    }

    private @Nullable Loss loss(String option, @Nullable String text) {
        Loss loss = text == null ? null : Loss.parse(text.strip());
        if (text != null && loss == null) {
            throw usage(option + " is a loss such as 0.35dB, not \"" + text + "\"");
        }
        return loss;
    }

    private void check(Catalogue catalogue) {
        List<String> known = TestFacts.of(catalogue).acceptances().stream()
                .map(Acceptance::profile)
                .toList();
        if (standard != null && !known.contains(standard)) {
            String question = Suggest.question(standard, known);
            throw usage("there is no standard \"" + standard + "\" with limits for tests; "
                    + (question.isEmpty() ? "known are " + String.join(", ", known) : question));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
