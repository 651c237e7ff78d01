package dev.ferrule.budget;

import dev.ferrule.catalog.Performance;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** An installation of which one cable has another length. */
record Stretched(Installation made, int stretched, Length length) implements Installation {

    @Override
    public @Nullable Length length(int item) {
        return item == stretched ? length : made.length(item);
    }

    @Override
    public Performance performance(int item) {
        return made.performance(item);
    }

    @Override
    public @Nullable String splice(int pair) {
        return made.splice(pair);
    }

    @Override
    public @Nullable String transceiver(int port) {
        return made.transceiver(port);
    }
}
