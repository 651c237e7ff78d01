package dev.ferrule.fabric;

import dev.ferrule.shape.Shape;
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

    private Channels(Fabric fabric) {
        this.fabric = fabric;
        shapes = new ShapeTable(fabric);
        trials = new ShapeTable(fabric);
        lit = new Lit(fabric);
        channelOfPort = new int[fabric.portCount()];
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
        SinglePath path = new SinglePath(fabric);
        WordTable known = new WordTable();
        for (int port = 0; port < seen.length; port++) {
            if (seen[port]) {
                continue;
            }
            int number = start.add(port);
            if (path.walk(port)) {
                int shape = known.get(path.words, path.length);
                if (shape < 0) {
                    shape = made(port).shape();
                    known.put(path.words, path.length, shape);
                }
                shapeOf.add(shape);
                channelOfPort[port] = number;
                if (path.far >= 0) {
                    seen[path.far] = true;
                    channelOfPort[path.far] = number;
                }
                for (int pair = 0; pair < path.pairs; pair++) {
                    slotSeen[path.slots[pair]] = true;
                }
                continue;
            }
            Channel channel = made(port);
            shapeOf.add(channel.shape());
            for (int i = 0; i < lit.ports.size(); i++) {
                seen[lit.ports.get(i)] = true;
                channelOfPort[lit.ports.get(i)] = number;
            }
            for (int pair = 0; pair < channel.slots(); pair++) {
                slotSeen[channel.slot(pair)] = true;
            }
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
                shapeOf.add(ChannelOrder.fragment(fabric, slot, shapes).shape());
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

    /** The port from which a channel is found; −1 − slot for a pair that no port lights. */
    int start(int channel) {
        return start.get(channel);
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
