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
     * All cables that have such legs, in the order of their first rows; where several rows of one do not say which leg they
     * are, that was reported.
     */
    public static List<UnspokenLegs> of(Cables cables) {
        Map<Integer, BitSet> legs = new LinkedHashMap<>();
        Map<Integer, Integer> first = new LinkedHashMap<>();
        BitSet twice = new BitSet();
        for (int cable = 0; cable < cables.count(); cable++) {
            if (cables.legs(cable) > 1) {
                Integer before = first.putIfAbsent(cables.idNumber(cable), cable);
                if (before != null && cables.legNumber(cable) == 0 && cables.legNumber(before) == 0) {
                    twice.set(cables.idNumber(cable));
                }
                legs.computeIfAbsent(cables.idNumber(cable), id -> new BitSet())
                        .set(Math.max(1, cables.legNumber(cable)));
            }
        }
        Set<String> abandoned = new HashSet<>();
        cables.abandoned().forEach(row -> abandoned.add(row.name()));
        List<UnspokenLegs> unspoken = new ArrayList<>();
        first.forEach((id, cable) -> {
            List<Integer> missing = new ArrayList<>();
            for (int leg = 1; leg <= cables.legs(cable); leg++) {
                boolean spokenOf = legs.getOrDefault(id, new BitSet()).get(leg)
                        || abandoned.contains(cables.id(cable) + "." + leg)
                        || abandoned.contains(cables.id(cable) + ".0" + leg);
                if (!spokenOf) {
                    missing.add(leg);
                }
            }
            if (!missing.isEmpty() && !twice.get(id)) {
                unspoken.add(new UnspokenLegs(id, cable, List.copyOf(missing)));
            }
        });
        return unspoken;
    }
}
