package dev.ferrule.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people say what a device is for, and not which model it is. */
final class RoleWords {

    private static final Set<String> WORDS = read();

    private RoleWords() {}

    /** Whether all words of a text are of a role: {@code Leaf Switch}, {@code compute-node}. */
    static boolean isRole(String said) {
        String[] words = said.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 0);
        return words.length > 0 && Arrays.stream(words).allMatch(WORDS::contains);
    }

    private static Set<String> read() {
        try (InputStream file = Objects.requireNonNull(RoleWords.class.getResourceAsStream("role-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
