package dev.ferrule.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Packs legs into trunks of the sizes that may be bought: fewest legs that stay empty, then fewest trunks. */
final class Packing {

    private Packing() {}

    /**
     * Legs of each trunk.
     *
     * @param legs that are needed
     * @param fibres of a leg
     * @param sizes of trunks, in fibres
     */
    static List<Integer> of(int legs, int fibres, List<Integer> sizes) {
        List<Integer> legsOf = new ArrayList<>();
        for (int size : sizes) {
            if (size >= fibres) {
                legsOf.add(size / fibres);
            }
        }
        if (legsOf.isEmpty()) {
            legsOf.add(1);
        }
        legsOf.sort(Comparator.reverseOrder());
        int largest = legsOf.getFirst();
        int limit = legs + largest;
        int[] fewest = new int[limit + 1];
        int[] last = new int[limit + 1];
        for (int n = 1; n <= limit; n++) {
            fewest[n] = Integer.MAX_VALUE;
            for (int size : legsOf) {
                if (n >= size && fewest[n - size] < Integer.MAX_VALUE && fewest[n - size] + 1 < fewest[n]) {
                    fewest[n] = fewest[n - size] + 1;
                    last[n] = size;
                }
            }
        }
        int end = legs;
        while (fewest[end] == Integer.MAX_VALUE) {
            end++;
        }
        List<Integer> trunks = new ArrayList<>();
        for (int n = end; n > 0; n -= last[n]) {
            trunks.add(last[n]);
        }
        return trunks;
    }
}
