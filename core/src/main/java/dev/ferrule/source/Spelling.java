package dev.ferrule.source;

import java.util.Arrays;

/** Which words may be one word misspelt, told at a glance. */
final class Spelling {

    private Spelling() {}

    /** Whether no more letters of a name than may be changed are none of the word's, which is told at a glance. */
    static boolean shares(String name, String word, int allowed) {
        int others = 0;
        for (int at = 0; at < name.length() && others <= allowed; at++) {
            others += word.indexOf(name.charAt(at)) < 0 ? 1 : 0;
        }
        return others <= allowed;
    }

    /** Whether two words may be one misspelt, by the letters that they have; names of one or two letters are not. */
    static boolean alike(String word, String name) {
        boolean same = word.length() == name.length();
        return name.length() > 2 && (word.length() > 3 || !same || letters(word).equals(letters(name)));
    }

    private static String letters(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters);
        return String.valueOf(letters);
    }
}
