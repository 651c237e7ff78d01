package dev.ferrule.diag;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the names that are near to one that nobody knows. */
public final class Suggest {

    private static final int LONGEST = 120;
    private static final int MOST_ENDING = 6;

    /** A name, and how far it is: 0 where the word is only cut short. */
    private record Near(String name, int distance) implements Comparable<Near> {

        /** The nearest first, then in the alphabet; in full, because the start-up cache keeps no {@code Comparator}. */
        @Override
        public int compareTo(Near other) {
            return distance == other.distance ? name.compareTo(other.name) : Integer.compare(distance, other.distance);
        }
    }

    /** A word of fewer letters begins too much. */
    private static final int SHORTEST_BEGINNING = 3;

    /** A word of fewer letters is near to everything that is short. */
    private static final int SHORTEST_NEAR = 3;

    private Suggest() {}

    /**
     * Up to three of {@code known} that are near to {@code word}: those that it begins first, then the nearest, ties in
     * alphabetical order. Where one differs in case and hyphens only, or is drawn alike, that one alone; else those that it {@link #ending
     * ends}. A word of one or two letters is near to nothing else.
     */
    public static List<String> near(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String wanted = fold(word);
        List<String> same = known.stream()
                .filter(name -> fold(name).equals(wanted))
                .sorted()
                .limit(3)
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<String> ending = ending(word, known);
        if (!ending.isEmpty()) {
            return ending;
        }
        int allowed = wanted.length() < SHORTEST_NEAR ? 0 : Math.min(4, wanted.length() / 3 + 1);
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .map(name -> new Near(name, far(word, wanted, name, allowed)))
                .filter(near -> near.distance <= allowed)
                .sorted()
                .limit(3)
                .map(Near::name)
                .toList();
    }

    /** The nearest of {@code known} with at most {@code allowed} changes, the first in the alphabet of several; or null. */
    public static @Nullable String nearest(String word, Collection<String> known, int allowed) {
        if (word.length() > LONGEST) {
            return null;
        }
        String wanted = fold(word);
        return known.stream()
                .filter(name -> Math.abs(name.length() - word.length()) <= allowed)
                .map(name -> new Near(name, distance(wanted, fold(name), allowed)))
                .filter(near -> near.distance <= allowed)
                .min(Near::compareTo)
                .map(Near::name)
                .orElse(null);
    }

    /** {@code "Did you mean X or Y?"}, or nothing; of a name that looks the same also by what it differs. */
    public static String question(String word, Collection<String> known) {
        List<String> near = near(word, known);
        if (near.isEmpty()) {
            return "";
        }
        String question = "Did you mean " + String.join(" or ", near) + "?";
        return (question + " " + LookAlike.difference(word, near.getFirst())).strip();
    }

    /** Up to six names that end in the word, as {@code 400GBASE-DR4} in {@code DR4}, which is how people call it. */
    public static List<String> ending(String word, Collection<String> known) {
        return known.stream()
                .filter(name -> endsIn(name, word))
                .sorted()
                .limit(MOST_ENDING)
                .toList();
    }

    private static boolean endsIn(String name, String word) {
        int before = name.length() - word.length() - 1;
        return word.length() > 1
                && before > 0
                && !Character.isLetterOrDigit(name.charAt(before))
                && name.regionMatches(true, before + 1, word, 0, word.length());
    }

    private static int far(String word, String wanted, String name, int most) {
        boolean cut = word.length() >= SHORTEST_BEGINNING
                && name.length() > word.length()
                && name.regionMatches(true, 0, word, 0, word.length())
                && !Character.isLetterOrDigit(name.charAt(word.length()));
        return cut ? 0 : distance(wanted, fold(name), most);
    }

    /** In small letters as they are drawn, without hyphens, underscores and spaces. */
    private static String fold(String text) {
        String small = LookAlike.skeleton(text).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); at++) {
            char c = small.charAt(at);
            if (c != '-' && c != '_' && c != ' ') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /**
     * Optimal string alignment: insertions, deletions, substitutions, exchanges of neighbours; some number above {@code
     * most} where there are more, which is told early: a row follows from the two before it.
     */
    private static int distance(String a, String b, int most) {
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
