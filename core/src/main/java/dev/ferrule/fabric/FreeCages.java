package dev.ferrule.fabric;

import dev.ferrule.source.Interner;
import java.util.ArrayList;
import java.util.List;

/** Cages of devices that have no model: those that other files name, numbered in the order in which they are met. */
final class FreeCages {

    private static final int NONE = -1;

    private final Interner names = new Interner();
    private final LongIntMap numbers = new LongIntMap();
    private final IntList devices = new IntList();
    private final IntList nameOf = new IntList();

    /** By device its last cage, and by cage the one of the same device before it. */
    private final IntList last = new IntList();

    private final IntList before = new IntList();

    int size() {
        return devices.size();
    }

    int device(int cage) {
        return devices.get(cage);
    }

    String name(int cage) {
        return names.text(nameOf.get(cage));
    }

    /** The cage of that name; −1 when nobody named it yet. */
    int find(int device, String name) {
        int known = names.find(name);
        return known < 0 ? NONE : numbers.get(key(device, known));
    }

    /** The cage of that name, made when it is new. */
    int number(int device, String name) {
        int interned = names.intern(name);
        int known = numbers.putIfAbsent(key(device, interned), size());
        if (known >= 0) {
            return known;
        }
        while (last.size() <= device) {
            last.add(NONE);
        }
        nameOf.add(interned);
        before.add(last.get(device));
        last.set(device, devices.add(device));
        return size() - 1;
    }

    /** The cages of a device, in the order in which they were met. */
    List<Integer> of(int device) {
        List<Integer> cages = new ArrayList<>();
        for (int cage = device < last.size() ? last.get(device) : NONE; cage >= 0; cage = before.get(cage)) {
            cages.add(cage);
        }
        return cages.reversed();
    }

    private static long key(int device, int name) {
        return ((long) device << 32) | name;
    }
}
