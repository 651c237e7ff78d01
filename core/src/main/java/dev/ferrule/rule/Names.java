package dev.ferrule.rule;

import dev.ferrule.diag.Place;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.Shape;

/** The names that a reader knows for the ports and items of a shape: elements of a chain, or things of a plant. */
public interface Names {

    Shape shape();

    /** {@code leaf07/Ethernet1/3}, {@code pmd 400GBASE-DR4}. */
    String port(int port);

    /** {@code cord C-114}, {@code trunk 3 of 12}. */
    String item(int item);

    Place portPlace(int port);

    Place itemPlace(int item);

    /** A face by its owner: {@code right plug of cord C-114}. */
    default String face(int face) {
        Shape shape = shape();
        if (shape.isPort(face)) {
            int port = shape.portOf(face);
            int mdi = face - shape.ports().get(port).firstFace() + 1;
            return shape.ports().get(port).type() != null && shape.ports().get(port).type().mdis().size() > 1
                    ? port(port) + ", MDI " + mdi
                    : port(port);
        }
        int item = shape.itemOf(face);
        Face end = shape.face(face);
        boolean right = (end.side() == dev.ferrule.shape.Side.RIGHT) != shape.items().get(item).flipped();
        String which = shape.items().get(item).type().kind().cable() ? (right ? "right plug" : "left plug") : end.connector().name() + " face " + end.number();
        return which + " of " + item(item);
    }

    /** Where a face is mended. */
    default Place facePlace(int face) {
        return shape().isPort(face) ? portPlace(shape().portOf(face)) : itemPlace(shape().itemOf(face));
    }

    /** A pair as a sentence's subject: {@code right plug of cord 1 and left plug of trunk 2}. */
    default String pair(int pair) {
        Shape.Pair joined = shape().pairs().get(pair);
        return joined.b() < 0 ? face(joined.a()) : face(joined.a()) + " and " + face(joined.b());
    }

    /** A pair is mended at an item, the right one of two. */
    default Place pairPlace(int pair) {
        Shape.Pair joined = shape().pairs().get(pair);
        return joined.b() < 0 || shape().isPort(joined.b()) ? facePlace(joined.a()) : facePlace(joined.b());
    }
}
