package dev.ferrule.fabric;

import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What rows of cables say of their length, four bytes a row up to the last that says one. */
final class RowLengths {

    /** Millimetres by row; 0 where nothing is said. */
    private final IntList millimetres = new IntList();

    void set(int cable, @Nullable Length length) {
        if (length == null) {
            return;
        }
        while (millimetres.size() <= cable) {
            millimetres.add(0);
        }
        millimetres.set(cable, (int) length.millimetres());
    }

    /** 0 where nothing is said. */
    int get(int cable) {
        return cable < millimetres.size() ? millimetres.get(cable) : 0;
    }

    boolean none() {
        return millimetres.size() == 0;
    }
}
