package dev.ferrule.app;

import picocli.CommandLine.Command;

/** Stands in for the commands until they exist. */
final class CommandLine {
    private CommandLine() {}

    static int run(String... arguments) {
        return new picocli.CommandLine(new Ferrule()).execute(arguments);
    }

    @Command(name = "ferrule", mixinStandardHelpOptions = true)
    static final class Ferrule {}
}
