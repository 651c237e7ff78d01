package dev.ferrule.shape;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of lanes. Lanes are numbered through all PMDs of an end; where a PMD of either end begins or ends, and where
 * a port's mode cuts it, the numbers are cut into links. A place left open takes as many lanes as the PMD before it.
 */
public final class LaneNumbers {

    private final Shape shape;
    private final int[] firstLane;
    private final int[] lanes;
    private final int[][] places;
    private final int[] total = new int[2];
    private final BitSet cuts = new BitSet();

    /** By side: numbers, less one, that a PMD there has a lane of. */
    private final BitSet[] taken = {new BitSet(), new BitSet()};

    /** By side: numbers, less one, of places that are left open. */
    private final BitSet[] open = {new BitSet(), new BitSet()};

    LaneNumbers(Shape shape) {
        this.shape = shape;
        List<Shape.Port> ports = shape.ports();
        firstLane = new int[ports.size()];
        lanes = new int[ports.size()];
        places = new int[ports.size()][];
        for (int p = 0; p < ports.size(); p++) {
            int side = ports.get(p).side().index();
            PortType type = ports.get(p).type();
            lanes[p] = lanesOf(p);
            places[p] = type == null ? new int[0] : type.places();
            firstLane[p] = total[side];
            total[side] += lanes[p];
            cut(type, firstLane[p], lanes[p]);
            BitSet[] place = type == null ? open : taken;
            place[side].set(firstLane[p], firstLane[p] + lanes[p]);
        }
    }

    private void cut(@Nullable PortType type, int first, int count) {
        int links = type == null ? 1 : type.links();
        int share = Math.max(1, count / links);
        for (int lane = 0; lane <= count; lane += share) {
            cuts.set(first + lane);
        }
        cuts.set(first + count);
    }

    private int lanesOf(int port) {
        List<Shape.Port> ports = shape.ports();
        PortType type = ports.get(port).type();
        for (int step = 1; type == null && step < ports.size(); step++) {
            type = near(port, -step) != null ? near(port, -step) : near(port, step);
        }
        return type == null ? 1 : type.lanes();
    }

    private @Nullable PortType near(int port, int step) {
        int other = port + step;
        boolean sameSide = other >= 0
                && other < shape.ports().size()
                && shape.ports().get(other).side() == shape.ports().get(port).side();
        return sameSide ? shape.ports().get(other).type() : null;
    }

    /** Number of a port's lane, from 1; lanes of one fibre have numbers beside each other. */
    int number(int port, int lane) {
        return firstLane[port] + places[port][lane - 1];
    }

    /** First number of the link that a number belongs to. */
    int linkOf(int number) {
        return cuts.previousSetBit(number - 1) + 1;
    }

    /** How many lanes a link has, by its first number, seen from a side that has {@code total} lanes. */
    int size(int link) {
        int end = cuts.nextSetBit(link);
        return (end < 0 ? link : end) - link + 1;
    }

    /** Whether a PMD on that side has lanes in the link. */
    boolean taken(Side side, int link) {
        return taken[side.index()].get(link - 1);
    }

    /** Whether a place on that side is left open where the link would be. */
    boolean leftOpen(Side side, int link) {
        return open[side.index()].get(link - 1);
    }

    /** Whether any PMD is on that side. */
    boolean populated(Side side) {
        return !taken[side.index()].isEmpty();
    }
}
