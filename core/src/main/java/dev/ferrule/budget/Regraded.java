package dev.ferrule.budget;

import dev.ferrule.catalog.Performance;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** An installation of which all plugs are of another grade. */
record Regraded(Installation made, String grade) implements Installation {

    @Override
    public @Nullable Length length(int item) {
        return made.length(item);
    }

    @Override
    public Performance performance(int item) {
        return made.performance(item).graded(grade);
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
