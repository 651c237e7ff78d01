package dev.ferrule.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Commands with what they print, as the documentation shows them: in a fenced block a line {@code $ ./ferrule …}, and
 * below it the output up to the next such line or the end of the block. A line {@code …} stands for any number of
 * lines.
 */
final class Transcripts {

    private static final String PROMPT = "$ ./ferrule ";
    private static final String FENCE = "```";

    /** A word of a shell's command line: in double quotes, in single quotes, or bare. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** A command with the lines that are shown of its output. */
    record Transcript(String file, int line, String command, List<String> shown) {

        List<String> arguments() {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(command);
            while (word.find()) {
                words.add(word.group().replaceAll("^[\"']|[\"']$", ""));
            }
            return words;
        }

        /** What the output must match as a whole. */
        Pattern output() {
            return Pattern.compile(shown.stream()
                    .map(line -> line.equals("…") ? "(?:.*\n)*?" : Pattern.quote(line) + "\n")
                    .collect(Collectors.joining()));
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + command;
        }
    }

    private Transcripts() {}

    /** All of the checkout's README and of everything below {@code docs}. */
    static List<Transcript> all(Path checkout) throws IOException {
        try (Stream<Path> docs = Files.walk(checkout.resolve("docs"))) {
            List<Transcript> found = new ArrayList<>();
            for (Path file : Stream.concat(Stream.of(checkout.resolve("README.md")), docs.sorted())
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()) {
                found.addAll(of(checkout.relativize(file).toString().replace('\\', '/'), Files.readAllLines(file)));
            }
            return found;
        }
    }

    static List<Transcript> of(String file, List<String> lines) {
        List<Transcript> found = new ArrayList<>();
        boolean fenced = false;
        List<String> shown = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
                shown = null;
            } else if (fenced && line.startsWith(PROMPT)) {
                shown = new ArrayList<>();
                found.add(new Transcript(file, i + 1, line.substring(PROMPT.length()), shown));
            } else if (fenced && shown != null) {
                shown.add(line);
            }
        }
        return found;
    }
}
