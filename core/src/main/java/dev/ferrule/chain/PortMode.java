package dev.ferrule.chain;

import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.shape.PortType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code mode=4x100}: whether a PMD can be cut like that. */
final class PortMode {

    private PortMode() {}

    /** What is wrong with the mode; null when nothing is. */
    static @Nullable String wrong(PortType type, int rate) {
        int links = type.links();
        int lanes = type.lanes();
        String name = type.pmd().name();
        if (lanes % links != 0) {
            return name + " has " + (lanes == 1 ? "1 lane" : lanes + " lanes") + " here, which cannot be cut into "
                    + links + " links";
        }
        int lane = laneRate(type.pmd());
        int each = lane * wavelengths(type) * lanes / links;
        return rate == 0 || lane == 0 || rate == each
                ? null
                : "a link of " + (lanes / links == 1 ? "1 lane" : lanes / links + " lanes") + " of " + name + " has "
                        + each + " Gb/s, not " + rate;
    }

    /** How many of the PMD's lanes share a fibre, and so are one lane of the port. */
    private static int wavelengths(PortType type) {
        int apart = type.pmd().layouts().stream()
                .filter(layout -> layout.connector().equals(type.layout().connector()))
                .mapToInt(layout -> new PortType(type.pmd(), layout, List.of(), 1, false).lanes())
                .max()
                .orElse(1);
        return Math.max(1, type.pmd().lanes() / apart);
    }

    /** Gb/s of a lane, as links are named; 0 when the catalogue does not know it. */
    private static int laneRate(Pmd pmd) {
        Fact<String> rate = pmd.signal().get("lane_rate_gbps");
        return rate != null && rate.value().matches("[0-9]{1,4}") ? Integer.parseInt(rate.value()) : 0;
    }
}
