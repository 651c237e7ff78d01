package dev.ferrule.shape;

import dev.ferrule.catalog.Lane;
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

    /** Lanes of one direction that fibres keep apart: wavelengths that share a fibre count as one. */
    public int lanes() {
        int highest = 0;
        int transmitters = 0;
        for (Lane lane : layout.lanes()) {
            highest = Math.max(highest, lane.number());
            transmitters += lane.transmit() ? 1 : 0;
        }
        return highest > 0 ? highest : Math.max(1, transmitters);
    }
}
