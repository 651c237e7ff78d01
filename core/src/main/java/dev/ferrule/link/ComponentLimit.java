package dev.ferrule.link;

import dev.ferrule.catalog.Attenuation;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * The loss that a standard accepts of an installed link: attenuation of the cable times its length, its pairs, its
 * splices, and those of the two end pairs that the reference method leaves in the measurement (TIA-568.3 and ISO/IEC
 * 14763-3, as the worked example of the VIAVI OLTS-85 manual, p. 44).
 */
public final class ComponentLimit {

    private ComponentLimit() {}

    /** Null where a length, a kind of fibre or a value of the catalogue is not known. */
    public static @Nullable Loss of(
            Installed link, Accepted accepted, ReferenceMethod method, LossFacts facts, int nm) {
        Loss fibre = fibre(link, accepted, facts, nm);
        Loss pairs = times(accepted.pair(), link.pairs());
        Loss ends = times(accepted.endPair(), method.endPairs());
        Loss splices = times(accepted.splice(), link.splices());
        return fibre == null || pairs == null || ends == null || splices == null
                ? null
                : fibre.plus(pairs).plus(ends).plus(splices).plus(link.modules());
    }

    private static @Nullable Loss times(@Nullable Loss one, int count) {
        return count == 0 ? Loss.ZERO : one == null ? null : one.times(count);
    }

    /** Rounded once, so that a cable in two pieces is accepted as one. */
    private static @Nullable Loss fibre(Installed link, Accepted accepted, LossFacts facts, int nm) {
        long products = 0;
        for (Installed.Cable cable : link.cables()) {
            Length length = cable.length();
            Attenuation attenuation = cable.kind() == null
                    ? null
                    : facts.attenuation(cable.kind(), accepted.by().attenuation(), nm);
            if (length == null || attenuation == null) {
                return null;
            }
            products += Math.multiplyExact(attenuation.perKm().micro(), length.millimetres());
        }
        return Loss.ofSum(products);
    }
}
