package dev.ferrule.shape;

import dev.ferrule.catalog.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Follows one transmit lane: the live way first, then the ways of the shares that taps split off. */
final class LaneWalk {

    /** So many shares of one lane are followed; splitters that feed themselves end here. */
    private static final int MOST_WAYS = 1024;

    private final Shape shape;
    private final FibreEnds ends;
    private final int port;
    private final Lane lane;
    private final List<LanePath> paths = new ArrayList<>();

    private LaneWalk(Shape shape, FibreEnds ends, int port, Lane lane) {
        this.shape = shape;
        this.ends = ends;
        this.port = port;
        this.lane = lane;
    }

    static List<LanePath> of(Shape shape, FibreEnds ends, int port, Lane lane) {
        LaneWalk walk = new LaneWalk(shape, ends, port, lane);
        int face = shape.ports().get(port).firstFace() + lane.mdi() - 1;
        int[] way = new int[16];
        way[0] = ends.end(face, lane.position());
        walk.follow(way, 1, false);
        return walk.paths;
    }

    /** @param given the way so far, {@code length} ends of it, the last one leaving an item or a port */
    private void follow(int[] given, int given0, boolean branch) {
        int[] way = given;
        int length = given0;
        List<int[]> shares = new ArrayList<>();
        boolean backwards = false;
        while (true) {
            int touching = ends.mate(way[length - 1]);
            if (touching < 0) {
                break;
            }
            way = room(way, length + 2);
            way[length++] = touching;
            backwards = !takesLight(touching);
            if (!backwards) {
                addShares(way, length, shares);
            }
            int inside = ends.far(touching);
            if (inside < 0 || backwards) {
                break;
            }
            way[length++] = inside;
        }
        paths.add(new LanePath(port, lane, Arrays.copyOf(way, length), blockedBy(way[length - 1]), branch, backwards));
        for (int[] share : shares) {
            if (paths.size() < MOST_WAYS) {
                follow(share, share.length, true);
            }
        }
    }

    private int blockedBy(int last) {
        int pair = ends.mate(last) < 0 ? ends.pairOf(ends.faceOf(last)) : FibreEnds.NONE;
        return pair >= 0 && shape.pairs().get(pair).b() >= 0 ? pair : FibreEnds.NONE;
    }

    private boolean takesLight(int end) {
        int face = ends.faceOf(end);
        if (shape.isPort(face)) {
            return true;
        }
        return item(face).type().branching().takesLight(inside(face, end));
    }

    private void addShares(int[] way, int length, List<int[]> shares) {
        int end = way[length - 1];
        int face = ends.faceOf(end);
        if (shape.isPort(face)) {
            return;
        }
        Branching branching = item(face).type().branching();
        for (int leg = 0; leg < branching.legs(); leg++) {
            int exit = branching.exit(leg, inside(face, end));
            if (exit >= 0) {
                int[] share = Arrays.copyOf(way, length + 1);
                share[length] = ends.end(item(face).firstFace(), 1) + exit;
                shares.add(share);
            }
        }
    }

    private Shape.Item item(int face) {
        return shape.items().get(shape.itemOf(face));
    }

    private int inside(int face, int end) {
        return end - ends.end(item(face).firstFace(), 1);
    }

    private static int[] room(int[] way, int needed) {
        return needed <= way.length ? way : Arrays.copyOf(way, way.length * 2);
    }
}
