package dev.ferrule.shape;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Keying;
import dev.ferrule.catalog.Slope;

/**
 * The geometry of two plugs that face each other. Both are seen on their own end face with the key up; facing each
 * other mirrors the columns, and an opposed key turns the plug by 180°, which mirrors columns and rows once more.
 */
public final class Mating {

    private Mating() {}

    /**
     * The position of the facing plug that a position meets. With N columns and R rows, column c and row r meet
     * (N+1−c, r) when the keys are aligned and (c, R+1−r) when they are opposed.
     *
     * @param position from 1 to the number of positions of {@code connector}
     */
    public static int facing(Connector connector, Keying keying, int position) {
        int columns = connector.columns();
        int row = (position - 1) / columns;
        int column = (position - 1) % columns;
        return keying == Keying.ALIGNED
                ? row * columns + columns - column
                : (connector.rows() - 1 - row) * columns + column + 1;
    }

    /** Interfaces that latch and whose cores meet. */
    public static boolean mates(Face one, Face other) {
        return one.connector().family().equals(other.connector().family())
                && one.connector().rows() == other.connector().rows()
                && one.connector().columns() == other.connector().columns();
    }

    /** Whether two array end faces close: both flat; both down, keys opposed; down against up, keys aligned. */
    public static boolean closes(Slope one, Slope other, Keying keying) {
        if (!one.angled() && !other.angled()) {
            return true;
        }
        if (one.angled() != other.angled()) {
            return false;
        }
        return one == other ? keying == Keying.OPPOSED : keying == Keying.ALIGNED;
    }
}
