package dev.ferrule.shape;

import dev.ferrule.catalog.Band;
import dev.ferrule.catalog.Confidence;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.Pmd;

/**
 * The light of a transmit lane against what a receiver listens for.
 *
 * @param same the bands of both overlap, or one of the lanes is alone on its fibre
 * @param known the bands of both, and on which fibre each lane lies, are said by more than weak sources. Between two
 *     ports of one PMD it does not matter which side was guessed: the other way round they differ as well.
 */
public record Light(boolean same, boolean known) {

    public static Light between(Shape shape, LanePath path, int toPort, Lane to) {
        PortType from = shape.ports().get(path.port()).type();
        PortType at = shape.ports().get(toPort).type();
        Lane lane = path.lane();
        if (lane.wavelength() == 0 || to.wavelength() == 0 || from == null || at == null) {
            return new Light(true, true);
        }
        Fact<Band> sent = from.pmd().band(lane.wavelength());
        Fact<Band> heard = at.pmd().band(to.wavelength());
        boolean known = strong(sent.confidence()) && strong(heard.confidence()) && sidesKnown(from, at);
        return new Light(sent.value().overlaps(heard.value()), known);
    }

    private static boolean sidesKnown(PortType one, PortType other) {
        Pmd pmd = one.pmd();
        return pmd.name().equals(other.pmd().name())
                || (strong(one.layout().provenance().confidence())
                        && strong(other.layout().provenance().confidence()));
    }

    private static boolean strong(Confidence confidence) {
        return confidence != Confidence.LOW;
    }
}
