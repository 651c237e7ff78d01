package dev.ferrule.link;

import dev.ferrule.budget.Bound;
import dev.ferrule.unit.Loss;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the PMDs of a channel leave for one of its links: their limit, less the planned cords, less the pairs of these at
 * the ends of the link as far as the measurement does not hold them already. The pair of a test cord stands for the
 * pair of the equipment cord that will be there; where the cord's may lose more than the test cord's may, the
 * difference is taken off as well.
 *
 * @param name who allows it: {@code 400GBASE-DR4 on OS2}
 * @param limit of the channel
 * @param cords what the planned cords lose beside their pairs at the ends of the link
 * @param first what the pair of a planned cord at the first end may lose; null in a channel
 * @param last the same at the other end
 * @param assumed a grade that nobody says takes part in it
 * @param wavelengths of the PMDs, in nm
 * @param values of the catalogue that it is made of
 */
public record Application(
        String name,
        Loss limit,
        Loss cords,
        @Nullable Loss first,
        @Nullable Loss last,
        boolean assumed,
        List<Integer> wavelengths,
        List<Bound<Loss>> values)
        implements Planned {

    public Application {
        wavelengths = List.copyOf(wavelengths);
        values = List.copyOf(values);
    }

    /**
     * What may be measured of the link; negative where the planned cords take all. Where one end pair is measured it is
     * taken for the one of which less is left.
     *
     * @param endPair what the standard accepts of the pair of a test cord; null where it is not known
     */
    public Loss of(ReferenceMethod method, @Nullable Loss endPair) {
        Loss left = limit.minus(cords);
        Loss measured = endPair == null ? Loss.ZERO : endPair;
        Loss bothIn = taken(first, measured).plus(taken(last, measured));
        Loss neither = taken(first, Loss.ZERO).plus(taken(last, Loss.ZERO));
        return switch (method) {
            case ONE_JUMPER -> left.minus(bothIn);
            case THREE_JUMPERS -> left.minus(neither);
            case TWO_JUMPERS ->
                left.minus(taken(first, measured)
                        .plus(taken(last, Loss.ZERO))
                        .max(taken(first, Loss.ZERO).plus(taken(last, measured))));
        };
    }

    private static Loss taken(@Nullable Loss planned, Loss measured) {
        return planned == null ? Loss.ZERO : planned.minus(measured).max(Loss.ZERO);
    }
}
