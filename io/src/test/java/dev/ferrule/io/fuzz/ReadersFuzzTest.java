package dev.ferrule.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ferrule.io.foreign.Importer;
import dev.ferrule.io.foreign.Importers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader, with inputs that are made by a seed; as many readers at once as there are processors. {@code
 * -Dferrule.fuzz.seed=N} tries others, {@code -Dferrule.fuzz.inputs=N} another number of them, {@code
 * -Dferrule.fuzz.reader=NAME} one reader.
 */
final class ReadersFuzzTest {

    private static final long SEED = Long.getLong("ferrule.fuzz.seed", 20_261_127L);

    /** In nanoseconds of the processor; inputs have a few kilobytes. */
    private static final long LONGEST = 5_000_000_000L;

    static List<String> readers() {
        String one = System.getProperty("ferrule.fuzz.reader");
        return one == null ? names() : List.of(one);
    }

    private static List<String> names() {
        return Attacks.all().stream().map(Attacked::name).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    @Execution(ExecutionMode.CONCURRENT)
    void noInputHarms(String reader) {
        Attacked attacked = Attacks.named(reader);
        int inputs = Integer.getInteger("ferrule.fuzz.inputs", attacked.inputs());
        Mutation mutation = new Mutation(SEED, attacked.seeds());
        int quiet = 0;
        for (int i = 0; i < inputs; i++) {
            byte[] input = mutation.input();
            quiet += assertHarmless(attacked, input, "seed " + SEED + ", input " + i) == 0 ? 1 : 0;
        }
        assertThat(quiet).as("inputs of which nothing is said").isLessThan(inputs);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theSeedsAreHarmless(String reader) {
        Attacked attacked = Attacks.named(reader);

        assertThat(attacked.seeds()).isNotEmpty();
        attacked.seeds().forEach(seed -> assertHarmless(attacked, seed, "a seed"));
    }

    @Test
    void theScriptNamesThem() throws IOException {
        String script = Files.readString(Path.of(System.getProperty("ferrule.checkout"), "bin/fuzz"));
        List<String> importers = Importers.all().stream().map(Importer::name).toList();

        assertThat(names().stream().filter(reader -> !importers.contains(reader)))
                .allSatisfy(reader -> assertThat(script).containsPattern("READER COUNT: .*\\b" + reader + ","));
    }

    private static int assertHarmless(Attacked attacked, byte[] input, String where) {
        long begun = processorTime();
        try {
            int said = Harm.assertNone(attacked, input);
            assertThat(processorTime() - begun).as("nanoseconds").isLessThan(LONGEST);
            return said;
        } catch (Throwable e) {
            throw new AssertionError(attacked.name() + ", " + where + ": " + e + "\n" + shown(input), e);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String shown(byte[] input) {
        return new String(input, StandardCharsets.ISO_8859_1) + "\n" + Arrays.toString(input);
    }
}
