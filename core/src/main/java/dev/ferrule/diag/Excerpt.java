package dev.ferrule.diag;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The beginning of what a user wrote, for a sentence: a cell may hold 32,000 characters, and a place says where all of it is.
 */
public final class Excerpt {

    /** In code points. */
    private static final int LONGEST = 80;

    private static final int MOST_NAMES = 40;

    private Excerpt() {}

    /** A text, or its beginning and an ellipsis. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same with another length, in code points. */
    public static String of(String text, int longest) {
        return text.length() <= longest || text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    /** Names with commas between them, of many the first, and how many there are. */
    public static String list(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).map(Excerpt::of).collect(Collectors.joining(", "));
        return names.size() > MOST_NAMES ? first + " … (" + names.size() + ")" : first;
    }
}
