package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows of commands is what they print. */
final class DocumentationTest {

    /** The README's plant with a mistake: the example with one trunk of another type. */
    private static final String HALL = "hall";

    @TempDir
    private Path folder;

    static List<Transcripts.Transcript> transcripts() throws IOException {
        return Transcripts.all(CheckedIn.CHECKOUT);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void whatIsShownIsWhatIsPrinted(Transcripts.Transcript transcript) throws IOException {
        String[] arguments = new String[transcript.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = located(transcript.arguments().get(i));
        }
        String printed = run(arguments);
        assertThat(transcript.output().matcher(printed).matches())
                .as("%s%nprints%n%s%nand not%n%s", transcript, printed, String.join("\n", transcript.shown()))
                .isTrue();
    }

    @Test
    void thereAreTranscriptsInTheReadmeAndInThePagesOfTheStages() throws IOException {
        assertThat(transcripts().stream().map(Transcripts.Transcript::file))
                .contains("README.md", "docs/stages/channel.md", "docs/stages/fabric.md", "docs/stages/plant.md");
    }

    @Test
    void aTranscriptMatchesItsOutputAndNoOther() {
        Transcripts.Transcript one = Transcripts.of(
                        "x.md", List.of("```", "$ ./ferrule channel \"a > b\" -x", "OK  a", "…", "end", "```", "end"))
                .getFirst();

        assertThat(one.arguments()).containsExactly("channel", "a > b", "-x");
        assertThat("OK  a\nend\n").matches(one.output());
        assertThat("OK  a\nb\n\nend\n").matches(one.output());
        assertThat("OK  a\nend\nmore\n").doesNotMatch(one.output());
        assertThat("OK (a)\nend\n").doesNotMatch(one.output());
    }

    /** Files of the checkout are named from there, as a reader would. */
    private String located(String word) throws IOException {
        Path inCheckout = CheckedIn.CHECKOUT.resolve(word);
        if (word.equals(HALL)) {
            return hall().toString();
        }
        return word.contains("/") && Files.exists(inCheckout) ? inCheckout.toString() : word;
    }

    private Path hall() throws IOException {
        Path hall = folder.resolve(HALL);
        Path example = CheckedIn.CHECKOUT.resolve("examples/hall-400g");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.toList()) {
                Files.copy(file, hall.resolve(example.relativize(file).toString()));
            }
        }
        Path trunks = hall.resolve("trunks.csv");
        String wrong = Files.readAllLines(trunks).stream()
                .map(row -> row.startsWith("T03,") ? row.replace("MPO-12 B ", "MPO-12 A ") : row)
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(trunks, wrong);
        return hall;
    }

    private static String run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var printed = new ByteArrayOutputStream();
        try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(both);
            System.setErr(both);
            Main.run(arguments);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
