package dev.ferrule.chain;

import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Lanes;
import dev.ferrule.shape.Shape;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ports that {@code ports=} leaves out. Where light arrives at one, a place of that end is left open, and counts when
 * lanes are numbered; a port without light has no place there. A loopback stands in such a place too.
 */
final class LeftOut {

    /** A port of an item that is left out. */
    record Face(int item, int face) {

        /** Where a loopback is in the place of a port. */
        static final Face TURNED_BACK = new Face(-1, -1);
    }

    private record Place(Face face, Shape.OpenPlace open) {}

    private final List<Place> places = new ArrayList<>();

    /** The face would lead to a place before that port. */
    void before(int port, Side side, Face face) {
        places.add(new Place(face, new Shape.OpenPlace(port, side)));
    }

    /** The shape with the open places that light arrives at; the parts of its ports get theirs as well. */
    Shape into(Shape shape, List<Chain.Part> parts) {
        if (places.isEmpty()) {
            return shape;
        }
        Set<Integer> lit = lit(shape);
        List<Shape.OpenPlace> open = places.stream()
                .filter(place -> place.face.equals(Face.TURNED_BACK)
                        || lit.contains(shape.items().get(place.face.item).firstFace() + place.face.face))
                .map(Place::open)
                .toList();
        for (int i = open.size() - 1; i >= 0; i--) {
            parts.add(open.get(i).before(), Chain.Part.OPEN);
        }
        return shape.withOpen(open);
    }

    private static Set<Integer> lit(Shape shape) {
        FibreEnds ends = new FibreEnds(shape);
        Set<Integer> lit = new HashSet<>();
        for (LaneResult lane : Lanes.judge(shape, ends)) {
            lit.add(ends.faceOf(lane.path().last()));
        }
        return lit;
    }
}
