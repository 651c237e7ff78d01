package dev.ferrule.rule;

import dev.ferrule.diag.Place;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.List;

/** The names that a reader knows for the ports and items of a shape: elements of a chain, or things of a plant. */
public interface Names {

    Shape shape();

    /** {@code leaf07/Ethernet1/3}, {@code pmd 400GBASE-DR4}. */
    String port(int port);

    /** {@code cord C-114}, {@code trunk 3 of 12}. */
    String item(int item);

    Place portPlace(int port);

    Place itemPlace(int item);

    /** Where the adapter of a pair stands; a pair without one is mended at an item. */
    default Place adapterPlace(int pair) {
        return pairPlace(pair);
    }

    /** A face by its owner: {@code right plug of cord C-114}. */
    default String face(int face) {
        return shape().isPort(face) ? mdi(face) : plug(face);
    }

    private String mdi(int face) {
        int port = shape().portOf(face);
        PortType type = shape().ports().get(port).type();
        int mdi = face - shape().ports().get(port).firstFace() + 1;
        return type != null && type.mdis().size() > 1 ? port(port) + ", MDI " + mdi : port(port);
    }

    private String plug(int face) {
        int item = shape().itemOf(face);
        Face end = shape().face(face);
        boolean right = (end.side() == Side.RIGHT) != shape().items().get(item).flipped();
        String side = right ? "right" : "left";
        boolean cable = shape().items().get(item).type().kind().cable();
        return cable
                ? side + " plug of " + item(item)
                : end.connector().name() + " " + end.number() + " of " + item(item);
    }

    /** What is to be known of the pins that were said of a face's item, a sentence each. */
    default List<String> pins(int face) {
        return List.of();
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
