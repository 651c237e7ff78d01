package dev.ferrule.diag;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the names that are near to one that nobody knows. */
public final class Suggest {

    private Suggest() {}

    /**
     * Up to three of {@code known} that are near to {@code word}: those that it begins first, then the nearest, ties in
     * alphabetical order. Where one differs in case and hyphens only, or is drawn alike, that one alone; else those that it {@link #ending
     * ends}. A word of one or two letters is near to nothing else.
     */
    public static List<String> near(String word, Collection<String> known) {
        return word.length() > KnownNames.LONGEST
                ? List.of()
                : KnownNames.of(known).near(word);
    }

    /** The nearest of {@code known} with at most {@code allowed} changes, the first in the alphabet of several; or null. */
    public static @Nullable String nearest(String word, Collection<String> known, int allowed) {
        if (word.length() > KnownNames.LONGEST) {
            return null;
        }
        String wanted = KnownNames.fold(word);
        String nearest = null;
        int least = allowed;
        for (String name : known) {
            int distance = Math.abs(name.length() - word.length()) > allowed
                    ? allowed + 1
                    : distance(wanted, KnownNames.fold(name), least);
            if (distance < least || (distance == least && (nearest == null || name.compareTo(nearest) < 0))) {
                nearest = name;
                least = distance;
            }
        }
        return nearest;
    }

    /** {@code "Did you mean X or Y?"}, or nothing; of a name that looks the same also by what it differs. */
    public static String question(String word, Collection<String> known) {
        return asked(word, near(word, known));
    }

    static String asked(String word, List<String> near) {
        if (near.isEmpty()) {
            return "";
        }
        String question = "Did you mean " + String.join(" or ", near) + "?";
        return (question + " " + LookAlike.difference(word, near.getFirst())).strip();
    }

    /** Up to six names that end in the word, as {@code 400GBASE-DR4} in {@code DR4}, which is how people call it. */
    public static List<String> ending(String word, Collection<String> known) {
        return KnownNames.of(known).ending(word);
    }

    /**
     * Optimal string alignment: insertions, deletions, substitutions, exchanges of neighbours; some number above {@code
     * most} where there are more, which is told early: a row follows from the two before it.
     */
    static int distance(String a, String b, int most) {
        int nearestBefore = 0;
        int[] before = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int nearest = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                nearest = Math.min(nearest, row[j]);
            }
            if (nearest > most && nearestBefore >= most) {
                return most + 1;
            }
            nearestBefore = nearest;
            int[] oldest = before;
            before = previous;
            previous = row;
            row = oldest;
        }
        return previous[b.length()];
    }
}
