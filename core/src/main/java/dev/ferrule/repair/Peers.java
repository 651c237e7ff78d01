package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.PortType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who reaches whom, port by port and share by share. */
final class Peers {

    private static final Set<Outcome> ARRIVES =
            EnumSet.of(Outcome.RECEIVED, Outcome.ORDER_CHANGED, Outcome.ANOTHER_PORT);

    private final Fabric fabric;
    private final Map<LinkEnd, Set<LinkEnd>> reached = new LinkedHashMap<>();

    Peers(Fabric fabric) {
        this.fabric = fabric;
    }

    /** Adds what the lanes of a channel reach; the shape may be another than the channel's own, with the same ports. */
    void add(Channel channel, ShapeView view) {
        for (LaneResult lane : view.lanes()) {
            if (ARRIVES.contains(lane.outcome()) && lane.to() != null) {
                List<LinkEnd> from = ends(
                        channel.port(lane.path().port()), lane.path().lane().number());
                List<LinkEnd> to = ends(channel.port(lane.toPort()), lane.to().number());
                for (LinkEnd one : from) {
                    reached.computeIfAbsent(one, e -> new LinkedHashSet<>()).addAll(to);
                }
            }
        }
    }

    /** Adds a link that needs no light of ours. */
    void add(int one, int other) {
        reached.computeIfAbsent(new LinkEnd(one, 0), e -> new LinkedHashSet<>()).add(new LinkEnd(other, 0));
    }

    /** What an end reaches: ports as a whole, and their shares. */
    Set<LinkEnd> of(LinkEnd end) {
        return reached.getOrDefault(end, Set.of());
    }

    Set<LinkEnd> ends() {
        return reached.keySet();
    }

    /** A port of the fabric as a whole. */
    LinkEnd whole(int port) {
        return new LinkEnd(fabric.endOf(port), 0);
    }

    /** The port as a whole, and the share that a lane belongs to when its mode cuts it. */
    List<LinkEnd> ends(int port, int lane) {
        PortType type = fabric.portType(port);
        LinkEnd whole = whole(port);
        if (type.links() == 1 || lane == 0) {
            return List.of(whole);
        }
        return List.of(whole, new LinkEnd(whole.end(), type.linkOf(lane)));
    }
}
