package dev.ferrule.io.foreign;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which crews say how far a cable is, as a status of {@code cables.csv}. */
final class StatusWords {

    private static final Map<String, String> WORDS = read();

    private StatusWords() {}

    /** Null for a word that is not known; case and punctuation do not count, nor do accents that are left out. */
    static @Nullable String status(String said) {
        String status = WORDS.get(plain(said));
        return status == null ? WORDS.get(WordList.plain(said)) : status;
    }

    /** With its accents, which tell a word of one language from that of another: "réservé" and "Reserve". */
    private static String plain(String said) {
        String letters = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        Map<String, String> bare = new HashMap<>();
        WordList.read("status-words.txt").forEach((word, status) -> {
            words.put(plain(word), status.strip());
            bare.putIfAbsent(WordList.plain(word), status.strip());
        });
        bare.forEach(words::putIfAbsent);
        return words;
    }
}
