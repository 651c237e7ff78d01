package dev.ferrule.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs each command of a list once, in one process, so that the JVM can note which classes a start needs (JEP 514). The
 * list is {@code training.txt} beside this module's sources; each line is a command's words.
 */
final class Training {
    private Training() {}

    public static void main(String[] arguments) throws IOException {
        List<String> commands = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        // What the commands print is not wanted, what they load to print it is.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        for (String command : commands) {
            if (!command.isBlank() && !command.startsWith("#")) {
                Main.run(command.strip().split(" +"));
            }
        }
    }
}
