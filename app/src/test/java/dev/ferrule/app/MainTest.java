package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MainTest {
    @Test
    void theVersionIsThatOfTheBuild() {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(Main.run("--version")).isZero();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("ferrule " + System.getProperty("ferrule.version") + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "catalog compare MPO|at least 2 of NAME are needed",
                "catalog list --format xml|--format is text or json, not \"xml\"",
                "trace plant|PORT is missing",
                "trace|PLANT is missing",
                "check|PLANT is missing",
                "check --format json --format json .|--format is given twice",
                "channel --batch|--batch needs a value: --batch FILE",
                "channel pmd 10GBASE-SR|the chain is one argument: put it in quotes, since a shell takes > for itself"
            })
    void aWrongCommandLineIsToldInOurWords(String command, String said) {
        Captured run = Captured.run(command.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("ferrule: " + said + "\n");
    }

    /** The paths of all commands below one, each as the words before its options. */
    private static Stream<List<String>> commands(picocli.CommandLine line, List<String> path) {
        return Stream.concat(
                Stream.of(path), line.getSubcommands().entrySet().stream().flatMap(entry -> {
                    List<String> deeper = new ArrayList<>(path);
                    deeper.add(entry.getKey());
                    return commands(entry.getValue(), deeper);
                }));
    }

    static Stream<List<String>> commands() {
        return commands(CommandLine.describe(), List.of());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfEveryCommandIsAllThatItSays(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.add("--help");
        Captured run = Captured.run(words.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: ").doesNotContain("%%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check _|PLANT",
                "check --format json _|PLANT",
                "limits _|",
                "apps _|",
                "trace _ leaf/1|PLANT",
                "trace plant _|",
                "import auto _ -o there|SRC",
                "explain _|",
                "pmd show _|NAME",
                "catalog show _|",
                "channel --batch _|--batch",
                "budget --catalog _ chain|--catalog",
                "limits plant -o _|"
            })
    void anEmptyWordIsNotTheFolderOneStandsIn(String command, @Nullable String name) {
        Captured run = Captured.run(command.replace("_", "").split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("ferrule: " + (name == null ? "" : name))
                .contains(" is empty: is a variable of the shell not set?\n");
    }

    @Test
    void wantOfMemoryIsNoFaultOfOursWhicheverThreadMetIt() {
        assertThat(Crash.report(new OutOfMemoryError())).isEqualTo(Subcommand.UNREADABLE);
        assertThat(Crash.report(new IllegalStateException(new OutOfMemoryError())))
                .isEqualTo(Subcommand.UNREADABLE);
    }
}
