package dev.ferrule.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan in figures.
 *
 * @param costBeforeM metres of way of all links as the racks were put down first, and after they were moved
 * @param lengths cables by the length that is bought, in metres
 */
public record PlanSummary(
        String name,
        String node,
        int nodes,
        int gpus,
        int racks,
        int devices,
        int links,
        int cables,
        long fibreM,
        long costBeforeM,
        long costAfterM,
        Map<String, FabricSummary> fabrics,
        Map<String, Integer> lengths,
        List<Bill.Line> bill,
        List<Intent.Default> defaults) {

    /** Counts of one fabric, all planes together; zero where a tier is absent. */
    public record FabricSummary(
            String topology,
            int tiers,
            int planes,
            int rails,
            int units,
            int pods,
            int nodes,
            int gpus,
            int endpointLinks,
            int extraEndpoints,
            int leaf,
            int spine,
            int core,
            int nodeLeafLinks,
            int nodeLeafCables,
            int nodeLeafAssemblies,
            int nodeLeafCages,
            int leafSpineLinks,
            int leafSpineCables,
            int leafSpineAssemblies,
            int leafSpineCages,
            int spineCoreLinks,
            int spineCoreCables,
            int spineCoreAssemblies,
            int spineCoreCages,
            int linksPerLeafSpinePair,
            int linksPerSpineCorePair,
            int uplinksPerLeaf,
            String speed,
            String uplinkSpeed,
            String oversubscription,
            String leafModel,
            @Nullable String spineModel,
            @Nullable String coreModel,
            int switchTransceivers,
            int nodeTransceivers) {}
}
