package dev.ferrule.fabric;

import dev.ferrule.catalog.Performance;
import java.util.Arrays;

/**
 * What tells channels of one shape apart where loss and reach are judged: the parts and lengths of their items and the
 * modules in their ports. Channels in which all of it is equal are of one build, and are judged once. Where nothing in the
 * plant says a length neither is judged, and a shape is a build.
 */
public final class Builds {

    /** Beyond so many different builds they are not looked up any more: each has its own number. */
    private static final int MOST_KNOWN = 1 << 18;

    private final Fabric fabric;
    private final Stated stated;
    private final TypeTable<String> splices = new TypeTable<>();
    private final boolean spliced;
    private final TypeTable<Performance> performances = new TypeTable<>();
    private final IntList first = new IntList();
    private final int[] ofChannel;
    private int[] words = new int[64];
    private int length;

    private Builds(Fabric fabric, int channels) {
        this.fabric = fabric;
        stated = new Stated(fabric);
        spliced = !fabric.cables.segments.none();
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
        if (length + 3 > words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[length++] = performances.number(stated.performance(item));
        words[length++] = stated.millimetres(item);
        if (spliced) {
            words[length++] = splices.number(String.valueOf(stated.spliceBefore(item)));
        }
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

    /** What is said of single items and ports. */
    public Stated stated() {
        return stated;
    }

    /** The number of a channel's build. */
    public int of(int channel) {
        return ofChannel[channel];
    }

    /** The number of the first channel of a build. */
    public int first(int build) {
        return first.get(build);
    }

    /** Whether anything in the plant says a length, so that reach can be judged anywhere. */
    private static boolean anyLength(Fabric fabric) {
        return fabric.cables.anyLength() || fabric.cables.segments.anyLength();
    }
}
