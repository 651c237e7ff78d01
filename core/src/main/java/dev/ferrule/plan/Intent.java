package dev.ferrule.plan;

import dev.ferrule.catalog.MachineModel;
import dev.ferrule.diag.Place;
import java.util.List;

/**
 * What a cluster is to be.
 *
 * @param defaults what was taken because it was not said
 */
public record Intent(
        String name,
        Nodes nodes,
        List<FabricIntent> fabrics,
        CablingIntent cabling,
        SiteIntent site,
        LengthsIntent lengths,
        List<Default> defaults) {

    public Intent {
        fabrics = List.copyOf(fabrics);
        defaults = List.copyOf(defaults);
    }

    /**
     * The nodes.
     *
     * @param unit nodes of one scalable unit; 0 where it is not said
     */
    public record Nodes(MachineModel model, int count, int unit, Place place) {}

    /** A value that was taken, and why: {@code fabrics.compute.leaf}, {@code QM9700}. */
    public record Default(String key, String value, String from) {}
}
