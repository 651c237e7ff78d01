package dev.ferrule.link;

import dev.ferrule.fabric.Fabric;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import org.jspecify.annotations.Nullable;

/** The cabling of a plant; pairs are slots. */
public record PlantCabling(Fabric fabric) implements Cabling {

    @Override
    public int items() {
        return fabric.items();
    }

    @Override
    public ItemType type(int item) {
        return fabric.itemType(item);
    }

    @Override
    public int firstFace(int item) {
        return fabric.firstFace(item);
    }

    @Override
    public Face face(int face) {
        return fabric.face(face);
    }

    @Override
    public boolean isPort(int face) {
        return fabric.isPort(face);
    }

    @Override
    public int itemOf(int face) {
        return fabric.itemOf(face);
    }

    @Override
    public int mate(int face) {
        return fabric.mate(face);
    }

    @Override
    public int pair(int face) {
        int slotSide = fabric.slotOf(face);
        return slotSide < 0 ? NONE : slotSide >> 1;
    }

    @Override
    public @Nullable Joint joint(int face) {
        int slot = pair(face);
        return slot < 0 ? null : fabric.joint(slot);
    }

    /** As the files name the places where they are plugged in; ends that hang loose are the last. */
    @Override
    public long order(int face) {
        int slot = pair(face);
        return ((slot < 0 ? Integer.MAX_VALUE : (long) slot) << 32) + face;
    }

    @Override
    public boolean inCage(int face) {
        int slot = pair(face);
        return slot >= 0 && fabric.isCage(slot);
    }
}
