package dev.ferrule.netbox;

import dev.ferrule.catalog.Connector;
import org.jspecify.annotations.Nullable;

/**
 * What the positions of a rear port were taken to mean, and why.
 *
 * @param certain something besides the bare numbers says so; else nothing is built on it
 * @param connector of the rear port, where the numbers tell; null where they do not
 * @param fronts how its front ports show single fibres; {@link Fronts#WHOLE} unless positions are fibres
 * @param why a clause: "since …"
 */
public record Inference(
        Meaning meaning, boolean certain, @Nullable Connector connector, Fronts fronts, String why) {

    /** How front ports show the fibres. */
    public enum Fronts {
        /** A front port is a whole connector. */
        WHOLE,
        /** Two neighbouring front ports are A and B of one duplex connector. */
        HALVES,
        /** A front port is a connector of one fibre. */
        SIMPLEX,
        /** Nobody says whether two front ports share a connector. */
        UNSAID
    }

    /** {@code 6 positions of "1-12" mean duplex pairs, since …}. */
    public String sentence(DeviceType.Port rear) {
        return Words.plural(rear.positions(), "position") + " of \"" + rear.name() + "\" "
                + (rear.positions() == 1 ? "means " : "mean ")
                + (meaning == Meaning.UNKNOWN ? "nothing that is known" : meaning.words())
                + ", since " + why;
    }
}
