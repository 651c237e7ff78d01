package dev.ferrule.io.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the coverage-guided fuzzer calls: one reader, said with {@code -Dferrule.fuzz=NAME}, and inputs that reach new
 * branches. As a program it writes the seeds from which the fuzzer begins.
 */
public final class Fuzzer {

    private static final Attacked ATTACKED = Attacks.named(System.getProperty("ferrule.fuzz", "csv"));

    private Fuzzer() {}

    /** One input; whatever is thrown is a finding. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Harm.assertNone(ATTACKED, input);
    }

    /** @param arguments the folder for the seeds */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<byte[]> seeds = ATTACKED.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }
}
