package dev.ferrule.fabric;

import java.util.ArrayList;
import java.util.List;

/**
 * The items that the rows of one cable are, found by the number of its id.
 *
 * <pre>
 * items[start[id]] … items[start[id + 1] − 1]
 * </pre>
 */
public final class Legs {

    private final int[] start;
    private final int[] items;

    public Legs(Fabric fabric) {
        int[] counts = new int[fabric.cables.count() + 2];
        int cables = 0;
        for (int item = 0; item < fabric.items(); item++) {
            int cable = fabric.cableOf(item);
            if (cable >= 0) {
                counts[fabric.cables.idNumber(cable) + 2]++;
                cables++;
            }
        }
        for (int id = 2; id < counts.length; id++) {
            counts[id] += counts[id - 1];
        }
        // Each start is counted up to that of the next, which shifts them into their places.
        start = counts;
        items = new int[cables];
        for (int item = 0; item < fabric.items(); item++) {
            int cable = fabric.cableOf(item);
            if (cable >= 0) {
                items[start[fabric.cables.idNumber(cable) + 1]++] = item;
            }
        }
    }

    /** In the order of items: legs, and pieces where the cable is spliced. */
    public List<Integer> of(int id) {
        List<Integer> own = new ArrayList<>();
        for (int at = start[id]; at < start[id + 1]; at++) {
            own.add(items[at]);
        }
        return own;
    }
}
