package dev.ferrule.plan;

import java.util.List;

/**
 * How many of what a fabric has; all counts are of one plane, where they are not of all.
 *
 * @param rails leaves' groups of a unit: 1 where any leaf takes any port
 * @param units how many
 * @param nodes of each unit
 * @param extras further endpoints of each unit, all planes
 * @param leavesPerUnit of one plane, all rails
 * @param leaves of one plane
 * @param leafDown links down that a leaf has room for, as the oversubscription goes
 * @param uplinks of a leaf
 * @param pods in three tiers; else 1
 * @param leavesPerPod the most that any has
 * @param spinesPerPod of one plane; in two tiers all spines of a plane
 * @param spineUplinks of a spine; 0 in two tiers
 * @param coresPerGroup cores that the k-th spine of every pod goes to
 */
public record FabricSize(
        int tiers,
        int rails,
        int units,
        List<Integer> nodes,
        List<Integer> extras,
        int leavesPerUnit,
        int leaves,
        int leafDown,
        int uplinks,
        int pods,
        int leavesPerPod,
        int spinesPerPod,
        int spineUplinks,
        int coresPerGroup) {

    public FabricSize {
        nodes = List.copyOf(nodes);
        extras = List.copyOf(extras);
    }

    /** Spines of one plane. */
    public int spines() {
        return pods * spinesPerPod;
    }

    /** Cores of one plane. */
    public int cores() {
        return spinesPerPod * coresPerGroup;
    }

    FabricSize withSpines(
            int tiers, int pods, int leavesPerPod, int spinesPerPod, int spineUplinks, int coresPerGroup) {
        return new FabricSize(
                tiers,
                rails,
                units,
                nodes,
                extras,
                leavesPerUnit,
                leaves,
                leafDown,
                uplinks,
                pods,
                leavesPerPod,
                spinesPerPod,
                spineUplinks,
                coresPerGroup);
    }
}
