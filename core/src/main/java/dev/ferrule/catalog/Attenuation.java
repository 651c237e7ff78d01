package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;

/**
 * What a cable loses in a kilometre, at most.
 *
 * @param nm for which wavelength it is stated
 * @param by whose value it is: a profile of standards, or {@code data sheet}
 */
public record Attenuation(Loss perKm, int nm, String by, Provenance provenance) {}
