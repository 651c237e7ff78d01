package dev.ferrule.link;

import dev.ferrule.catalog.Pins;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import org.jspecify.annotations.Nullable;

/**
 * The end of a test cord that goes into one end of a link: an unpinned plug of the link wants a pinned test cord, and the
 * other way round.
 *
 * @param connector {@code MPO-12}
 * @param pins null for connectors without, and where the link's are not known
 * @param angled null where the link's polish is not known
 */
public record TestCord(
        String connector, @Nullable Pins pins, @Nullable Boolean angled) {

    public static TestCord of(Cabling cabling, int end) {
        Face face = cabling.face(end);
        return new TestCord(face.connector().name(), pins(face), angled(cabling, end));
    }

    private static @Nullable Pins pins(Face face) {
        Pins own = face.connector().array() ? face.pins().value() : null;
        return own == null ? null : own == Pins.PINNED ? Pins.UNPINNED : Pins.PINNED;
    }

    /** As the plug of the link; where nobody says it, as what is plugged in there. */
    private static @Nullable Boolean angled(Cabling cabling, int end) {
        Slope own = cabling.face(end).slope().value();
        int mate = own == null ? cabling.mate(end) : Cabling.NONE;
        Slope other = mate < 0 ? own : cabling.face(mate).slope().value();
        return other == null ? null : Boolean.valueOf(other.angled());
    }
}
