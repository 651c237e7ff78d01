package dev.ferrule.fabric;

/**
 * A port by its name, whatever is in it.
 *
 * @param front side of a slot (slot × 2 + side) that is reached from the front; {@link Fabric#NONE} when there is none
 * @param rear the same from the rear; of an adapter the other side of the front's slot, of a module a slot of its own
 * @param cage the place of a transceiver, as {@link Fabric#endName(int)} takes it; NONE when the port is no cage
 */
public record Socket(int device, String name, int front, int rear, int cage) {

    /** Front and rear are the two sides of one adapter. */
    public boolean through() {
        return front >= 0 && rear >= 0 && front >> 1 == rear >> 1;
    }

    /** Front and rear are two ports of one name, each with its own fibres behind it. */
    public boolean two() {
        return front >= 0 && rear >= 0 && !through();
    }
}
