package dev.ferrule.fabric;

import java.util.Arrays;

/** Numbers for lists of words; lists are equal when all their words are, and a hash only finds candidates. */
final class WordTable {

    /** Odd multiplier that spreads words that differ little (Steele and Vigna, 2021). */
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    private final IntList starts = new IntList();
    private final IntList values = new IntList();
    private final IntList words = new IntList();
    private int[] table = filled(64);

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, Fabric.NONE);
        return table;
    }

    /** The number that was given to the first {@code length} words; −1 when none was. */
    int get(int[] list, int length) {
        int entry = table[slot(list, length)];
        return entry < 0 ? Fabric.NONE : values.get(entry);
    }

    /** The number of the words, in the order in which they come. */
    int number(int[] list, int length) {
        int known = get(list, length);
        if (known < 0) {
            known = size();
            put(list, length, known);
        }
        return known;
    }

    int size() {
        return values.size();
    }

    /** Gives a number to words that have none. */
    void put(int[] list, int length, int value) {
        table[slot(list, length)] = starts.add(words.size());
        words.add(length);
        for (int i = 0; i < length; i++) {
            words.add(list[i]);
        }
        values.add(value);
        if (values.size() * 2 > table.length) {
            grow();
        }
    }

    private void grow() {
        table = filled(table.length * 2);
        for (int entry = 0; entry < values.size(); entry++) {
            int length = words.get(starts.get(entry));
            int[] list = new int[length];
            for (int i = 0; i < length; i++) {
                list[i] = words.get(starts.get(entry) + 1 + i);
            }
            table[slot(list, length)] = entry;
        }
    }

    private int slot(int[] list, int length) {
        long hash = length;
        int i = 1;
        for (; i < length; i += 2) {
            hash = (hash ^ ((long) list[i - 1] << Integer.SIZE | (list[i] & 0xffffffffL))) * MULTIPLIER;
            hash ^= hash >>> Integer.SIZE;
        }
        if (i == length) {
            hash = (hash ^ list[i - 1]) * MULTIPLIER;
            hash ^= hash >>> Integer.SIZE;
        }
        int mask = table.length - 1;
        int slot = (int) hash & mask;
        while (table[slot] >= 0 && !same(table[slot], list, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int entry, int[] list, int length) {
        int start = starts.get(entry);
        return words.get(start) == length && words.begins(start + 1, list, length);
    }
}
