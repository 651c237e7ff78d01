package dev.ferrule.fabric;

import dev.ferrule.shape.Shape;
import java.util.Arrays;

/**
 * A channel group of a plant: the PMDs that share light, with the items and pairs between them. Positions in its arrays
 * are the indices of its shape.
 */
public final class Channel {

    private final int shape;
    private final int[] ports;
    private final int[] items;
    private final int[] slots;

    /**
     * @param shape number of its shape
     * @param ports by the shape's ports; NONE for a place left open
     * @param items by the shape's items
     * @param slots by the shape's pairs: the slot where the two faces meet
     */
    Channel(int shape, int[] ports, int[] items, int[] slots) {
        this.shape = shape;
        this.ports = ports;
        this.items = items;
        this.slots = slots;
    }

    public int shape() {
        return shape;
    }

    public int port(int index) {
        return ports[index];
    }

    public int ports() {
        return ports.length;
    }

    public int item(int index) {
        return items[index];
    }

    public int items() {
        return items.length;
    }

    public int slot(int pair) {
        return slots[pair];
    }

    public int slots() {
        return slots.length;
    }

    /** The port whose MDI is one half of a pair of the channel's shape; NONE when neither half is. */
    public int portAt(Shape own, int pair) {
        Shape.Pair faces = own.pairs().get(pair);
        int face = own.isPort(faces.a()) ? faces.a() : faces.b();
        return face >= 0 && own.isPort(face) ? ports[own.portOf(face)] : Fabric.NONE;
    }

    /** The index of a port of the plant among this channel's; NONE when it is in another. */
    public int indexOf(int port) {
        for (int index = 0; index < ports.length; index++) {
            if (ports[index] == port) {
                return index;
            }
        }
        return Fabric.NONE;
    }

    /** Channels of one plant are equal when they pass the same; what they pass is found anew as often as asked for. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Channel same
                && Arrays.equals(ports, same.ports)
                && Arrays.equals(items, same.items)
                && Arrays.equals(slots, same.slots);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ports) + Arrays.hashCode(slots);
    }
}
