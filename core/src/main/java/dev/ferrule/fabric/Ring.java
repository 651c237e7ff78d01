package dev.ferrule.fabric;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.Set;

/** Ways of light that lead back into themselves. */
public final class Ring {

    private Ring() {}

    /**
     * Whether light that enters an item at a face and position would come back there.
     *
     * @param items gets the items on the way
     */
    public static boolean closes(Fabric fabric, int startFace, int startPosition, Set<Integer> items) {
        int face = startFace;
        int position = startPosition;
        do {
            if (face < 0 || fabric.isPort(face)) {
                return false;
            }
            int item = fabric.itemOf(face);
            items.add(item);
            ItemType type = fabric.itemType(item);
            int far = type.far(type.offset(face - fabric.itemFace[item]) + position - 1);
            if (far < 0) {
                return false;
            }
            int out = fabric.itemFace[item] + type.faceOf(far);
            face = fabric.mate(out);
            position = far - type.offset(type.faceOf(far)) + 1;
            if (face >= 0) {
                Joint joint = fabric.joint(fabric.slotOf(out) >> 1);
                if (!Lit.passes(fabric.face(out), fabric.face(face), joint)) {
                    return false;
                }
                position = Lit.facing(fabric.face(out), joint, position);
            }
        } while (face != startFace || position != startPosition);
        return true;
    }
}
