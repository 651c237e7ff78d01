package dev.ferrule.link;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import org.jspecify.annotations.Nullable;

/** Items and what their faces are plugged into: those of a plant, or of a chain. Faces are counted through. */
public interface Cabling {

    int NONE = -1;

    int items();

    ItemType type(int item);

    /** The first face of an item; the others follow it. */
    int firstFace(int item);

    Face face(int face);

    boolean isPort(int face);

    /** The item of a face that is no port's. */
    int itemOf(int face);

    /** The face that a face touches, or NONE. */
    int mate(int face);

    /** Where a face meets its mate, or would meet one; NONE where it is plugged into nothing. */
    int pair(int face);

    /** What holds the face there; null where it is plugged into nothing. */
    @Nullable
    Joint joint(int face);

    /** Ends of links are in this order, and the first of two is where a link begins. */
    long order(int face);

    /** Whether the face is plugged into the cage of a transceiver, be it empty. */
    boolean inCage(int face);
}
