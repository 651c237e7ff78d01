package dev.ferrule.plan;

/**
 * One link.
 *
 * @param a the lower end: a node, or the lower switch
 * @param rail −1 where there are no rails
 * @param plane from 1; 0 where there is one
 * @param extra its lower end is no node
 */
record PlannedLink(
        FabricIntent fabric,
        Tier tier,
        Machine a,
        Slot aSlot,
        Machine z,
        Slot zSlot,
        int rail,
        int plane,
        boolean extra) {

    int speed() {
        return tier == Tier.NODE_LEAF ? fabric.speed() : fabric.uplinkSpeed();
    }
}
