package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.io.plant.PlantFolder;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.BudgetCheck;
import dev.ferrule.view.BudgetSheet;
import dev.ferrule.view.PlantBudgetCheck;
import dev.ferrule.view.PlantBudgetView;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ferrule budget "CHAIN"}. */
@Command(
        name = "budget",
        mixinStandardHelpOptions = true,
        description = "Adds up loss and reach of one channel or a plant, and says what may be changed.",
        footer = {
            "",
            "Examples: ferrule budget --max-length \"pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 5m > pmd 400GBASE-DR4\"",
            "          ferrule budget --limit 13dB \"cord LC A-B OM2 att=1dB/km 0.5dB 1km > adapter > cord LC A-B 1km\"",
            "The words are explained by \"ferrule explain chain\"."
        })
@AutoService(Subcommand.class)
public final class BudgetCommand implements Subcommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "CHAIN|PLANT",
            description = "The channel, from MDI to MDI or open at its ends, as one argument; or a plant.")
    private @Nullable String chain;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Every row of a CSV file with a column \"chain\" (and \"id\"); - is standard input.")
    private @Nullable String batch;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A catalogue file of your own, or a folder of them; they override ours by name.")
    private @Nullable Path catalog;

    @Mixin
    private BudgetOptions judged = new BudgetOptions();

    @Mixin
    private BudgetQuestionOptions questions = new BudgetQuestionOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        String wrong =
                (chain == null) == (batch == null) ? "give one chain, in quotes, or --batch FILE" : questions.wrong();
        if (wrong != null && spec != null) {
            throw new ParameterException(spec.commandLine(), wrong);
        }
        Terminal terminal = Terminal.system();
        if (chain != null && isPlant(chain)) {
            return plant(Path.of(chain), terminal);
        }
        Catalogue known = Catalogues.load(catalog, terminal);
        if (known.report().hasErrors()) {
            return UNREADABLE;
        }
        BudgetCheck check = questions.check(known, judged.asked(known, terminal), terminal);
        if (check == null) {
            return UNREADABLE;
        }
        boolean json = format == Format.json;
        if (batch != null) {
            return new ChainBatch<>(new BudgetBatch(check, json), terminal, !json).run(batch);
        }
        BudgetSheet sheet = check.check("1", String.valueOf(chain), Origin.COMMAND_LINE);
        if (json) {
            terminal.out().println(Json.document(sheet));
        } else {
            new BudgetSheetText(terminal).lines(sheet).forEach(terminal::print);
        }
        return exit(sheet);
    }

    /** A chain has its elements apart by {@code >}, and none is the name of a file that is there. */
    private static boolean isPlant(String operand) {
        try {
            return operand.indexOf('>') < 0 && Files.exists(Path.of(operand));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int plant(Path folder, Terminal terminal) {
        if (spec != null && (questions.any() || catalog != null)) {
            throw new ParameterException(
                    spec.commandLine(), "questions and --catalog go with a chain; a plant has its own catalog/");
        }
        try {
            Plants plant = Plants.read(folder);
            BudgetAsked asked = judged.asked(plant.catalogue(), terminal);
            if (asked == null) {
                return UNREADABLE;
            }
            PlantBudgetView view = new PlantBudgetCheck(plant.catalogue(), asked).check(plant.source());
            if (format == Format.json) {
                terminal.out().println(Json.document(view));
            } else {
                new PlantBudgetText(terminal).lines(view).forEach(terminal::print);
            }
            return view.verdict().equals("FAIL") ? ERRORS : DONE;
        } catch (PlantFolder.Unreadable e) {
            Plants.tell(e, terminal);
            return UNREADABLE;
        }
    }

    static int exit(BudgetSheet sheet) {
        return switch (sheet.verdict()) {
            case "ERROR" -> UNREADABLE;
            case "FAIL" -> ERRORS;
            default -> DONE;
        };
    }
}
