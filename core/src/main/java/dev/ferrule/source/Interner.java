package dev.ferrule.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives equal texts equal numbers, counted from 0. Texts are kept as UTF-8 in one array, so that a cell of a file is
 * looked up without making a {@code String} of it.
 *
 * <p>Law: a text is in one of the {@link #MOST_PROBES} slots from its own on, or in a tree beside the table when those
 * were taken. Whoever knows the hash can make names that all want one slot, and gets a tree, not a long walk.
 */
public final class Interner {

    /** Larger odd multiplier, so that names that differ in their last digits spread (Steele and Vigna, 2021). */
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    static final int MOST_PROBES = 64;

    /** So many names are worth {@link WideBytes}, which take longer to be ready. */
    private static final int MANY = 1 << 14;

    private byte[] texts = new byte[1 << 12];
    private int[] starts = new int[1 << 8];

    /** The hash of a text and its number, counted from 1; 0 where nothing is. Texts of other hashes are not looked at. */
    private long[] table = new long[1 << 9];

    private final Map<String, Integer> crowded = new TreeMap<>();
    private int count;
    private boolean wide;

    public Interner() {}

    /** One that is asked for the texts of a large file. */
    public static Interner large() {
        Interner names = new Interner();
        names.wide = true;
        return names;
    }

    /** The same texts with the same numbers, for others to look up while this one gets more. */
    public Interner copy() {
        Interner copy = large();
        for (int number = 0; number < count; number++) {
            copy.intern(texts, starts[number], starts[number + 1]);
        }
        return copy;
    }

    /** How many different texts there are. */
    public int size() {
        return count;
    }

    public int intern(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return intern(bytes, 0, bytes.length);
    }

    /** The number of a text that is known; −1 when it is not. */
    public int find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length);
    }

    /** The number of the text in {@code bytes[from, to)}; −1 when it is not known. */
    int find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to, hashOf(bytes, from, to));
        return slot < 0 ? crowded(bytes, from, to) : (int) table[slot] - 1;
    }

    private int crowded(byte[] bytes, int from, int to) {
        return crowded.getOrDefault(new String(bytes, from, to - from, StandardCharsets.UTF_8), -1);
    }

    /** The number of the text in {@code bytes[from, to)}. */
    public int intern(byte[] bytes, int from, int to) {
        int hash = hashOf(bytes, from, to);
        int slot = slot(bytes, from, to, hash);
        int known = slot < 0 ? crowded(bytes, from, to) : (int) table[slot] - 1;
        if (known >= 0) {
            return known;
        }
        add(bytes, from, to);
        put(slot, hash, count - 1);
        if (count * 2 > table.length) {
            grow();
        }
        return count - 1;
    }

    private void put(int slot, int hash, int number) {
        if (slot < 0) {
            crowded.put(text(number), number);
        } else {
            table[slot] = (long) hash << Integer.SIZE | (number + 1);
        }
    }

    /** How many slots are looked at for a text. */
    int probes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int hash = hashOf(bytes, 0, bytes.length);
        int slot = slot(bytes, 0, bytes.length, hash);
        return slot < 0 ? MOST_PROBES : 1 + ((slot - hash) & (table.length - 1));
    }

    public String text(int number) {
        return new String(texts, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
    }

    private void add(byte[] bytes, int from, int to) {
        int length = to - from;
        int start = starts[count];
        if (start + length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(texts.length * 2, start + length));
        }
        if (count + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        System.arraycopy(bytes, from, texts, start, length);
        starts[count + 1] = start + length;
        count++;
    }

    private void grow() {
        table = new long[table.length * 2];
        wide |= count > MANY;
        crowded.clear();
        for (int number = 0; number < count; number++) {
            int hash = hashOf(texts, starts[number], starts[number + 1]);
            put(slot(texts, starts[number], starts[number + 1], hash), hash, number);
        }
    }

    /** The slot that holds the text, or the free one where it belongs; −1 when there is neither near enough. */
    private int slot(byte[] bytes, int from, int to, int hash) {
        int mask = table.length - 1;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            int slot = (hash + probe) & mask;
            long entry = table[slot];
            boolean alike = (int) (entry >>> Integer.SIZE) == hash;
            if (entry == 0 || (alike && same((int) entry - 1, bytes, from, to))) {
                return slot;
            }
        }
        return -1;
    }

    private int hashOf(byte[] bytes, int from, int to) {
        return wide ? (int) WideBytes.hash(bytes, from, to) : hash(bytes, from, to);
    }

    private boolean same(int number, byte[] bytes, int from, int to) {
        int start = starts[number];
        int length = to - from;
        if (starts[number + 1] - start != length) {
            return false;
        }
        if (wide) {
            return WideBytes.same(texts, start, bytes, from, length);
        }
        // Names are short, and until it is compiled the library's comparison takes longer than this.
        for (int i = 0; i < length; i++) {
            if (texts[start + i] != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** A hash of 64 bits. */
    public static long hash64(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hash64(bytes, 0, bytes.length);
    }

    static int hash(byte[] bytes, int from, int to) {
        return (int) hash64(bytes, from, to);
    }

    static long hash64(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & 0xff)) * MULTIPLIER;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
