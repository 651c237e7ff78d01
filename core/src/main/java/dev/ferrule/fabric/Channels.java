package dev.ferrule.fabric;

import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All channel groups of a fabric, and their shapes: equal channels have one shape. */
public final class Channels {

    private final Fabric fabric;
    private final ShapeTable shapes;
    private final List<Channel> channels = new ArrayList<>();
    private final Lit lit;
    private final ShapeTable trials;
    private final int[] channelOfPort;
    private final IntList dark = new IntList();

    private Channels(Fabric fabric, Lit lit, ShapeTable shapes, int ports) {
        this.fabric = fabric;
        this.lit = lit;
        this.shapes = shapes;
        trials = new ShapeTable(fabric);
        channelOfPort = new int[ports];
    }

    /** Traces every port once, in the order of ports; then the pairs that no light passes. */
    public static Channels trace(Fabric fabric) {
        Lit lit = new Lit(fabric);
        Channels all = new Channels(fabric, lit, new ShapeTable(fabric), fabric.portCount());
        boolean[] seen = new boolean[fabric.portCount()];
        boolean[] slotSeen = new boolean[fabric.slots()];
        for (int port = 0; port < seen.length; port++) {
            if (!seen[port]) {
                lit.spread(port);
                for (int i = 0; i < lit.ports.size(); i++) {
                    seen[lit.ports.get(i)] = true;
                    all.channelOfPort[lit.ports.get(i)] = all.channels.size();
                }
                all.add(new ChannelOrder(fabric, lit).channel(all.shapes), slotSeen);
            }
        }
        all.darkPairs(slotSeen);
        return all;
    }

    /**
     * Traces the channels of some ports only, in an overlay of this fabric. The result does not know which channel is whose
     * ({@link #ofPort}); the numbers of its shapes are those of all overlays together.
     *
     * @param unlit slots of pairs that no port lights, which are made anew as well
     */
    public Channels retrace(Fabric changed, Collection<Integer> ports, Collection<Integer> unlit) {
        Lit walk = new Lit(changed, lit);
        Channels some = new Channels(changed, walk, trials, 0);
        Set<Integer> seen = new HashSet<>();
        for (int port : ports) {
            if (seen.contains(port)) {
                continue;
            }
            walk.spread(port);
            for (int i = 0; i < walk.ports.size(); i++) {
                seen.add(walk.ports.get(i));
            }
            some.channels.add(new ChannelOrder(changed, walk).channel(some.shapes));
        }
        unlit.forEach(slot -> some.channels.add(ChannelOrder.fragment(changed, slot, some.shapes)));
        return some;
    }

    private void add(Channel channel, boolean[] slotSeen) {
        channels.add(channel);
        for (int pair = 0; pair < channel.slots(); pair++) {
            slotSeen[channel.slot(pair)] = true;
        }
    }

    /** Pairs of passive parts that no port lights are judged for mating all the same, each as a fragment. */
    private void darkPairs(boolean[] slotSeen) {
        for (int slot = 0; slot < slotSeen.length; slot++) {
            int one = fabric.slotFace[slot * 2];
            int other = fabric.slotFace[slot * 2 + 1];
            if (!slotSeen[slot] && one >= 0 && other >= 0 && !fabric.isPort(one) && !fabric.isPort(other)) {
                dark.add(slot);
                channels.add(ChannelOrder.fragment(fabric, slot, shapes));
            }
        }
    }

    /** Slots where two passive parts meet that no port lights. */
    public int[] dark() {
        return dark.toArray();
    }

    public List<Channel> list() {
        return Collections.unmodifiableList(channels);
    }

    public Channel ofPort(int port) {
        return channels.get(channelOfPort[port]);
    }

    public int shapeCount() {
        return shapes.size();
    }

    public Shape shape(int number) {
        return shapes.shape(number);
    }
}
