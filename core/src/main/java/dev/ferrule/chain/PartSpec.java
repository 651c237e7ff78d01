package dev.ferrule.chain;

import dev.ferrule.catalog.Part;
import dev.ferrule.catalog.Performance;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a part is, from its number or its words.
 *
 * @param item of one plug a side for cables; null for adapters, splices and active cables
 * @param adapter the joint of an adapter or a plate; null otherwise
 * @param count how many of it one housing holds (adapters of a plate); 1 otherwise
 * @param plugs plugs a side of a cord, and of a trunk that counts them; else 0, so that any leg may exist
 * @param trunk goes to the rear of panels where nothing is said
 * @param activeEnds forms of cages, for a DAC, AEC or AOC; empty otherwise
 */
public record PartSpec(
        String text,
        @Nullable ItemType item,
        @Nullable Joint adapter,
        int count,
        int plugs,
        boolean trunk,
        @Nullable Length length,
        Performance performance,
        List<String> activeEnds) {

    /** As many of it as the part houses, and as long as its number says. */
    PartSpec of(Part part) {
        Length known = part.length() == null ? length : part.length();
        Performance own = new Performance(
                performance.grade(), part.number(), performance.attenuation(), performance.returnLoss());
        return new PartSpec(text, item, adapter, count * part.count(), plugs, trunk, known, own, activeEnds);
    }

    public boolean active() {
        return !activeEnds.isEmpty();
    }
}
