package dev.ferrule.plan;

/** Links that are made of the same modules: of one fabric, tier and kind of lower end. */
record KindOfLink(FabricIntent fabric, Tier tier, boolean extra) {

    static KindOfLink of(PlannedLink link) {
        return new KindOfLink(link.fabric(), link.tier(), link.extra());
    }

    String words() {
        return fabric.name() + " " + tier.word().replace('_', ' ') + (extra ? " of extra endpoints" : "");
    }
}
