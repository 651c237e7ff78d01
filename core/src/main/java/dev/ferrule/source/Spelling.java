package dev.ferrule.source;

import java.util.Arrays;

/**
 * A known name, and which words may be it misspelt, told at a glance.
 *
 * @param letters a bit for each letter that it has, see {@link #letters}
 */
record Spelling(String name, Headers.Meaning meaning, long letters) {

    /** The letters of a word of which nothing can be told at a glance. */
    static final long ANY = -1;

    static Spelling of(String name, Headers.Meaning meaning) {
        return new Spelling(name, meaning, letters(name));
    }

    /** A bit for each letter; different ones may share one. */
    static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    /** Whether no more letters of the name than may be changed are none of the word's. */
    boolean isNear(long word, int allowed) {
        return Long.bitCount(letters & ~word) <= allowed;
    }

    /** Whether a word may be it misspelt, by how often each letter stands; names of one or two letters are never. */
    boolean isLike(String word) {
        boolean same = word.length() == name.length();
        return name.length() > 2 && (word.length() > 3 || !same || sorted(word).equals(sorted(name)));
    }

    private static String sorted(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return String.valueOf(letters);
    }
}
