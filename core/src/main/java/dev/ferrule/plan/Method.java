package dev.ferrule.plan;

/**
 * How a kit is built as structured cabling: what proved to bring light where it is meant to go.
 *
 * @param near cord of the lower end; a splitting cord where the kit splits
 * @param far cord of the upper end
 * @param middle cord between two trunks; null where there is none
 * @param trunk words of a trunk's plugs: {@code MPO-12 B M/M APC OM4 8f}
 * @param second words of the second trunk; empty where there is one
 * @param module what sits in a slot: an adapter plate, or a cassette in the words of a chain
 * @param ports of a module in front
 * @param perLeg links of one trunk leg: those of a cassette, else 1
 * @param fibres of a trunk leg
 */
record Method(
        CordPart near,
        CordPart far,
        @org.jspecify.annotations.Nullable CordPart middle,
        String trunk,
        String second,
        String module,
        int ports,
        int perLeg,
        int fibres) {

    /** Mated pairs between the two MDIs, those not counted. */
    int pairs() {
        return second.isEmpty() ? cassettes() ? 4 : 2 : middle == null ? 3 : 4;
    }

    boolean cassettes() {
        return module.startsWith("cassette");
    }
}
