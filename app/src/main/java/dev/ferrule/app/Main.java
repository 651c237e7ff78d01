package dev.ferrule.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The process: arguments in, exit code out. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Output output = new Output(new FileOutputStream(FileDescriptor.out), Output.LINK);
        System.setOut(output.stream());
        MemoryWatch.start();
        int exit = ended(run(arguments), output);
        // Nothing waits for an end in good order, and System.exit looks for a logger to tell of it in all jars first.
        System.err.flush();
        Runtime.getRuntime().halt(exit);
    }

    /** The exit code of a command once its output is written: a result that was lost is none. */
    static int ended(int exit, Output output) {
        System.out.flush();
        String lost = output.lost();
        if (lost == null) {
            return exit;
        }
        Terminal terminal = Terminal.system();
        terminal.error("ferrule: the output cannot be written: " + terminal.escape(lost));
        return exit == Crash.EXIT ? exit : Subcommand.UNREADABLE;
    }

    /** One command, as the exit code that it ends with; the process stays alive, so a training run can call several. */
    static int run(String... arguments) {
        // Before anything of the command line is loaded: scripts ask for the version often and want nothing else.
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("ferrule " + version());
            return 0;
        }
        try {
            Subcommand plain = PlainCommand.of(arguments);
            return plain == null ? CommandLine.run(arguments) : plain.call();
        } catch (Exception | Error e) {
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
