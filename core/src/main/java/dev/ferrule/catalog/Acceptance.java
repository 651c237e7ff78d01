package dev.ferrule.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a profile of standards lets a light source and a power meter measure of installed cabling.
 *
 * @param profile its name, as the command line knows it
 * @param standard as people cite it: {@code TIA-568.3}
 * @param attenuation whose values of cables' attenuation it uses
 * @param pair the grade that a mated pair of the link is accepted by
 * @param endPair the grade of the pair of a test cord and the link
 * @param referencePair the grade of the pairs of test cords with each other in a reference; null where none is stated
 * @param splice the grade that a splice is accepted by
 * @param jumpers how many jumpers its first choice of reference method takes
 */
public record Acceptance(
        String profile,
        String standard,
        String attenuation,
        String pair,
        String endPair,
        @Nullable String referencePair,
        String splice,
        int jumpers,
        Provenance provenance) {}
