package dev.ferrule.fabric;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What is otherwise than in the plant below: a few items of another type, a few slots of another joint. */
final class Overlay {

    static final Overlay NONE = new Overlay(new int[0], new int[0], new int[0], new int[0]);

    private final int[] items;
    private final int[] types;
    private final int[] slots;
    private final int[] joints;

    private Overlay(int[] items, int[] types, int[] slots, int[] joints) {
        this.items = items;
        this.types = types;
        this.slots = slots;
        this.joints = joints;
    }

    static Overlay of(
            Map<Integer, ItemType> items,
            Map<Integer, Joint> slots,
            TypeTable<ItemType> itemTypes,
            TypeTable<Joint> joints) {
        return new Overlay(keys(items), numbers(items, itemTypes), keys(slots), numbers(slots, joints));
    }

    private static int[] keys(Map<Integer, ?> map) {
        return new TreeMap<>(map).keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    private static <T> int[] numbers(Map<Integer, T> map, TypeTable<T> table) {
        return new TreeMap<>(map).values().stream().mapToInt(table::number).toArray();
    }

    /** The number of an item's type. */
    int type(int item, int base) {
        return items.length == 0 ? base : other(items, types, item, base);
    }

    /** The number of a slot's joint. */
    int joint(int slot, int base) {
        return slots.length == 0 ? base : other(slots, joints, slot, base);
    }

    private static int other(int[] keys, int[] values, int key, int base) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? base : values[at];
    }
}
