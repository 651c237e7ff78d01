package dev.ferrule.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words by which crews say how far a cable is, as a status of {@code cables.csv}. */
final class StatusWords {

    /** A line is a word, a tab, and the status that it means. */
    private static final Map<String, String> WORDS = read();

    private StatusWords() {}

    /** Null for a word that is not known; spelling of case and punctuation does not count. */
    static @Nullable String status(String said) {
        return WORDS.get(plain(said));
    }

    private static String plain(String said) {
        return said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(StatusWords.class.getResourceAsStream("status-words.txt"))) {
            Map<String, String> words = new HashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    words.put(
                            plain(line.substring(0, tab)),
                            line.substring(tab + 1).strip());
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
