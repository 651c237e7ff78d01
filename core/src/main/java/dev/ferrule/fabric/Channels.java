package dev.ferrule.fabric;

import dev.ferrule.shape.Shape;
import dev.ferrule.source.Ahead;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All channel groups of a fabric, and their shapes: equal channels have one shape. Of a channel its shape is kept, and where
 * it begins; what it passes is found again when somebody asks.
 */
public final class Channels {

    private final Fabric fabric;
    private final ShapeTable shapes;
    private final Lit lit;
    private final ShapeTable trials;

    private final IntList shapeOf = new IntList();

    /** By channel its first port, or −1 − the slot of a pair that no light passes. */
    private final IntList start = new IntList();

    private final int[] channelOfPort;
    private final IntList dark = new IntList();
    private final Builds builds;

    private Channels(Fabric fabric) {
        this.fabric = fabric;
        shapes = new ShapeTable(fabric);
        trials = new ShapeTable(fabric);
        lit = new Lit(fabric);
        channelOfPort = new int[fabric.portCount()];
        builds = new Builds(fabric);
    }

    /** Traces every port once, in the order of ports; then the pairs that no light passes. */
    public static Channels trace(Fabric fabric) {
        Channels all = new Channels(fabric);
        boolean[] slotSeen = new boolean[fabric.slots()];
        all.lit(slotSeen);
        all.darkPairs(slotSeen);
        return all;
    }

    private void lit(boolean[] slotSeen) {
        boolean[] seen = new boolean[fabric.portCount()];
        int pieces = Math.ceilDiv(seen.length, Walks.PORTS);
        if (pieces < 2) {
            Walks.Walker walker = new Walks.Walker(fabric, seen, slotSeen);
            for (int piece = 0; piece < pieces; piece++) {
                take(walker.apply(piece), seen, slotSeen);
            }
            return;
        }
        try (Ahead<Walks> ahead = new Ahead<>(pieces, () -> new Walks.Walker(fabric, seen, slotSeen))) {
            for (int piece = 0; piece < pieces; piece++) {
                take(ahead.next(), seen, slotSeen);
            }
        }
    }

    private void take(Walks walks, boolean[] seen, boolean[] slotSeen) {
        for (int i = 0; i < walks.far.length; i++) {
            int port = walks.first + i;
            if (seen[port]) {
                continue;
            }
            int number = start.add(port);
            channelOfPort[port] = number;
            if (walks.far[i] == Walks.NOT_SIMPLE) {
                Channel channel = made(port);
                shapeOf.add(channel.shape());
                builds.add(channel);
                met(channel, number, seen, slotSeen);
                continue;
            }
            int shape = shape(walks, i, port);
            shapeOf.add(shape);
            build(walks, i, shape, port);
            if (walks.far[i] >= 0) {
                seen[walks.far[i]] = true;
                channelOfPort[walks.far[i]] = number;
            }
        }
    }

    private void met(Channel channel, int number, boolean[] seen, boolean[] slotSeen) {
        for (int i = 0; i < lit.ports.size(); i++) {
            seen[lit.ports.get(i)] = true;
            channelOfPort[lit.ports.get(i)] = number;
        }
        for (int pair = 0; pair < channel.slots(); pair++) {
            slotSeen[channel.slot(pair)] = true;
        }
    }

    private int shape(Walks walks, int i, int port) {
        IntList known = walks.by.shapeOf;
        while (known.size() <= walks.shape[i]) {
            known.add(Fabric.NONE);
        }
        if (known.get(walks.shape[i]) < 0) {
            known.set(walks.shape[i], made(port).shape());
        }
        return known.get(walks.shape[i]);
    }

    private void build(Walks walks, int i, int shape, int port) {
        IntList known = walks.by.buildOf;
        int own = walks.build[i];
        while (known.size() <= own) {
            known.add(Fabric.NONE);
        }
        if (own >= 0 && known.get(own) >= 0) {
            builds.add(known.get(own));
            return;
        }
        int build = builds.add(shape, port);
        if (own >= 0 && build < Builds.MOST_KNOWN) {
            known.set(own, build);
        }
    }

    private Channel made(int port) {
        lit.spread(port);
        return new ChannelOrder(fabric, lit).channel(shapes);
    }

    /** Pairs of passive parts that no port lights are judged for mating all the same, each as a fragment. */
    private void darkPairs(boolean[] slotSeen) {
        for (int slot = 0; slot < slotSeen.length; slot++) {
            if (!slotSeen[slot] && isPassive(fabric.slotFace[slot * 2]) && isPassive(fabric.slotFace[slot * 2 + 1])) {
                dark.add(slot);
                start.add(-1 - slot);
                Channel fragment = ChannelOrder.fragment(fabric, slot, shapes);
                shapeOf.add(fragment.shape());
                builds.add(fragment);
            }
        }
    }

    private boolean isPassive(int face) {
        return face >= 0 && !fabric.isPort(face);
    }

    /**
     * Channels of an overlay.
     *
     * @param shapes those of all overlays of one fabric together
     */
    public record Retraced(List<Channel> list, List<Shape> shapes) {}

    /**
     * Traces the channels of some ports only, in an overlay of this fabric.
     *
     * @param unlit slots of pairs that no port lights, which are made anew as well
     */
    public Retraced retrace(Fabric changed, Collection<Integer> ports, Collection<Integer> unlit) {
        Lit walk = new Lit(changed, lit);
        List<Channel> some = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int port : ports) {
            if (seen.contains(port)) {
                continue;
            }
            walk.spread(port);
            for (int i = 0; i < walk.ports.size(); i++) {
                seen.add(walk.ports.get(i));
            }
            some.add(new ChannelOrder(changed, walk).channel(trials));
        }
        unlit.forEach(slot -> some.add(ChannelOrder.fragment(changed, slot, trials)));
        return new Retraced(some, trials.shapes());
    }

    /** Slots where two passive parts meet that no port lights. */
    public int[] dark() {
        return dark.toArray();
    }

    public int count() {
        return start.size();
    }

    Builds builds() {
        return builds;
    }

    /** The number of a channel's shape. */
    public int shapeOf(int channel) {
        return shapeOf.get(channel);
    }

    /** What a channel passes, found anew. */
    public Channel get(int channel) {
        int from = start.get(channel);
        return from < 0 ? ChannelOrder.fragment(fabric, -1 - from, shapes) : made(from);
    }

    /** Gives the channels of some shapes, in their order. */
    public void each(BitSet ofShapes, Consumer<Channel> use) {
        for (int channel = 0; !ofShapes.isEmpty() && channel < count(); channel++) {
            if (ofShapes.get(shapeOf(channel))) {
                use.accept(get(channel));
            }
        }
    }

    /** Each is found anew when it is asked for. */
    public List<Channel> list() {
        return new AbstractList<>() {
            @Override
            public Channel get(int channel) {
                return Channels.this.get(channel);
            }

            @Override
            public int size() {
                return count();
            }
        };
    }

    public Channel ofPort(int port) {
        return get(channelOfPort[port]);
    }

    /** The number of a port's channel. */
    public int numberOfPort(int port) {
        return channelOfPort[port];
    }

    public int shapeCount() {
        return shapes.size();
    }

    public Shape shape(int number) {
        return shapes.shape(number);
    }
}
