package dev.ferrule.repair;

import dev.ferrule.fabric.Fabric;
import java.util.HashMap;
import java.util.Map;

/** Cables between the same pair of racks, and which part most of them are. */
final class Siblings {

    private final Fabric fabric;
    private final Map<String, Map<String, Integer>> parts = new HashMap<>();

    Siblings(Fabric fabric) {
        this.fabric = fabric;
        for (int item = 0; item < fabric.items(); item++) {
            if (fabric.cableOf(item) >= 0) {
                parts.computeIfAbsent(fabric.between(item), b -> new HashMap<>())
                        .merge(part(item), 1, Integer::sum);
            }
        }
    }

    private String part(int item) {
        return fabric.cables().partText(fabric.cableOf(item));
    }

    /** Whether most of a cable's siblings are of another part. */
    boolean unlike(int item) {
        if (item < 0 || fabric.cableOf(item) < 0) {
            return false;
        }
        Map<String, Integer> counts = parts.getOrDefault(fabric.between(item), Map.of());
        int own = counts.getOrDefault(part(item), 0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return own < most;
    }
}
