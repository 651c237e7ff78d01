package dev.ferrule.io.foreign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The words by which people say what a device is for, and not which model it is. */
final class RoleWords {

    /** What they mean: {@code passive} of those for what light only passes, else nothing. */
    private static final Map<String, String> WORDS = WordList.read("role-words.txt");

    private RoleWords() {}

    /** Whether all words of a text are of a role: {@code Leaf Switch}, {@code compute-node}. */
    static boolean isRole(String said) {
        String[] words = words(said);
        return words.length > 0 && Arrays.stream(words).allMatch(WORDS::containsKey);
    }

    /** Whether they are all of what sends light, as those of a switch or a server are. */
    static boolean isActive(String said) {
        return isRole(said) && Arrays.stream(words(said)).noneMatch(word -> "passive".equals(WORDS.get(word)));
    }

    private static String[] words(String said) {
        return said.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 0);
    }
}
