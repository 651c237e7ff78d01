package dev.ferrule.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A fault of ours: one line for the user, the rest into a file. */
final class Crash {

    static final int EXIT = 3;

    private Crash() {}

    static int report(Throwable failure) {
        Terminal terminal = Terminal.system();
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
}
