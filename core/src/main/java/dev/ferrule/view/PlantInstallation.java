package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Performance;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Stated;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What the files of a plant say of the items of one channel. */
record PlantInstallation(Stated stated, Channel channel) implements Installation {

    @Override
    public @Nullable Length length(int item) {
        return stated.length(channel.item(item));
    }

    @Override
    public Performance performance(int item) {
        return stated.performance(channel.item(item));
    }

    @Override
    public @Nullable String splice(int pair) {
        return stated.splice(channel.slot(pair));
    }

    @Override
    public @Nullable String transceiver(int port) {
        return stated.transceiver(channel.port(port));
    }
}
