package dev.ferrule.link;

import dev.ferrule.budget.Bound;
import dev.ferrule.catalog.Attenuation;
import dev.ferrule.catalog.Fact;
import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.LossFacts;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The loss that a standard accepts of an installed link: attenuation of the cable times its length, its pairs, its
 * splices, and those of the two end pairs that the reference method leaves in the measurement (TIA-568.3 and ISO/IEC
 * 14763-3, as the worked example of the VIAVI OLTS-85 manual, p. 44).
 *
 * @param values of the catalogue that it is made of
 */
public record ComponentLimit(Loss loss, List<Bound<Loss>> values) {

    public ComponentLimit {
        values = List.copyOf(values);
    }

    /** Null where a length, a kind of fibre or a value of the catalogue is not known. */
    public static @Nullable ComponentLimit of(
            Installed link, Accepted accepted, ReferenceMethod method, LossFacts facts, int nm) {
        List<Bound<Loss>> values = new ArrayList<>();
        Loss fibre = fibre(link, accepted, facts, nm, values);
        Loss pairs = times(accepted.pair(), link.pairs(), "a pair", values);
        Loss ends = times(accepted.endPair(), method.endPairs(), "an end pair", values);
        Loss splices = times(accepted.splice(), link.splices(), "a splice", values);
        if (fibre == null || pairs == null || ends == null || splices == null) {
            return null;
        }
        Loss modules = Loss.ZERO;
        for (Bound<Loss> module : link.modules()) {
            modules = modules.plus(module.value());
            values.add(module);
        }
        return new ComponentLimit(fibre.plus(pairs).plus(ends).plus(splices).plus(modules), values);
    }

    private static @Nullable Loss times(@Nullable Fact<Loss> one, int count, String what, List<Bound<Loss>> values) {
        if (count == 0 || one == null) {
            return count == 0 ? Loss.ZERO : null;
        }
        values.add(new Bound<>(one.value(), what, false, one.provenance()));
        return one.value().times(count);
    }

    /** Rounded once, so that a cable in two pieces is accepted as one. */
    private static @Nullable Loss fibre(
            Installed link, Accepted accepted, LossFacts facts, int nm, List<Bound<Loss>> values) {
        long products = 0;
        for (Installed.Cable cable : link.cables()) {
            Length length = cable.length();
            FibreKind kind = cable.kind();
            Attenuation attenuation =
                    kind == null ? null : facts.attenuation(kind, accepted.by().attenuation(), nm);
            if (length == null || kind == null || attenuation == null) {
                return null;
            }
            products += Math.multiplyExact(attenuation.perKm().micro(), length.millimetres());
            values.add(
                    new Bound<>(attenuation.perKm(), "a kilometre of " + kind.name(), false, attenuation.provenance()));
        }
        return Loss.ofSum(products);
    }
}
