package dev.ferrule.link;

import dev.ferrule.shape.Face;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import org.jspecify.annotations.Nullable;

/** The cabling of one shape. */
public record ShapeCabling(Shape shape, FibreEnds ends) implements Cabling {

    @Override
    public int items() {
        return shape.items().size();
    }

    @Override
    public ItemType type(int item) {
        return shape.items().get(item).type();
    }

    @Override
    public int firstFace(int item) {
        return shape.items().get(item).firstFace();
    }

    @Override
    public Face face(int face) {
        return shape.face(face);
    }

    @Override
    public boolean isPort(int face) {
        return shape.isPort(face);
    }

    @Override
    public int itemOf(int face) {
        return shape.itemOf(face);
    }

    @Override
    public int mate(int face) {
        int pair = pair(face);
        if (pair < 0) {
            return NONE;
        }
        Shape.Pair faces = shape.pairs().get(pair);
        return faces.a() == face ? faces.b() : faces.a();
    }

    @Override
    public int pair(int face) {
        return ends.pairOf(face);
    }

    @Override
    public @Nullable Joint joint(int face) {
        int pair = pair(face);
        return pair < 0 ? null : shape.pairs().get(pair).joint();
    }

    /** From left to right, and of one item its left side first. */
    @Override
    public long order(int face) {
        int item = shape.itemOf(face);
        boolean left = (shape.face(face).side() == Side.LEFT)
                != shape.items().get(item).flipped();
        return ((item * 2L + (left ? 0 : 1)) << 32) + face;
    }

    @Override
    public boolean inCage(int face) {
        int mate = mate(face);
        return mate >= 0 && shape.isPort(mate);
    }
}
