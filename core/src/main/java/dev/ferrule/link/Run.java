package dev.ferrule.link;

import java.util.List;

/**
 * Fibres that lead from one end of a link to the other through the same items.
 *
 * @param from the face at the first end
 * @param to the face at the other end
 * @param items that they pass, in order
 * @param legs by item: by which further leg of a tap or splitter the light leaves; −1 for the live way
 * @param pairs between the items, one fewer than these
 * @param positions of the fibres at the first end
 * @param arriving of the same fibres at the other end
 */
public record Run(
        int from,
        int to,
        List<Integer> items,
        List<Integer> legs,
        List<Integer> pairs,
        List<Integer> positions,
        List<Integer> arriving) {

    public Run {
        items = List.copyOf(items);
        legs = List.copyOf(legs);
        pairs = List.copyOf(pairs);
        positions = List.copyOf(positions);
        arriving = List.copyOf(arriving);
    }

    /** Whether the light keeps to the live way of every tap and splitter. */
    public boolean live() {
        return legs.stream().allMatch(leg -> leg < 0);
    }
}
