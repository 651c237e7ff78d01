package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.PluggedRows;
import dev.ferrule.fabric.UnlitCages;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ShapeView;
import dev.ferrule.shape.LanePath;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Side;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which cables the light of a link's end passes. */
final class Ways {

    /** A plug that the light of an end leaves through. */
    record Exit(int item, int face) {}

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
            cables.addAll(new UnlitCages(fabric).cables(end.end()));
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
                    cables.add(row(channel, view, face));
                }
            }
        }
    }

    private int row(Channel channel, ShapeView view, int face) {
        return PluggedRows.row(fabric, channel.item(view.shape().itemOf(face)), inPlant(channel, view, face));
    }

    /** A face of a shape's item, as the plant counts it. */
    private int inPlant(Channel channel, ShapeView view, int face) {
        int index = view.shape().itemOf(face);
        return fabric.firstFace(channel.item(index))
                + face
                - view.shape().items().get(index).firstFace();
    }

    /** Whether nothing is plugged in where the light of an end begins. */
    boolean unplugged(LinkEnd end) {
        return leaving(end).stream().allMatch(lane -> lane.path().length() == 1);
    }

    /** Whether the light of an end goes out where nothing is plugged in, be it at once. */
    boolean open(LinkEnd end) {
        Stop stop = stop(end);
        return stop == null ? channel(end) == null || unplugged(end) : !stop.inside();
    }

    /** Where the light of an end goes out, by its first lane that does; null when it does not, or never left its port. */
    @Nullable
    Stop stop(LinkEnd end) {
        Channel channel = channel(end);
        LaneResult lane = leaving(end).stream()
                .min(Comparator.comparing(each -> each.to() != null))
                .orElse(null);
        if (channel == null || lane == null) {
            return null;
        }
        ShapeView view = judgements.get(channel.shape()).view();
        int face = view.ends().faceOf(lane.path().last());
        return view.shape().isPort(face) ? null : stop(channel, view, lane.path(), face);
    }

    private Stop stop(Channel channel, ShapeView view, LanePath path, int face) {
        int cable = Fabric.NONE;
        for (int i = 1; i < path.length(); i++) {
            int passed = view.ends().faceOf(path.end(i));
            int row = view.shape().isPort(passed) ? Fabric.NONE : row(channel, view, passed);
            cable = row < 0 ? cable : row;
        }
        int inPlant = inPlant(channel, view, face);
        int side = fabric.slotOf(inPlant);
        int slot = side < 0 ? Fabric.NONE : side >> 1;
        boolean port = slot >= 0 && !fabric.isSplice(slot);
        boolean inside = path.length() % 2 == 0;
        int item = channel.item(view.shape().itemOf(face));
        return new Stop(
                cable,
                item,
                inside,
                port ? fabric.slotName(slot) : "",
                fabric.cableOf(item) < 0 && fabric.face(inPlant).side() == Side.LEFT,
                port ? fabric.deviceOfSlot(slot) : Fabric.NONE,
                port && !inside && fabric.mate(inPlant) < 0 ? side ^ 1 : Fabric.NONE);
    }

    /** Whether a plug may be moved from one side of a slot to another: a cord stays in a panel, or in devices. */
    boolean alike(int side, int other) {
        return fabric.isCage(side >> 1) == fabric.isCage(other >> 1) && sameFace(side, other);
    }

    /** Whether two plugs may have been exchanged: fronts and cages for each other, and rears. */
    boolean sameFace(int side, int other) {
        return !fabric.isSplice(side >> 1) && !fabric.isSplice(other >> 1) && isRear(side) == isRear(other);
    }

    private boolean isRear(int side) {
        int inside = fabric.faceAt(side >> 1, (side & 1) ^ 1);
        boolean module = inside >= 0 && !fabric.isPort(inside) && fabric.cableOf(fabric.itemOf(inside)) < 0;
        return module ? fabric.face(inside).side() == Side.LEFT : (side & 1) == 1;
    }

    /** {@code P2/3/1 (rear)}. */
    String port(int side) {
        return fabric.slotName(side >> 1) + (!fabric.isCage(side >> 1) && isRear(side) ? " (rear)" : "");
    }

    /** The plugs that the light of an end leaves its cables through, in the order of its way. */
    List<Exit> exits(LinkEnd end) {
        Set<Exit> exits = new LinkedHashSet<>();
        Channel channel = channel(end);
        for (LaneResult lane : leaving(end)) {
            for (int i = 2; i < lane.path().length(); i += 2) {
                add(exits, Objects.requireNonNull(channel), lane.path().end(i));
            }
        }
        return List.copyOf(exits);
    }

    private void add(Set<Exit> plugs, Channel channel, int end) {
        ShapeView view = judgements.get(channel.shape()).view();
        int face = view.ends().faceOf(end);
        if (!view.shape().isPort(face)) {
            int item = channel.item(view.shape().itemOf(face));
            if (fabric.cableOf(item) >= 0) {
                plugs.add(new Exit(item, inPlant(channel, view, face)));
            }
        }
    }

    /** The plugs that the light of an end enters its first cables through. */
    List<Exit> starts(LinkEnd end) {
        Set<Exit> starts = new LinkedHashSet<>();
        Channel channel = channel(end);
        for (LaneResult lane : leaving(end)) {
            if (lane.path().length() > 1) {
                add(starts, Objects.requireNonNull(channel), lane.path().end(1));
            }
        }
        return List.copyOf(starts);
    }

    /** The row of the cable that a plug belongs to. */
    int row(Exit exit) {
        return PluggedRows.row(fabric, exit.item(), exit.face());
    }

    private List<LaneResult> leaving(LinkEnd end) {
        Channel channel = channel(end);
        if (channel == null) {
            return List.of();
        }
        int port = channel.indexOf(fabric.portAt(end.end()));
        return judgements.get(channel.shape()).view().lanes().stream()
                .filter(lane -> lane.path().port() == port
                        && !lane.path().branch()
                        && carries(channel, port, lane.path().lane().number(), end.share()))
                .toList();
    }

    private boolean carries(Channel channel, int port, int lane, int share) {
        PortType type = fabric.portType(channel.port(port));
        return share == 0 || lane == 0 || type.linkOf(lane) == share;
    }
}
