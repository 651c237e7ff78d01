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
    static final int MOST_KNOWN = 1 << 18;

    private final Fabric fabric;
    private final Stated stated;
    private final TypeTable<String> splices = new TypeTable<>();
    private final boolean spliced;
    private final TypeTable<Performance> performances = new TypeTable<>();
    private final IntList first = new IntList();
    private final IntList ofChannel = new IntList();
    private final WordTable known = new WordTable();
    private final SinglePath path;
    private final boolean lengths;
    private int[] words = new int[64];
    private int length;

    Builds(Fabric fabric) {
        this.fabric = fabric;
        stated = new Stated(fabric);
        spliced = !fabric.cables.segments.none();
        path = new SinglePath(fabric);
        lengths = anyLength(fabric);
    }

    public static Builds of(Channels channels) {
        return channels.builds();
    }

    /** The build of the next channel is that of others; it has to be one of those that are looked up. */
    void add(int build) {
        ofChannel.add(build);
    }

    /** The build of the next channel, which begins at a port and is simple. */
    int add(int shape, int port) {
        begin(shape);
        if (lengths && path.walk(port)) {
            add(path, port);
        }
        return number();
    }

    /** The build of the next channel. */
    int add(Channel channel) {
        begin(channel.shape());
        if (lengths) {
            items(channel);
        }
        return number();
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

    private void items(Channel channel) {
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
        words[length++] = port < 0 ? Fabric.NONE : fabric.opticOf(port);
    }

    private int number() {
        int build = known.get(words, length);
        if (build < 0) {
            build = first.add(ofChannel.size());
            if (build < MOST_KNOWN) {
                known.put(words, length, build);
            }
        }
        ofChannel.add(build);
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
        return ofChannel.get(channel);
    }

    /** The number of the first channel of a build. */
    public int first(int build) {
        return first.get(build);
    }

    /** Whether anything in the plant says a length, so that reach can be judged anywhere. */
    static boolean anyLength(Fabric fabric) {
        return fabric.cables.anyLength() || fabric.cables.segments.anyLength();
    }
}
