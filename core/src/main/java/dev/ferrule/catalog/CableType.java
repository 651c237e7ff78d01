package dev.ferrule.catalog;

/**
 * The type of a straight cable, a component: which position of the far plug each position of the near plug reaches.
 *
 * @param letter {@code A}, {@code B}, {@code C}, {@code A_label}, {@code A-B} …
 * @param fibres how many fibres it has
 * @param sameKeys both keys up (type B); otherwise one up, one down
 * @param far far position by near position, from 1; 0 where there is no fibre; index 0 unused
 */
public record CableType(
        String letter, Connector connector, int fibres, boolean sameKeys, Wiring far, Provenance provenance) {}
