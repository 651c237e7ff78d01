package dev.ferrule.view;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.shape.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of fibre that a plant has most of: what is bought anew is like what there is. */
final class UsualFibres {

    private UsualFibres() {}

    /** Most cables first; kinds of as many cables in the order of their names. */
    static List<FibreKind> of(Fabric fabric) {
        Map<FibreKind, Integer> counts = new HashMap<>();
        for (int item = 0; item < fabric.items(); item++) {
            Face face = fabric.cableOf(item) < 0
                    ? null
                    : fabric.itemType(item).faces().getFirst();
            FibreKind kind = face == null ? null : face.fibre().value();
            if (kind != null) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
        List<FibreKind> usual = new ArrayList<>(counts.keySet());
        usual.sort((one, other) -> {
            int more = Integer.compare(counts.getOrDefault(other, 0), counts.getOrDefault(one, 0));
            return more != 0 ? more : one.name().compareTo(other.name());
        });
        return usual;
    }
}
