package dev.ferrule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that are made by the program: compared, or written anew with {@code -Dferrule.regenerate}. */
final class CheckedIn {

    static final Path CHECKOUT = Path.of(System.getProperty("ferrule.checkout"));

    private static final boolean REGENERATE = System.getProperty("ferrule.regenerate") != null;

    private CheckedIn() {}

    static void assertSame(String file, String made) {
        Path path = CHECKOUT.resolve(file);
        try {
            if (REGENERATE) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, made, StandardCharsets.UTF_8);
            }
            assertThat(path).exists();
            assertThat(Files.readString(path, StandardCharsets.UTF_8))
                    .as("%s is not as the program makes it; -Dferrule.regenerate writes it anew", file)
                    .isEqualTo(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
