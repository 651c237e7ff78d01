package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that could not be written is no success. */
final class OutputTest {

    private static final String CHAIN = "cord LC A-B";

    /** A place that takes nothing, for a reason. */
    private static OutputStream full(String reason) {
        return new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static Captured run(OutputStream place, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var told = new ByteArrayOutputStream();
        Output output = new Output(place, Path.of("no link"));
        System.setOut(output.stream());
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int exit = Main.ended(Main.run(arguments), output);
            return new Captured(exit, "", told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel|" + CHAIN, "catalog|list|pmds", "explain", "--version", "--help"})
    void outputThatIsLostIsTwoWithItsReason(String command) {
        assertThat(run(full("Is full"), command.split("\\|", -1)))
                .isEqualTo(new Captured(2, "", "ferrule: the output cannot be written: Is full\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel|" + CHAIN, "catalog|list|pmds", "explain", "--version", "--help"})
    void aPipeThatIsClosedEndsQuietly(String command) {
        assertThat(run(full("Broken pipe"), command.split("\\|", -1))).isEqualTo(new Captured(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel|" + CHAIN, "explain"})
    void outputThatIsWrittenIsDone(String command) {
        assertThat(run(OutputStream.nullOutputStream(), command.split("\\|", -1)))
                .isEqualTo(new Captured(0, "", ""));
    }
}
