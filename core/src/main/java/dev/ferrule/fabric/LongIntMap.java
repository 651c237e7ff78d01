package dev.ferrule.fabric;

import java.util.Arrays;

/** From longs to ints that are not negative, as many as come, without an object for any. */
final class LongIntMap {

    /** What is free: no value is negative. */
    private static final int FREE = -1;

    /** Odd multiplier that spreads consecutive keys (Steele and Vigna, 2021). */
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    private long[] keys = new long[64];
    private int[] values = filled(64);
    private int size;

    private static int[] filled(int length) {
        int[] values = new int[length];
        Arrays.fill(values, FREE);
        return values;
    }

    /** The value of a key; −1 when it has none. */
    int get(long key) {
        return values[slot(key)];
    }

    /** Gives a key a value unless it has one, which is returned; −1 when it had none. */
    int putIfAbsent(long key, int value) {
        int slot = slot(key);
        int before = values[slot];
        if (before == FREE) {
            keys[slot] = key;
            values[slot] = value;
            if (++size * 2 > values.length) {
                grow();
            }
        }
        return before;
    }

    private int slot(long key) {
        int mask = values.length - 1;
        int slot = (int) ((key * MULTIPLIER) >>> 32) & mask;
        while (values[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = filled(oldValues.length * 2);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
