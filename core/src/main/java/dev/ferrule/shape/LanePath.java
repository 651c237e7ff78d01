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
    private final boolean branch;
    private final boolean backwards;

    /**
     * @param port index of the transmitting port
     * @param ends fibre ends passed, from the MDI to the last one reached; not copied
     * @param blockedBy the pair that stops the light; {@link FibreEnds#NONE} when none does
     * @param branch it left some item by a further leg
     * @param backwards it stops where it would enter an item against its direction
     */
    LanePath(int port, Lane lane, int[] ends, int blockedBy, boolean branch, boolean backwards) {
        this.port = port;
        this.lane = lane;
        this.ends = ends;
        this.blockedBy = blockedBy;
        this.branch = branch;
        this.backwards = backwards;
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

    /** The way of a share of the light, split off by a tap. */
    public boolean branch() {
        return branch;
    }

    public boolean backwards() {
        return backwards;
    }
}
