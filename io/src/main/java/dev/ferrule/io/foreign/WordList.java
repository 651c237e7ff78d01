package dev.ferrule.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A list of people's words beside the importers: a line is a word, and behind a tab what it means, where it means something. */
final class WordList {

    private WordList() {}

    /** The words of a file as they are written, by what they mean; empty where a line says no more than the word. */
    static Map<String, String> read(String file) {
        try (InputStream words = Objects.requireNonNull(WordList.class.getResourceAsStream(file))) {
            Map<String, String> meanings = new LinkedHashMap<>();
            for (String line : new String(words.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && !line.isBlank()) {
                    meanings.put(
                            tab < 0 ? line.strip() : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
                }
            }
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small letters and digits, with one blank for all between them, and without accents. */
    static String plain(String said) {
        String letters = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return letters.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
