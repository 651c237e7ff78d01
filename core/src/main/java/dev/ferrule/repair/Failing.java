package dev.ferrule.repair;

import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which ends fail for what was found in their channel: where only some lanes fail, only the links of those. */
final class Failing {

    private final Peers peers;

    /** Ports of channels that fail, whichever lanes of them do. */
    private final Set<LinkEnd> ports = new HashSet<>();

    /** Ports of channels that fail as a whole. */
    private final Set<LinkEnd> throughout = new HashSet<>();

    private final Set<LinkEnd> ends = new HashSet<>();

    Failing(Peers peers) {
        this.peers = peers;
    }

    /**
     * Adds a channel that fails.
     *
     * @param clashing lanes that arrive at a port that is cut otherwise
     */
    void add(
            Channel channel,
            ShapeView view,
            List<Finding> findings,
            BiFunction<Channel, Finding, @Nullable Severity> severity,
            Collection<LaneResult> clashing) {
        Set<LaneResult> failing = new HashSet<>(clashing);
        for (Finding finding : findings) {
            if (severity.apply(channel, finding) == Severity.ERROR) {
                failing.addAll(lanes(view, finding));
            }
        }
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                ports.add(peers.whole(channel.port(p)));
                if (failing.isEmpty()) {
                    throughout.add(peers.whole(channel.port(p)));
                }
            }
        }
        failing.forEach(lane -> hit(channel, lane));
    }

    private static List<LaneResult> lanes(ShapeView view, Finding finding) {
        List<LaneResult> found = new ArrayList<>();
        for (int i = 0; i < view.lanes().size(); i++) {
            LaneResult lane = view.lanes().get(i);
            if (finding.lanes().contains(i)
                    || finding.pairs().stream()
                            .anyMatch(pair -> passes(
                                    view, lane.path(), view.shape().pairs().get(pair)))) {
                found.add(lane);
            }
        }
        return found;
    }

    private static boolean passes(ShapeView view, LanePath path, Shape.Pair pair) {
        for (int i = 0; i < path.length(); i++) {
            int face = view.ends().faceOf(path.end(i));
            if (face == pair.a() || face == pair.b()) {
                return true;
            }
        }
        return false;
    }

    private void hit(Channel channel, LaneResult lane) {
        ends.addAll(
                peers.ends(channel.port(lane.path().port()), lane.path().lane().number()));
        if (lane.toPort() >= 0 && channel.port(lane.toPort()) >= 0) {
            ends.addAll(peers.ends(
                    channel.port(lane.toPort()),
                    lane.to() == null ? 0 : lane.to().number()));
        }
    }

    /** Whether a lane fails that leaves this end or arrives there. */
    boolean at(LinkEnd end) {
        return ends.contains(end) || throughout.contains(end.whole());
    }

    /** Whether the channel of this end's port fails. */
    boolean near(LinkEnd end) {
        return ports.contains(end.whole());
    }
}
