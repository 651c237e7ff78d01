package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void wantOfMemoryIsNoFaultOfOursWhicheverThreadMetIt() {
        assertThat(Crash.report(new OutOfMemoryError())).isEqualTo(Subcommand.UNREADABLE);
        assertThat(Crash.report(new IllegalStateException(new OutOfMemoryError())))
                .isEqualTo(Subcommand.UNREADABLE);
    }
}
