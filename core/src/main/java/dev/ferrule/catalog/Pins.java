package dev.ferrule.catalog;

/** Guide pins of an array connector. */
public enum Pins {
    UNPINNED,
    PINNED;

    public String word() {
        return this == PINNED ? "pinned" : "unpinned";
    }
}
