package dev.ferrule.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to build a PMD's MDI.
 *
 * @param connector of each MDI
 * @param mdis how many
 * @param pins of the receptacle; null on connectors without
 * @param slope flat, or up: the MDI of an angled module leans against the plug's slope
 */
public record MdiLayout(
        Connector connector,
        int mdis,
        @Nullable Fact<Pins> pins,
        @Nullable Fact<Slope> slope,
        List<Lane> lanes,
        Provenance provenance) {

    public String connectorName() {
        return mdis == 1 ? connector.name() : mdis + "x" + connector.name();
    }
}
