package dev.ferrule.chain;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.Lane;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.PortType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port types of plants: a PMD as its transceiver presents it. */
public final class PortWords {

    private PortWords() {}

    /**
     * The type of a port.
     *
     * @param neighbours interfaces of what is plugged; the layout that fits is taken, else the first
     * @param slope what the transceiver's maker says of its polish, where that is not the PMD's; may be null
     * @param links into how many links the lanes are cut
     * @param modeSaid whether optics says so
     * @param mdi which MDI of several the port is alone; 0 for all of them
     */
    public static PortType port(
            Pmd pmd, List<Connector> neighbours, @Nullable Fact<Slope> slope, int links, boolean modeSaid, int mdi) {
        MdiLayout layout = layout(pmd, neighbours);
        MdiLayout whole = slope == null ? layout : withSlope(layout, slope);
        return PortFactory.port(pmd, mdi == 0 ? whole : alone(whole, mdi), null, null, links, modeSaid, 1);
    }

    private static MdiLayout layout(Pmd pmd, List<Connector> neighbours) {
        MdiLayout fitting = PortFactory.fitting(pmd, neighbours);
        return fitting == null ? pmd.layouts().getFirst() : fitting;
    }

    /** How many MDIs the PMD has in the layout that fits, else in its first one. */
    public static int mdis(Pmd pmd, List<Connector> neighbours) {
        return layout(pmd, neighbours).mdis();
    }

    private static MdiLayout withSlope(MdiLayout layout, Fact<Slope> slope) {
        return new MdiLayout(
                layout.connector(), layout.mdis(), layout.pins(), slope, layout.lanes(), layout.provenance());
    }

    /** One MDI of several, its lanes numbered from 1. */
    static MdiLayout alone(MdiLayout layout, int mdi) {
        int least = layout.lanes().stream()
                .filter(lane -> lane.mdi() == mdi)
                .mapToInt(Lane::number)
                .min()
                .orElse(1);
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : layout.lanes()) {
            if (lane.mdi() == mdi) {
                lanes.add(new Lane(lane.transmit(), lane.number() - least + 1, 1, lane.position(), lane.wavelength()));
            }
        }
        return new MdiLayout(layout.connector(), 1, layout.pins(), layout.slope(), lanes, layout.provenance());
    }
}
