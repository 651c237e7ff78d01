package dev.ferrule.fabric;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives numbers their indices, in the order in which they come. Few are looked through, many are looked up. */
final class Indices {

    private static final int FEW = 24;

    private final IntList keys = new IntList();
    private @Nullable Map<Integer, Integer> many;

    /** The index of a number; −1 when it never came. */
    int of(int key) {
        if (many != null) {
            return many.getOrDefault(key, -1);
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) == key) {
                return i;
            }
        }
        return -1;
    }

    /** Adds a number; false when it came before. */
    boolean add(int key) {
        if (of(key) >= 0) {
            return false;
        }
        if (many != null) {
            many.put(key, keys.size());
        }
        keys.add(key);
        if (keys.size() == FEW) {
            many = new HashMap<>();
            for (int i = 0; i < FEW; i++) {
                many.put(keys.get(i), i);
            }
        }
        return true;
    }
}
