package dev.ferrule.plan;

import java.util.Locale;

/** Between what a link runs. */
public enum Tier {
    NODE_LEAF,
    LEAF_SPINE,
    SPINE_CORE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
