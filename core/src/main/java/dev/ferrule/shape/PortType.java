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
 * @param modeSaid the mode is said, be it that of the whole port; else what is plugged in may cut it
 */
public record PortType(Pmd pmd, MdiLayout layout, List<Face> mdis, int links, boolean modeSaid) {

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

    /** Whether nothing that is plugged in may cut it otherwise. */
    public boolean cutFixed() {
        return modeSaid || lanes() == 1;
    }

    /** Lanes of one link. */
    public int linkSize() {
        return Math.max(1, lanes() / links);
    }

    /**
     * Lanes in the order in which a mode cuts them into links: by number, but lanes that share a fibre stand together,
     * since no breakout can part them. With wavelengths on four pairs of fibres that is 1, 5, 2, 6 and so on.
     *
     * @return by number of lane, less one, its place from 1
     */
    public int[] places() {
        int[] group = new int[lanes()];
        for (int lane = 0; lane < group.length; lane++) {
            group[lane] = lane;
        }
        for (Lane one : layout.lanes()) {
            for (Lane other : layout.lanes()) {
                if (one.number() > 0 && one.number() < other.number() && oneFibre(one, other)) {
                    int low = Math.min(group[one.number() - 1], group[other.number() - 1]);
                    int high = Math.max(group[one.number() - 1], group[other.number() - 1]);
                    for (int lane = 0; lane < group.length; lane++) {
                        group[lane] = group[lane] == high ? low : group[lane];
                    }
                }
            }
        }
        int[] places = new int[group.length];
        int next = 1;
        for (int first = 0; first < group.length; first++) {
            for (int lane = first; lane < group.length; lane++) {
                if (group[lane] == first) {
                    places[lane] = next++;
                }
            }
        }
        return places;
    }

    private static boolean oneFibre(Lane one, Lane other) {
        return one.mdi() == other.mdi() && one.position() == other.position();
    }

    /** Which of the links a lane belongs to, from 1. */
    public int linkOf(int lane) {
        return links == 1 ? 1 : (places()[lane - 1] - 1) / Math.max(1, lanes() / links) + 1;
    }
}
