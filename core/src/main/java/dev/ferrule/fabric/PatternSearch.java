package dev.ferrule.fabric;

import dev.ferrule.source.NameIndex;
import dev.ferrule.source.Pattern;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What the patterns of a plant mean. Holding very many of them against very many names ends before it takes too long. */
final class PatternSearch {

    /** Letters of names times pieces of patterns, one for each pair of the two, ten for a port that is looked at: some seconds. */
    static final long MOST_STEPS = 400_000_000L;

    private final Devices devices;

    /** Of the devices' names; null until a pattern is sought. */
    private @Nullable NameIndex index;

    private long steps;

    PatternSearch(Devices devices) {
        this.devices = devices;
    }

    /** No more patterns should be sought. */
    boolean isSpent() {
        return steps > MOST_STEPS;
    }

    /** Gives the devices that the pattern means, in the order of their numbers. */
    void devices(Pattern pattern, IntConsumer use) {
        NameIndex known = index;
        if (known == null) {
            known = new NameIndex(devices.allNames());
            index = known;
        }
        known.candidates(pattern, device -> {
            if (means(pattern, devices.name(device))) {
                use.accept(device);
            }
        });
    }

    /** Ports were looked at one by one. */
    void looked(int ports) {
        steps += 10L * (1 + ports);
    }

    boolean means(Pattern pattern, String name) {
        steps += 1 + (pattern.mayMean(name) ? pattern.steps(name) : 0);
        return pattern.matches(name);
    }
}
