package dev.ferrule.view;

import dev.ferrule.budget.Installation;
import dev.ferrule.catalog.Performance;
import dev.ferrule.chain.Chain;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What the words of a chain say of its items. */
record ChainInstallation(Chain chain) implements Installation {

    @Override
    public @Nullable Length length(int item) {
        return chain.items().get(item).length();
    }

    @Override
    public Performance performance(int item) {
        return chain.items().get(item).performance();
    }

    @Override
    public @Nullable String splice(int pair) {
        Chain.Part joint = chain.joints().get(pair);
        return joint == null ? null : joint.performance().grade();
    }

    @Override
    public @Nullable String transceiver(int port) {
        return null;
    }
}
