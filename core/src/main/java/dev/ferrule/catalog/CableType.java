package dev.ferrule.catalog;

import java.util.Arrays;

/**
 * The type of a straight cable, a component: which position of the far plug each position of the near plug reaches.
 *
 * @param letter {@code A}, {@code B}, {@code C}, {@code A_label}, {@code A-B} …
 * @param fibres how many fibres it has
 * @param sameKeys both keys up (type B); otherwise one up, one down
 * @param far far position by near position, from 1; 0 where there is no fibre; index 0 unused
 */
public record CableType(
        String letter, Connector connector, int fibres, boolean sameKeys, Wiring far, Provenance provenance) {

    /**
     * Where each position leads in a cable with so many plugs a side, plug to plug: the positions of the near plugs are
     * counted through, from 0, and those of the far plugs after them; −1 where there is no fibre.
     */
    public int[] between(int plugs) {
        int positions = connector.positions();
        int[] between = new int[2 * plugs * positions];
        Arrays.fill(between, -1);
        for (int plug = 0; plug < plugs; plug++) {
            for (int near = 1; near <= positions; near++) {
                if (far.far(near) > 0) {
                    int a = plug * positions + near - 1;
                    int b = (plugs + plug) * positions + far.far(near) - 1;
                    between[a] = b;
                    between[b] = a;
                }
            }
        }
        return between;
    }
}
