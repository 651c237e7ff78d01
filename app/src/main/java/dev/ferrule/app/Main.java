package dev.ferrule.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The process: arguments in, exit code out. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exit = run(arguments);
        System.out.flush();
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** One command, as the exit code that it ends with; the process stays alive, so a training run can call several. */
    static int run(String... arguments) {
        // Before anything of the command line is loaded: scripts ask for the version often and want nothing else.
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("ferrule " + version());
            return 0;
        }
        Subcommand plain = PlainCommand.of(arguments);
        return plain == null ? CommandLine.run(arguments) : run(plain);
    }

    private static int run(Subcommand command) {
        try {
            return command.call();
        } catch (Exception e) {
            return Crash.report(e);
        }
    }

    static String version() {
        try (InputStream text = Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
