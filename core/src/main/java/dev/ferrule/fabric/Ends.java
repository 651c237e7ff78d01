package dev.ferrule.fabric;

/**
 * Where a cable's end goes, in one int: nowhere (negative), a side of a port slot, or an MDI of a cage.
 *
 * <pre>
 * side of a slot   (slot * 2 + side) * 2
 * MDI of a cage    (cage * 16 + mdi) * 2 + 1      mdi 0: not said
 * </pre>
 *
 * Up to 2^26 cages, so 67 million, and 2^29 slots.
 */
final class Ends {

    /** No end is said. */
    static final int MISSING = -1;

    /** An end is said but cannot be found, which was reported. */
    static final int UNKNOWN = -2;

    static final int MOST_MDIS = 15;

    private Ends() {}

    static int slot(int slotSide) {
        return slotSide * 2;
    }

    static int cage(int cage, int mdi) {
        return (cage * 16 + mdi) * 2 + 1;
    }

    /** An end of a device whose slots and cages are counted from 0, as the plant counts it. */
    static int moved(int end, int slotBase, int cageBase) {
        return end + (isCage(end) ? cageBase << 5 : slotBase << 2);
    }

    static boolean isCage(int end) {
        return end >= 0 && (end & 1) == 1;
    }

    static int slotSide(int end) {
        return end >> 1;
    }

    static int cageOf(int end) {
        return end >> 5;
    }

    static int mdiOf(int end) {
        return (end >> 1) & 15;
    }
}
