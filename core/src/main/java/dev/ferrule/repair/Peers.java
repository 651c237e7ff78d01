package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches whom, port by port and share by share: of channels that were added, or of all of a plant, each of which is
 * looked at when somebody asks for one of its ports.
 */
final class Peers {

    private static final Set<Outcome> ARRIVES = Set.of(Outcome.RECEIVED, Outcome.ORDER_CHANGED, Outcome.ANOTHER_PORT);

    private final Fabric fabric;

    /** Ends of ports that are cut and whose lanes have no numbers. */
    private final Set<Integer> vague = new HashSet<>();

    private final Map<LinkEnd, Set<LinkEnd>> reached = new LinkedHashMap<>();

    private final @Nullable Channels channels;
    private final List<Judgement> judgements;

    /** Channels of the plant that were looked at, by number. */
    private final BitSet seen = new BitSet();

    Peers(Fabric fabric) {
        this.fabric = fabric;
        channels = null;
        judgements = List.of();
    }

    /** Of all channels of a plant. */
    Peers(Fabric fabric, Channels channels, List<Judgement> judgements) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
    }

    private void look(LinkEnd end) {
        Channels all = channels;
        int port = all == null || !end.exists() ? Fabric.NONE : fabric.portAt(end.end());
        if (all == null || port < 0 || seen.get(all.numberOfPort(port))) {
            return;
        }
        int number = all.numberOfPort(port);
        seen.set(number);
        add(all.get(number), judgements.get(all.shapeOf(number)).view());
    }

    /** Whether any lane of a shape arrives. */
    static boolean arrives(ShapeView view) {
        for (LaneResult lane : view.lanes()) {
            if (ARRIVES.contains(lane.outcome()) && lane.to() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a shape has two ports that are not cut, and each reaches the other. */
    static boolean meet(ShapeView view) {
        List<Shape.Port> ports = view.shape().ports();
        boolean whole = ports.size() == 2;
        for (Shape.Port port : ports) {
            whole &= port.type() != null && port.type().links() == 1;
        }
        boolean[] reached = new boolean[2];
        for (LaneResult lane : whole ? view.lanes() : List.<LaneResult>of()) {
            if (ARRIVES.contains(lane.outcome())
                    && lane.to() != null
                    && lane.toPort() != lane.path().port()) {
                reached[lane.path().port()] = true;
            }
        }
        return reached[0] && reached[1];
    }

    /** Adds what the lanes of a channel reach; the shape may be another than the channel's own, with the same ports. */
    void add(Channel channel, ShapeView view) {
        int before = -1;
        int after = -1;
        for (LaneResult lane : view.lanes()) {
            if (ARRIVES.contains(lane.outcome()) && lane.to() != null) {
                int from = channel.port(lane.path().port());
                int to = channel.port(lane.toPort());
                // The lanes of two ports that are not cut say the same, one like the other.
                if (from != before || to != after || !isWhole(from) || !isWhole(to)) {
                    List<LinkEnd> arrives = ends(to, lane.to().number());
                    for (LinkEnd one : ends(from, lane.path().lane().number())) {
                        reached.computeIfAbsent(one, e -> new LinkedHashSet<>()).addAll(arrives);
                    }
                }
                before = from;
                after = to;
            }
        }
    }

    private boolean isWhole(int port) {
        return fabric.portType(port).links() == 1;
    }

    /** Whether it is the share of a port whose lanes nobody numbers, so that it may be any. */
    boolean vague(LinkEnd end) {
        look(end);
        return vague.contains(end.end());
    }

    /** Adds a link that needs no light of ours. */
    void add(int one, int other) {
        reached.computeIfAbsent(new LinkEnd(one, 0), e -> new LinkedHashSet<>()).add(new LinkEnd(other, 0));
    }

    /** What an end reaches: ports as a whole, and their shares. */
    Set<LinkEnd> of(LinkEnd end) {
        look(end);
        return reached.getOrDefault(end, Set.of());
    }

    /** Of what was added. */
    Set<LinkEnd> ends() {
        return reached.keySet();
    }

    /** A port of the fabric as a whole. */
    LinkEnd whole(int port) {
        return new LinkEnd(fabric.endOf(port), 0);
    }

    /**
     * The port as a whole, and the share that a lane belongs to when its mode cuts it. Where no source numbers the lanes of
     * a PMD, a lane may be of any share.
     */
    List<LinkEnd> ends(int port, int lane) {
        LinkEnd whole = whole(port);
        if (isWhole(port)) {
            return List.of(whole);
        }
        if (lane > 0) {
            return List.of(whole, new LinkEnd(whole.end(), fabric.portType(port).linkOf(lane)));
        }
        vague.add(whole.end());
        List<LinkEnd> any = new ArrayList<>(List.of(whole));
        for (int share = 1; share <= fabric.portType(port).links(); share++) {
            any.add(new LinkEnd(whole.end(), share));
        }
        return any;
    }
}
