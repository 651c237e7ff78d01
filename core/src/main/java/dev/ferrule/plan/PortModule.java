package dev.ferrule.plan;

import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.PortSplit;
import dev.ferrule.catalog.Slope;
import dev.ferrule.catalog.Transceiver;
import java.util.Map;

/**
 * A transceiver in one of its modes.
 *
 * @param pmd of one MDI, or of all of them where the port is one link
 * @param mdis how many
 * @param reach in mm by category of fibre, through straight cords
 * @param splitReach the same behind a splitting cord
 * @param reachPairs up to how many mated pairs the maker gives his reach for; 0 where he does not say
 * @param order among those that would do: the smaller, the sooner
 */
record PortModule(
        Transceiver transceiver,
        PortSplit mode,
        Pmd pmd,
        MdiLayout layout,
        int mdis,
        String polish,
        Map<String, Long> reach,
        Map<String, Long> splitReach,
        int reachPairs,
        int order) {

    boolean singleMode() {
        return pmd.singleMode().value();
    }

    String connector() {
        return layout.connector().name();
    }

    /** Links that share an MDI; 1 where a link has one MDI or more. */
    int linksPerMdi() {
        return Math.max(1, mode.links() / mdis);
    }

    /** MDIs of one link. */
    int mdisPerLink() {
        return Math.max(1, mdis / mode.links());
    }

    /** The word of a chain for the faces that mate with it. */
    static String polish(Transceiver transceiver, MdiLayout layout) {
        var said = transceiver.overrides().get("polish");
        if (said != null) {
            return said.value();
        }
        var slope = layout.slope();
        if (!layout.connector().array()) {
            return "";
        }
        return slope != null && slope.value() != Slope.FLAT ? "APC" : "flat";
    }
}
