package dev.ferrule.shape;

import dev.ferrule.catalog.Lane;

/**
 * The way of one transmit lane. An immutable class and no record because it holds an array.
 */
public final class LanePath {

    private final int port;
    private final Lane lane;
    private final int[] ends;
    private final int blockedBy;

    /**
     * @param port index of the transmitting port
     * @param ends fibre ends passed, from the MDI to the last one reached; not copied
     * @param blockedBy the pair that stops the light; {@link FibreEnds#NONE} when none does
     */
    LanePath(int port, Lane lane, int[] ends, int blockedBy) {
        this.port = port;
        this.lane = lane;
        this.ends = ends;
        this.blockedBy = blockedBy;
    }

    public int port() {
        return port;
    }

    public Lane lane() {
        return lane;
    }

    public int length() {
        return ends.length;
    }

    /** The i-th fibre end on the way, from 0. */
    public int end(int i) {
        return ends[i];
    }

    public int last() {
        return ends[ends.length - 1];
    }

    public int blockedBy() {
        return blockedBy;
    }
}
