package dev.ferrule.app;

import dev.ferrule.diag.Code;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What ends a command before its end: want of memory, or a fault of ours, one line for the user, the rest into a file. */
final class Crash {

    static final int EXIT = 3;

    private Crash() {}

    static int report(Throwable failure) {
        Terminal terminal = Terminal.system();
        if (isOutOfMemory(failure)) {
            terminal.error("error[" + Code.TOO_LARGE + "]: the input is too large for memory");
            terminal.error("   | give it more, for example with FERRULE_JAVA_OPTIONS=-Xmx8g, or judge a part of it");
            return Subcommand.UNREADABLE;
        }
        try {
            Path file = Files.createTempFile("ferrule-crash-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                writer.println("ferrule " + Main.version() + " on Java " + Runtime.version());
                failure.printStackTrace(writer);
            }
            terminal.error("ferrule: this is a fault of ours, not of your input; the report is in " + file);
        } catch (IOException e) {
            terminal.error("ferrule: this is a fault of ours, not of your input: "
                    + failure.getClass().getSimpleName());
        }
        return EXIT;
    }

    /** In this thread, or in one that it waited for. */
    private static boolean isOutOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }
}
