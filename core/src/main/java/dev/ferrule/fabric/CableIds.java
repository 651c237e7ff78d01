package dev.ferrule.fabric;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Finds the first row of each id while rows are read. A hash finds candidates, whose texts are compared in the file; none is
 * kept.
 *
 * <p>Law: a row is compared with those in the {@link #MOST_PROBES} slots from its own on, or is in a tree beside the table when
 * those were taken, so that ids that were made to collide are no long walk.
 */
final class CableIds {

    private static final int MOST_PROBES = 64;

    private static final long HALF = -1L << Integer.SIZE;

    private final IntFunction<String> text;

    /** Half of the hash of an id, and its first row counted from 1; 0 where nothing is. The other half is the slot. */
    private long[] table = new long[1 << 10];

    /** The other half, by row. */
    private final IntList slots = new IntList();

    private int size;

    /** Kept so that {@link #touch} is done. */
    int touched;

    private final Map<String, Integer> crowded = new TreeMap<>();

    /** @param text of the id that a row says */
    CableIds(IntFunction<String> text) {
        this.text = text;
    }

    /** So many more rows are to come, as far as one can tell. */
    void reserve(int more) {
        slots.reserve(more);
        while ((size + (long) more) * 4 >= table.length * 3L && table.length < 1 << 30) {
            grow();
        }
    }

    /**
     * Brings near what the next rows will be compared with: one after the other they would each wait for memory, and there
     * is nothing else to do meanwhile.
     */
    void touch(PlainCables rows, int from, int to) {
        int sum = 0;
        for (int row = from; row < to; row++) {
            sum += (int) table[(int) rows.hash(row) & (table.length - 1)];
        }
        touched = sum;
    }

    /** The first row whose id is that of the next row; the row itself when it is the first. */
    int first(long hash) {
        int row = slots.add((int) hash);
        if (size * 4L >= table.length * 3L) {
            grow();
        }
        int mask = table.length - 1;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = ((int) hash + probe) & mask;
            long entry = table[slot];
            if (entry == 0) {
                table[slot] = (hash & HALF) | (row + 1);
                size++;
                return row;
            }
            boolean alike = (entry & HALF) == (hash & HALF) && slots.get((int) entry - 1) == (int) hash;
            if (alike && text.apply((int) entry - 1).equals(text.apply(row))) {
                return (int) entry - 1;
            }
        }
        Integer known = crowded.putIfAbsent(text.apply(row), row);
        return known == null ? row : known;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        for (long entry : size == 0 ? new long[0] : before) {
            if (entry != 0) {
                move(entry);
            }
        }
    }

    /** What was near enough in the smaller table may not be in the larger one, where others may have come before. */
    private void move(long entry) {
        int row = (int) entry - 1;
        int mask = table.length - 1;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = (slots.get(row) + probe) & mask;
            if (table[slot] == 0) {
                table[slot] = entry;
                return;
            }
        }
        crowded.put(text.apply(row), row);
        size--;
    }
}
