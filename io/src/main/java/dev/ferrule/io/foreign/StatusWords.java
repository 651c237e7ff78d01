package dev.ferrule.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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

    /** Null for a word that is not known; case and punctuation do not count, nor do missing accents. */
    static @Nullable String status(String said) {
        String plain = plain(said);
        String status = WORDS.get(plain);
        return status == null ? WORDS.get(withoutAccents(plain)) : status;
    }

    private static String plain(String said) {
        String letters = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String withoutAccents(String plain) {
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static Map<String, String> read() {
        try (InputStream file = Objects.requireNonNull(StatusWords.class.getResourceAsStream("status-words.txt"))) {
            Map<String, String> words = new HashMap<>();
            Map<String, String> bare = new HashMap<>();
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    String word = plain(line.substring(0, tab));
                    String status = line.substring(tab + 1).strip();
                    words.put(word, status);
                    bare.putIfAbsent(withoutAccents(word), status);
                }
            }
            bare.forEach(words::putIfAbsent);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
