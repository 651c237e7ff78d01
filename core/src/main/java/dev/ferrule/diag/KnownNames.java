package dev.ferrule.diag;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Names that many words which nobody knows are held against. Each name is folded once; those whose length or letters are too
 * far off are passed over at a glance.
 */
public final class KnownNames {

    /** So many names are looked at for the words of one file, which takes about a second. */
    private static final long MOST_LOOKS = 20_000_000;

    static final int LONGEST = 120;
    private static final int MOST_NEAR = 3;
    private static final int MOST_ENDING = 6;

    /** A word of fewer letters begins too much. */
    private static final int SHORTEST_BEGINNING = 3;

    /** A word of fewer letters is near to everything that is short. */
    private static final int SHORTEST_NEAR = 3;

    /** A name, and how far it is: 0 where the word is only cut short. */
    private record Near(String name, int distance) implements Comparable<Near> {

        /** The nearest first, then in the alphabet; in full, because the start-up cache keeps no {@code Comparator}. */
        @Override
        public int compareTo(Near other) {
            return distance == other.distance ? name.compareTo(other.name) : Integer.compare(distance, other.distance);
        }
    }

    private final String[] names;

    /** By name its folded form, and which letters that has, 64 kinds of them; empty until a word is sought. */
    private String[] folded = {};

    private long[] letters = {};

    /** How many names may still be looked at. */
    private long looks;

    private KnownNames(String[] names, long looks) {
        this.names = names;
        this.looks = looks;
    }

    public static KnownNames of(Collection<String> known) {
        return new KnownNames(known.toArray(String[]::new), Long.MAX_VALUE);
    }

    /** For a file in which every word may be wrong, and the names are many too: the first words are sought, no others. */
    public static KnownNames forFile(Collection<String> known) {
        return new KnownNames(known.toArray(String[]::new), MOST_LOOKS);
    }

    /** The same names for one file. */
    public KnownNames forFile() {
        foldAll();
        KnownNames file = new KnownNames(names, MOST_LOOKS);
        file.folded = folded;
        file.letters = letters;
        return file;
    }

    /** {@link Suggest#near} among these names; nothing once too many words were sought. */
    public List<String> near(String word) {
        if (word.length() > LONGEST || looks <= 0) {
            return List.of();
        }
        looks -= names.length;
        foldAll();
        String wanted = fold(word);
        List<String> same = new ArrayList<>();
        for (int n = 0; n < names.length; n++) {
            if (folded[n].equals(wanted)) {
                same.add(names[n]);
            }
        }
        if (!same.isEmpty()) {
            return first(same, MOST_NEAR);
        }
        List<String> ending = ending(word);
        return ending.isEmpty() ? nearest(word, wanted) : ending;
    }

    private void foldAll() {
        if (folded.length == names.length) {
            return;
        }
        folded = new String[names.length];
        letters = new long[names.length];
        for (int n = 0; n < names.length; n++) {
            folded[n] = fold(names[n]);
            letters[n] = letters(folded[n]);
        }
    }

    /** {@link Suggest#question} among these names; empty once too many words were sought. */
    public String question(String word) {
        return Suggest.asked(word, near(word));
    }

    /** {@link Suggest#ending} among these names. */
    public List<String> ending(String word) {
        List<String> ending = new ArrayList<>();
        for (String name : names) {
            if (endsIn(name, word)) {
                ending.add(name);
            }
        }
        return first(ending, MOST_ENDING);
    }

    private List<String> nearest(String word, String wanted) {
        int allowed = allowed(wanted.length());
        long wantedLetters = letters(wanted);
        List<Near> near = new ArrayList<>();
        for (int n = 0; n < names.length; n++) {
            if (names[n].length() > LONGEST) {
                continue;
            }
            if (isCutOf(names[n], word)) {
                near.add(new Near(names[n], 0));
            } else if (mayBeNear(n, wanted.length(), wantedLetters, allowed)) {
                int distance = Suggest.distance(wanted, folded[n], allowed);
                if (distance <= allowed) {
                    near.add(new Near(names[n], distance));
                }
            }
        }
        return near.stream().sorted().limit(MOST_NEAR).map(Near::name).toList();
    }

    /** One change in three letters, and one more; at least half of a short word stays. */
    private static int allowed(int letters) {
        return letters < SHORTEST_NEAR ? 0 : Math.min(Math.min(4, letters / 3 + 1), letters / 2);
    }

    /** A change adds and takes away one letter at most: more letters that the other lacks are too many changes. */
    private boolean mayBeNear(int n, int length, long wanted, int allowed) {
        return Math.abs(folded[n].length() - length) <= allowed
                && Long.bitCount(wanted & ~letters[n]) <= allowed
                && Long.bitCount(letters[n] & ~wanted) <= allowed;
    }

    private static List<String> first(List<String> names, int most) {
        return names.stream().sorted().limit(most).toList();
    }

    private static boolean endsIn(String name, String word) {
        int before = name.length() - word.length() - 1;
        return word.length() > 1
                && before > 0
                && !Character.isLetterOrDigit(name.charAt(before))
                && name.regionMatches(true, before + 1, word, 0, word.length());
    }

    private static boolean isCutOf(String name, String word) {
        return word.length() >= SHORTEST_BEGINNING
                && name.length() > word.length()
                && !Character.isLetterOrDigit(name.charAt(word.length()))
                && name.regionMatches(true, 0, word, 0, word.length());
    }

    private static long letters(String text) {
        long letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters |= 1L << text.charAt(at);
        }
        return letters;
    }

    /** In small letters as they are drawn, without hyphens, underscores and spaces. */
    static String fold(String text) {
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
}
