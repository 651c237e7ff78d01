package dev.ferrule.chain;

import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.MdiLayout;
import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Slope;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Said;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes port types: the layout that fits, with what was said of its polish and fibre. */
final class PortFactory {

    private PortFactory() {}

    /** @param first number of the first MDI: 1, or that of the one that is alone */
    static PortType port(
            Pmd pmd,
            MdiLayout layout,
            @Nullable Slope said,
            @Nullable FibreKind fibre,
            int links,
            boolean modeSaid,
            int first) {
        Said<Slope> slope =
                said == null ? Said.of(layout.slope()) : Said.stated(said == Slope.FLAT ? Slope.FLAT : Slope.UP);
        List<Face> mdis = new ArrayList<>();
        for (int mdi = 1; mdi <= layout.mdis(); mdi++) {
            mdis.add(new Face(
                    layout.connector(),
                    Face.Role.MDI,
                    Side.LEFT,
                    first + mdi - 1,
                    layout.connector().array() ? Said.of(layout.pins()) : Said.unsaid(),
                    slope,
                    fibre == null ? Said.unsaid() : Said.stated(fibre)));
        }
        return new PortType(pmd, layout, mdis, links, modeSaid);
    }

    /** The layout whose interface a neighbour has; rows count more than the family; null when none fits. */
    static @Nullable MdiLayout fitting(Pmd pmd, List<Connector> neighbours) {
        MdiLayout found = null;
        for (MdiLayout layout : pmd.layouts()) {
            for (Connector neighbour : neighbours) {
                if (layout.connector().name().equals(neighbour.name())) {
                    return layout;
                }
                if (found == null && layout.connector().family().equals(neighbour.family())) {
                    found = layout;
                }
            }
        }
        return found;
    }
}
