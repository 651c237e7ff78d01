package dev.ferrule.app;

import dev.ferrule.diag.Suggest;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together and runs one of them. */
final class CommandLine {

    private CommandLine() {}

    static int run(String... arguments) {
        picocli.CommandLine line = describe(arguments);
        line.setParameterExceptionHandler(CommandLine::wrongUsage);
        line.setExecutionExceptionHandler((failure, command, parsed) -> Crash.report(failure));
        line.setUsageHelpAutoWidth(false);
        line.setExecutionStrategy(parsed -> {
            refuseEmpty(parsed);
            return new picocli.CommandLine.RunLast().execute(parsed);
        });
        return line.execute(arguments);
    }

    /**
     * An empty word is a variable of the shell that is not set, and as a path it would be the folder one stands in. A chain
     * that is empty is told as one that cannot be read.
     */
    private static void refuseEmpty(ParseResult parsed) {
        for (ArgSpec argument : parsed.matchedArgs()) {
            boolean chain = argument.isPositional() && argument.paramLabel().startsWith("CHAIN");
            if (!chain && argument.originalStringValues().contains("")) {
                throw new ParameterException(
                        parsed.commandSpec().commandLine(),
                        WrongUsage.name(argument) + " is empty: is a variable of the shell not set?");
            }
        }
        if (parsed.hasSubcommand()) {
            refuseEmpty(parsed.subcommand());
        }
    }

    /** The parser with those commands that the arguments may mean. */
    static picocli.CommandLine describe(String... arguments) {
        picocli.CommandLine line = new picocli.CommandLine(new Ferrule());
        subcommands(arguments).forEach(line::addSubcommand);
        return line;
    }

    /**
     * The command that the first argument names, or all of them when it names none. Describing a command to the option
     * parser costs as much as a small check, so only what is asked for is described: {@code check} is CheckCommand.
     */
    private static List<Subcommand> subcommands(String... arguments) {
        String wanted = arguments.length == 0 ? "" : arguments[0] + "command";
        List<ServiceLoader.Provider<Subcommand>> all =
                ServiceLoader.load(Subcommand.class).stream().toList();
        List<ServiceLoader.Provider<Subcommand>> named = all.stream()
                .filter(provider -> provider.type().getSimpleName().equalsIgnoreCase(wanted))
                .toList();
        return (named.isEmpty() ? all : named)
                .stream().map(ServiceLoader.Provider::get).toList();
    }

    private static int wrongUsage(ParameterException problem, String[] arguments) {
        picocli.CommandLine line = problem.getCommandLine();
        Terminal terminal = Terminal.system();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            unknown(terminal, line, unmatched.getUnmatched().getFirst());
        } else {
            terminal.error("ferrule: " + terminal.escape(WrongUsage.of(problem)));
        }
        terminal.error("\"" + line.getCommandSpec().qualifiedName() + " --help\" shows how it is used");
        return Subcommand.UNREADABLE;
    }

    private static void unknown(Terminal terminal, picocli.CommandLine line, String word) {
        boolean option = word.startsWith("-");
        if (!option && line.getCommand() instanceof ChannelCommand) {
            terminal.error("ferrule: the chain is one argument: put it in quotes, since a shell takes > for itself");
            return;
        }
        Set<String> known = new TreeSet<>(
                option
                        ? line.getCommandSpec().optionsMap().keySet()
                        : line.getSubcommands().keySet());
        String what = option ? "option" : known.isEmpty() ? "place for one more word," : "command";
        terminal.error("ferrule: there is no " + what + " \"" + terminal.escape(word) + "\"");
        String question = Suggest.question(word, known);
        if (!question.isEmpty()) {
            terminal.error(question);
        }
    }

    @Command(
            name = "ferrule",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "A compiler and type checker for optical cabling.",
            footer = {
                "",
                "Exit: 0 done, 1 judged with errors, 2 nothing could be judged, 3 a fault of ours, 4 could not start."
            })
    static final class Ferrule implements Runnable {

        @picocli.CommandLine.Spec
        private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "a command is missing");
        }
    }

    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"ferrule " + Main.version()};
        }
    }
}
