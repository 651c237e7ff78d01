package dev.ferrule.fabric;

import dev.ferrule.catalog.Performance;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.unit.Length;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What tells channels of one shape apart where loss and reach are judged: the parts and lengths of their items and the
 * modules in their ports. Channels in which all of it is equal are of one build, and are judged once. Where nothing in the
 * plant says a length neither is judged, and a shape is a build.
 */
public final class Builds {

    /** Beyond so many different builds they are not looked up any more: each has its own number. */
    private static final int MOST_KNOWN = 1 << 18;

    private final Fabric fabric;
    private final TypeTable<Performance> performances = new TypeTable<>();
    private final IntList first = new IntList();
    private final int[] ofChannel;
    private int[] words = new int[64];
    private int length;

    private Builds(Fabric fabric, int channels) {
        this.fabric = fabric;
        ofChannel = new int[channels];
    }

    public static Builds of(Fabric fabric, Channels channels) {
        Builds builds = new Builds(fabric, channels.count());
        WordTable known = new WordTable();
        SinglePath path = new SinglePath(fabric);
        boolean lengths = anyLength(fabric);
        for (int number = 0; number < channels.count(); number++) {
            int start = channels.start(number);
            builds.begin(channels.shapeOf(number));
            if (start >= 0 && lengths && path.walk(start)) {
                builds.add(path, start);
            } else if (lengths) {
                builds.add(channels.get(number));
            }
            builds.ofChannel[number] = builds.number(known, number);
        }
        return builds;
    }

    private void begin(int shape) {
        words[0] = shape;
        length = 1;
    }

    private void add(SinglePath path, int start) {
        for (int i = 0; i < path.count; i++) {
            item(path.items[i]);
        }
        port(start);
        port(path.far);
    }

    private void add(Channel channel) {
        for (int i = 0; i < channel.items(); i++) {
            item(channel.item(i));
        }
        for (int p = 0; p < channel.ports(); p++) {
            port(channel.port(p));
        }
    }

    private void item(int item) {
        if (length + 2 > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[length++] = performances.number(performance(item));
        words[length++] = millimetres(item);
    }

    private void port(int port) {
        if (length + 1 > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        Optics.Optic optic = port < 0 ? null : fabric.optics.of(fabric.portCage[port]);
        words[length++] = optic == null ? Fabric.NONE : optic.number();
    }

    private int number(WordTable known, int channel) {
        int build = known.get(words, length);
        if (build < 0) {
            build = first.add(channel);
            if (build < MOST_KNOWN) {
                known.put(words, length, build);
            }
        }
        return build;
    }

    public int count() {
        return first.size();
    }

    /** The number of a channel's build. */
    public int of(int channel) {
        return ofChannel[channel];
    }

    /** The number of the first channel of a build. */
    public int first(int build) {
        return first.get(build);
    }

    /** How long an item is; null where nothing says. */
    public @Nullable Length length(int item) {
        int millimetres = millimetres(item);
        return millimetres == 0 ? null : new Length(millimetres);
    }

    private int millimetres(int item) {
        int cable = fabric.cableOf(item);
        if (cable < 0) {
            return 0;
        }
        if (!fabric.isSegment(item)) {
            return fabric.cables.millimetres(cable);
        }
        Length own = fabric.cables.segments.length(
                fabric.cables.id(cable), fabric.cables.legNumber(cable), fabric.segment(item) - 1);
        return own == null ? 0 : (int) own.millimetres();
    }

    /** How well an item is made. */
    public Performance performance(int item) {
        int cable = fabric.cableOf(item);
        if (cable < 0) {
            return fabric.module(item).performance();
        }
        if (fabric.isSegment(item)) {
            return fabric.cables.segments.performance(
                    fabric.cables.id(cable), fabric.cables.legNumber(cable), fabric.segment(item) - 1);
        }
        PartSpec part = fabric.cables.part(cable);
        return part == null ? Performance.UNSAID : part.performance();
    }

    /** The module in a port, as the catalogue calls it; null where nothing is known of one. */
    public @Nullable String transceiver(int port) {
        Optics.Optic optic = port < 0 ? null : fabric.optics.of(fabric.portCage[port]);
        return optic == null ? null : optic.name();
    }

    /** Whether anything in the plant says a length, so that reach can be judged anywhere. */
    private static boolean anyLength(Fabric fabric) {
        return fabric.cables.anyLength() || fabric.cables.segments.anyLength();
    }
}
