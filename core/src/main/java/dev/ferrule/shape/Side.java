package dev.ferrule.shape;

/** Left or right end of a channel, or of an item. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    public String word() {
        return this == LEFT ? "left" : "right";
    }
}
