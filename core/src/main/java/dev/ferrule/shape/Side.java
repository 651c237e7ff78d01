package dev.ferrule.shape;

/** Left or right end of a channel, or of an item. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** 0 or 1, for arrays by side. */
    int index() {
        return this == LEFT ? 0 : 1;
    }

    public String word() {
        return this == LEFT ? "left" : "right";
    }
}
