package dev.ferrule.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every reader, with inputs that are made by a seed. {@code -Dferrule.fuzz.seed=N} tries others, {@code
 * -Dferrule.fuzz.inputs=N} another number of them.
 */
final class ReadersFuzzTest {

    private static final long SEED = Long.getLong("ferrule.fuzz.seed", 20_261_127L);

    /** In nanoseconds of the processor; inputs have a few kilobytes. */
    private static final long LONGEST = 5_000_000_000L;

    static List<String> readers() {
        return Attacks.all().stream().map(Attacked::name).toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
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
