package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Performance;
import dev.ferrule.fabric.Builds;
import dev.ferrule.fabric.Channel;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What the files of a plant say of the items of one channel. */
record PlantInstallation(Builds builds, Channel channel) implements Installation {

    @Override
    public @Nullable Length length(int item) {
        return builds.length(channel.item(item));
    }

    @Override
    public Performance performance(int item) {
        return builds.performance(channel.item(item));
    }

    @Override
    public @Nullable String splice(int pair) {
        return null;
    }

    @Override
    public @Nullable String transceiver(int port) {
        return builds.transceiver(channel.port(port));
    }
}
