package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Legs of a cable that no row speaks of.
 *
 * @param id number of the cable's id
 * @param first the first row of the cable
 * @param legs their numbers, at least one
 */
public record UnspokenLegs(int id, int first, List<Integer> legs) {

    /**
     * All cables that have such legs, in the order of their first rows. Where a row of the cable says a leg that another
     * says too, or that there is none of, and where a row of another cable says this leg a second time, that was reported:
     * it is the row that is missing here.
     */
    public static List<UnspokenLegs> of(Cables cables) {
        Map<Integer, BitSet> legs = new LinkedHashMap<>();
        Map<Integer, Integer> first = new LinkedHashMap<>();
        BitSet wrong = new BitSet();
        BitSet twice = new BitSet();
        for (int cable = 0; cable < cables.count(); cable++) {
            if (cables.legs(cable) > 1) {
                int id = cables.idNumber(cable);
                int leg = Math.max(1, cables.legNumber(cable));
                first.putIfAbsent(id, cable);
                BitSet spoken = legs.computeIfAbsent(id, i -> new BitSet());
                if (spoken.get(leg)) {
                    wrong.set(id);
                    twice.set(leg);
                }
                if (leg > cables.legs(cable)) {
                    wrong.set(id);
                }
                spoken.set(leg);
            }
        }
        Set<String> abandoned = new HashSet<>();
        cables.abandoned().forEach(row -> abandoned.add(row.name()));
        List<UnspokenLegs> unspoken = new ArrayList<>();
        first.forEach((id, cable) -> {
            List<Integer> missing = new ArrayList<>();
            for (int leg = 1; leg <= cables.legs(cable); leg++) {
                boolean spokenOf = twice.get(leg)
                        || legs.getOrDefault(id, new BitSet()).get(leg)
                        || abandoned.contains(cables.id(cable) + "." + leg)
                        || abandoned.contains(cables.id(cable) + ".0" + leg);
                if (!spokenOf) {
                    missing.add(leg);
                }
            }
            if (!missing.isEmpty() && !wrong.get(id)) {
                unspoken.add(new UnspokenLegs(id, cable, List.copyOf(missing)));
            }
        });
        return unspoken;
    }
}
