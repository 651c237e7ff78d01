package dev.ferrule.io.foreign;

import java.util.List;
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
        return WordList.read("part-words.txt").entrySet().stream()
                .map(word -> new Word(Pattern.compile(word.getKey(), Pattern.CASE_INSENSITIVE), word.getValue()))
                .toList();
    }
}
