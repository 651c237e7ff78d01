package dev.ferrule.io.fuzz;

import java.util.List;
import java.util.Random;

/** What is done with two items of a list: one goes, is doubled, takes the other's place, or both change places. */
record Rearrangement(int kind, int from, int to) {

    private static final int KINDS = 4;

    /** Of lists with so many items. */
    static Rearrangement of(int count, Random random) {
        int items = Math.max(1, count);
        return new Rearrangement(random.nextInt(KINDS), random.nextInt(items), random.nextInt(items));
    }

    /** Of the items of shorter lists nothing changes. */
    <T> void in(List<T> items) {
        if (from >= items.size() || to >= items.size()) {
            return;
        }
        T item = items.get(from);
        switch (kind) {
            case 0 -> items.remove(from);
            case 1 -> items.add(to, item);
            case 2 -> items.set(to, item);
            default -> {
                items.set(from, items.get(to));
                items.set(to, item);
            }
        }
    }
}
