package dev.ferrule.io.foreign;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people say in place of a device that a port is kept free. */
final class ReservedWords {

    private static final Set<String> WORDS = WordList.read("reserved-words.txt").keySet().stream()
            .map(WordList::plain)
            .collect(Collectors.toUnmodifiableSet());

    /** No such word is longer. */
    private static final int LONGEST = 40;

    private ReservedWords() {}

    /** Whether a cell says that nothing is there, with a word for it or a dash. */
    static boolean isOne(String cell) {
        String said = cell.strip();
        return !said.isEmpty()
                && (isWord(said)
                        || (said.length() <= LONGEST && CellWords.said(said).isEmpty()));
    }

    /** Whether a cell says it with a word, or with several ({@code spare (future)}). */
    static boolean isWord(String said) {
        if (said.length() > LONGEST || CellWords.said(said).isEmpty()) {
            return false;
        }
        String plain = WordList.plain(said);
        return WORDS.contains(plain) || Arrays.stream(plain.split(" ", 0)).allMatch(WORDS::contains);
    }
}
