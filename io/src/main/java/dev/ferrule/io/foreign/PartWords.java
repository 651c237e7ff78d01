package dev.ferrule.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What people write of a part, in the words of a chain. */
final class PartWords {

    private static final List<Word> WORDS = read();

    /** Longer texts are no descriptions of one part. */
    private static final int LONGEST = 200;

    private record Word(Pattern written, String meant) {}

    private PartWords() {}

    /** A description in the words of a chain, as far as it has others; else as it is. */
    static String plain(String description) {
        if (description.length() > LONGEST) {
            return description;
        }
        String plain = description;
        for (Word word : WORDS) {
            plain = word.written.matcher(plain).replaceAll(word.meant);
        }
        return plain.strip().replaceAll("\\s+", " ");
    }

    private static List<Word> read() {
        try (InputStream file = Objects.requireNonNull(PartWords.class.getResourceAsStream("part-words.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .map(PartWords::word)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Word word(String line) {
        int tab = line.indexOf('\t');
        return new Word(Pattern.compile(line.substring(0, tab), Pattern.CASE_INSENSITIVE), line.substring(tab + 1));
    }
}
