package dev.ferrule.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes taken eight at a time, for large files; what small ones are read with is ready sooner. */
final class WideBytes {

    /** Files and tables of names below so many bytes are small. */
    static final int LARGE = 1 << 20;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    /** Larger odd multiplier (Steele and Vigna, 2021). */
    private static final long MULTIPLIER = 0xd1342543de82ef95L;

    private WideBytes() {}

    private static long at(byte[] bytes, int offset) {
        return (long) LONGS.get(bytes, offset);
    }

    /** Whether all bytes up to one are ASCII and none is NUL. */
    static boolean plain(byte[] bytes) {
        int at = 0;
        long wrong = 0;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long eight = at(bytes, at);
            // Of bytes below 0x80 the high bit of the difference tells a zero; of others their own does.
            wrong |= (eight - ONES) | eight;
        }
        boolean plain = (wrong & HIGHS) == 0;
        for (; at < bytes.length; at++) {
            plain &= bytes[at] > 0;
        }
        return plain;
    }

    /** How many lines end with LF between two offsets; −1 where there is a CR. */
    static int lineFeeds(byte[] bytes, int from, int to) {
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long eight = at(bytes, at);
            if (equal(eight, '\r') != 0) {
                return -1;
            }
            count += Long.bitCount(equal(eight, '\n'));
        }
        for (; at < to; at++) {
            if (bytes[at] == '\r') {
                return -1;
            }
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The high bits of those of eight bytes that are a character of ASCII. */
    private static long equal(long eight, char character) {
        long zero = eight ^ (ONES * character);
        return ~(((zero & ~HIGHS) + ~HIGHS) | zero) & HIGHS;
    }

    /** A hash of a text, of all 64 bits. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = mixed(hash ^ at(bytes, at));
        }
        return at == to ? mixed(hash) : mixed(mixed(hash ^ rest(bytes, at, to)));
    }

    private static long mixed(long hash) {
        return Math.multiplyHigh(hash, MULTIPLIER) ^ (hash * MULTIPLIER);
    }

    /** Fewer than eight bytes as a number. */
    private static long rest(byte[] bytes, int from, int to) {
        if (from + Long.BYTES <= bytes.length) {
            return at(bytes, from) & ((1L << ((to - from) * Byte.SIZE)) - 1);
        }
        long rest = 0;
        for (int at = to - 1; at >= from; at--) {
            rest = rest << Byte.SIZE | (bytes[at] & 0xff);
        }
        return rest;
    }

    static boolean same(byte[] one, int from, byte[] other, int otherFrom, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            if (at(one, from + at) != at(other, otherFrom + at)) {
                return false;
            }
        }
        return at == length || rest(one, from + at, from + length) == rest(other, otherFrom + at, otherFrom + length);
    }
}
