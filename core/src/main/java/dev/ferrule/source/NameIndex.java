package dev.ferrule.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Names by every three letters that stand together in them, so that a pattern with three letters in a row is held against the
 * names that have them, not against all.
 */
public final class NameIndex {

    private static final int LETTERS = 3;

    private final List<String> names;

    /** Indices of names, each once, in their order. */
    private final Map<Long, List<Integer>> having = new HashMap<>();

    public NameIndex(List<String> names) {
        this.names = List.copyOf(names);
        for (int n = 0; n < this.names.size(); n++) {
            String name = this.names.get(n);
            for (int at = 0; at + LETTERS <= name.length(); at++) {
                List<Integer> some = having.computeIfAbsent(key(name, at), letters -> new ArrayList<>());
                if (some.isEmpty() || some.getLast() < n) {
                    some.add(n);
                }
            }
        }
    }

    /** Gives the index of every name that the pattern may mean, in their order: of these it is to be asked. */
    public void candidates(Pattern pattern, IntConsumer use) {
        List<Integer> fewest = null;
        for (String letters : pattern.letters()) {
            for (int at = 0; at + LETTERS <= letters.length(); at++) {
                List<Integer> some = having.getOrDefault(key(letters, at), List.of());
                fewest = fewest == null || some.size() < fewest.size() ? some : fewest;
            }
        }
        if (fewest != null) {
            fewest.forEach(use::accept);
            return;
        }
        for (int n = 0; n < names.size(); n++) {
            use.accept(n);
        }
    }

    private static long key(String text, int at) {
        return ((long) text.charAt(at) << 32) | ((long) text.charAt(at + 1) << 16) | text.charAt(at + 2);
    }
}
