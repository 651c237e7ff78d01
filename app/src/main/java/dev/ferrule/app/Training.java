package dev.ferrule.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs each command of a list once, in one process, so that the JVM can note which classes a start needs (JEP 514). The
 * list is {@code training.txt} beside this module's sources; each line is a command's words, apart by spaces, in double
 * quotes where a word has spaces itself.
 */
final class Training {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private Training() {}

    public static void main(String[] arguments) throws IOException {
        List<String> commands = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
        // What the commands print is not wanted, what they load to print it is.
        Output output = new Output(OutputStream.nullOutputStream(), Output.LINK);
        System.setOut(output.stream());
        MemoryWatch.start();
        for (String command : commands) {
            if (!command.isBlank() && !command.startsWith("#")) {
                Main.ended(Main.run(words(command)), output);
            }
        }
    }

    private static String[] words(String command) {
        return WORD.matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
    }
}
