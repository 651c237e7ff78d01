package dev.ferrule.fabric;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Ints, as many as come. */
final class IntList {

    private int[] values;
    private int size;

    IntList() {
        this(16);
    }

    IntList(int capacity) {
        values = new int[capacity];
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size] = value;
        return size++;
    }

    /** So many more values are to come, as far as one can tell. */
    void reserve(int more) {
        if (size + more > values.length) {
            values = Arrays.copyOf(values, size + more);
        }
    }

    /** Whether the values from an index on are the first {@code length} of a list. */
    boolean begins(int from, int[] list, int length) {
        return from + length <= size && Arrays.equals(values, from, from + length, list, 0, length);
    }

    boolean contains(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** The others keep their order. */
    void removeIf(IntPredicate unwanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!unwanted.test(values[i])) {
                values[kept++] = values[i];
            }
        }
        size = kept;
    }

    void clear() {
        size = 0;
    }

    /** The values, when no more come. */
    int[] sealed() {
        return size == values.length ? values : toArray();
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
