package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which cables the light of a link's end passes. */
final class Ways {

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;

    Ways(Fabric fabric, Channels channels, List<Judgement> judgements) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
    }

    /** The channel of the port at an end; null when there is no transceiver. */
    @Nullable
    Channel channel(LinkEnd end) {
        int port = end.exists() ? fabric.portAt(end.end()) : Fabric.NONE;
        return port < 0 ? null : channels.ofPort(port);
    }

    /** Cables on the way of one of the two ends, in the order of file names and rows; those that both pass exchange nothing. */
    List<Integer> cables(LinkEnd one, @Nullable LinkEnd other) {
        Set<Integer> found = way(one);
        Set<Integer> second = other == null ? new TreeSet<>() : way(other);
        Set<Integer> shared = new TreeSet<>(found);
        shared.retainAll(second);
        found.addAll(second);
        if (found.size() > shared.size()) {
            found.removeAll(shared);
        }
        return found.stream().sorted(fabric.cables()::compare).toList();
    }

    private Set<Integer> way(LinkEnd end) {
        Set<Integer> cables = new TreeSet<>();
        Channel channel = channel(end);
        if (channel != null) {
            pass(channel, end, cables);
        } else if (end.exists()) {
            cables.add(fabric.active().cableAt(end.end()));
        }
        cables.remove(Fabric.NONE);
        return cables;
    }

    /** The cables of every lane that leaves the end or arrives there. */
    private void pass(Channel channel, LinkEnd end, Set<Integer> cables) {
        int port = channel.indexOf(fabric.portAt(end.end()));
        ShapeView view = judgements.get(channel.shape()).view();
        for (LaneResult lane : view.lanes()) {
            boolean leaves = lane.path().port() == port
                    && carries(channel, port, lane.path().lane().number(), end.share());
            boolean arrives = lane.toPort() == port
                    && lane.to() != null
                    && carries(channel, port, lane.to().number(), end.share());
            for (int i = 1; (leaves || arrives) && i < lane.path().length(); i++) {
                int face = view.ends().faceOf(lane.path().end(i));
                if (!view.shape().isPort(face)) {
                    cables.add(fabric.cableOf(channel.item(view.shape().itemOf(face))));
                }
            }
        }
    }

    private boolean carries(Channel channel, int port, int lane, int share) {
        PortType type = fabric.portType(channel.port(port));
        int each = Math.max(1, type.lanes() / type.links());
        return share == 0 || lane == 0 || (lane - 1) / each + 1 == share;
    }
}
