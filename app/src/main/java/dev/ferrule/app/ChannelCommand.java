package dev.ferrule.app;

import com.google.auto.service.AutoService;
import dev.ferrule.catalog.Catalogue;
import dev.ferrule.chain.Origin;
import dev.ferrule.view.BudgetAsked;
import dev.ferrule.view.ChannelCheck;
import dev.ferrule.view.ChannelView;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ferrule channel "CHAIN"}. */
@Command(
        name = "channel",
        mixinStandardHelpOptions = true,
        description = "Judges one channel that is written in one line.",
        footer = {
            "",
            "Example: ferrule channel \"pmd 400GBASE-DR4 > cord MPO-12 B F/F APC OS2 5m > pmd 400GBASE-DR4\"",
            "The words are explained by \"ferrule explain chain\"."
        })
@AutoService(Subcommand.class)
public final class ChannelCommand implements Subcommand {

    @Parameters(arity = "0..1", paramLabel = "CHAIN", description = "The channel, from MDI to MDI, as one argument.")
    private @Nullable String chain;

    @Option(names = "--format", paramLabel = "text|json", description = "How the result is written (default: text).")
    private Format format = Format.text;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Judges every row of a CSV file with a column \"chain\" (and \"id\"); - is standard input.")
    private @Nullable String batch;

    @Option(names = "--brief", description = "With --batch: id, chain, verdict and codes only.")
    private boolean brief;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "A catalogue file of your own, or a folder of them; they override ours by name.")
    private @Nullable Path catalog;

    @Mixin
    private BudgetOptions budget = new BudgetOptions();

    @Spec
    private @Nullable CommandSpec spec;

    public ChannelCommand() {}

    ChannelCommand(String chain, Format format) {
        this.chain = chain;
        this.format = format;
    }

    @Override
    public Integer call() {
        if ((chain == null) == (batch == null)) {
            throw usage("give one chain, in quotes, or --batch FILE");
        }
        if (brief && batch == null) {
            throw usage("--brief goes with --batch");
        }
        Terminal terminal = Terminal.system();
        Catalogue known = Catalogues.load(catalog, terminal);
        if (known.report().hasErrors()) {
            return UNREADABLE;
        }
        BudgetAsked asked = budget.asked(known, terminal);
        if (asked == null) {
            return UNREADABLE;
        }
        boolean json = format == Format.json;
        if (batch != null) {
            ChannelCheck check = json && !brief ? new ChannelCheck(known, asked) : ChannelCheck.brief(known, asked);
            return new ChainBatch<>(new ChannelBatch(check, json, brief), terminal, !json).run(batch);
        }
        return one(new ChannelCheck(known, asked), terminal, String.valueOf(chain));
    }

    private int one(ChannelCheck check, Terminal terminal, String text) {
        ChannelView view = check.check("1", text, Origin.COMMAND_LINE);
        if (format == Format.json) {
            terminal.out().println(Json.document(view));
        } else {
            new ChannelText(terminal).lines(view).forEach(terminal::print);
        }
        return exit(view);
    }

    static int exit(ChannelView view) {
        return switch (view.verdict()) {
            case "ERROR" -> UNREADABLE;
            case "FAIL" -> ERRORS;
            default -> DONE;
        };
    }

    private ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
