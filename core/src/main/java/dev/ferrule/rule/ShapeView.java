package dev.ferrule.rule;

import dev.ferrule.catalog.Catalogue;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.FibreEnds;
import dev.ferrule.shape.Inferred;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Lanes;
import dev.ferrule.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shape with its fibre ends and lanes, computed once for all rules.
 *
 * @param cutAlike whether the links of all its ports have as many lanes
 */
public record ShapeView(Catalogue catalogue, Shape shape, FibreEnds ends, List<LaneResult> lanes, boolean cutAlike) {

    public static ShapeView of(Catalogue catalogue, Shape shape) {
        FibreEnds ends = new FibreEnds(shape);
        return new ShapeView(catalogue, shape, ends, Lanes.judge(shape, ends), cutAlike(shape));
    }

    /** The same with polish and fibre, where nobody says them, as what they meet leaves them. */
    public ShapeView inferred() {
        return new ShapeView(catalogue, Inferred.of(shape).filled(), ends, lanes, cutAlike);
    }

    private static boolean cutAlike(Shape shape) {
        int first = 0;
        for (Shape.Port port : shape.ports()) {
            int size = port.type() == null ? first : port.type().linkSize();
            if (first > 0 && size != first) {
                return false;
            }
            first = size;
        }
        return true;
    }

    /** The face on the b side of a pair; null when an adapter holds one plug only. */
    public @Nullable Face b(Shape.Pair pair) {
        return pair.b() < 0 ? null : shape.face(pair.b());
    }

    public Face a(Shape.Pair pair) {
        return shape.face(pair.a());
    }
}
