package dev.ferrule.rule;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Two ports that reach each other and are cut into links of unlike size, both by modes that optics says.
 *
 * @param wider the port whose links have more lanes
 * @param other the port at the other end
 */
public record ModeClash(int wider, int other) {

    /** The lanes of a channel that arrive at a port which is cut otherwise. */
    public static Map<LaneResult, ModeClash> of(Fabric fabric, Channel channel, ShapeView view) {
        if (view.cutAlike()) {
            return Map.of();
        }
        Map<LaneResult, ModeClash> clashes = new LinkedHashMap<>();
        for (LaneResult lane : view.lanes()) {
            if (lane.outcome() == Outcome.RECEIVED) {
                int from = channel.port(lane.path().port());
                int to = channel.port(lane.toPort());
                if (size(fabric, from) != size(fabric, to) && fixed(fabric, from) && fixed(fabric, to)) {
                    boolean wider = size(fabric, from) > size(fabric, to);
                    clashes.put(lane, wider ? new ModeClash(from, to) : new ModeClash(to, from));
                }
            }
        }
        return clashes;
    }

    /** Lanes of one link of a port. */
    static int size(Fabric fabric, int port) {
        return fabric.portType(port).linkSize();
    }

    private static boolean fixed(Fabric fabric, int port) {
        return fabric.modeSaid(port) || fabric.portType(port).lanes() == 1;
    }
}
