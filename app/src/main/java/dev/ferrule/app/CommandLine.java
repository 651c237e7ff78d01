package dev.ferrule.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands in for the commands until they exist. */
final class CommandLine {
    private CommandLine() {}

    static int run(String... arguments) {
        return new picocli.CommandLine(new Ferrule()).execute(arguments);
    }

    @Command(name = "ferrule", mixinStandardHelpOptions = true, subcommands = Echo.class)
    static final class Ferrule {}

    /** Shows each argument in brackets, so that a test can see what arrived. */
    @Command(name = "echo", hidden = true)
    static final class Echo implements Callable<Integer> {
        @Parameters
        private List<String> words = List.of();

        @Override
        public Integer call() {
            words.forEach(word -> System.out.print("[" + word + "]"));
            System.out.println();
            return words.size();
        }
    }
}
