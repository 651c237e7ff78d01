package dev.ferrule.shape;

import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import java.util.List;

/**
 * A PMD as it is plugged: which layout, what its faces are, and into how many links its lanes are cut.
 *
 * @param mdis one face an MDI
 * @param links 1, or as many as the port's mode says (4 for 4×100)
 */
public record PortType(Pmd pmd, MdiLayout layout, List<Face> mdis, int links) {

    public PortType {
        mdis = List.copyOf(mdis);
    }

    /** Lanes of one direction. */
    public int lanes() {
        return pmd.lanes();
    }
}
