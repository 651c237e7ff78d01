package dev.ferrule.budget;

import dev.ferrule.catalog.Attenuation;
import dev.ferrule.catalog.Grade;
import dev.ferrule.catalog.Provenance;
import dev.ferrule.unit.Length;
import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/** One line of a budget: what takes part in the loss of a way. */
public sealed interface Term {

    /** What it loses at most; null where that is not known. */
    @Nullable
    Loss most();

    /** Where its value comes from; null where there is none. */
    @Nullable
    Provenance provenance();

    /**
     * A mated pair or a splice.
     *
     * @param pair index of the shape's pair
     * @param grade the worse of its two plugs'; null where one of them is not said
     * @param from how its grade was said: {@code low-loss}, {@code default of TIA}
     * @param taken nobody says the grade: it is the profile's default, for show
     * @param within the loss of this item states it already, so that it adds nothing; −1 for none
     * @param plug face of the plug whose grade it is; −1 for none
     * @param returned what its plugs are said to return; null where nobody says it
     */
    record Pair(
            int pair,
            boolean splice,
            @Nullable Grade grade,
            String from,
            boolean taken,
            int within,
            int plug,
            @Nullable Loss returned)
            implements Term {

        @Override
        public @Nullable Loss most() {
            if (within >= 0) {
                return Loss.ZERO;
            }
            return grade == null || grade.max() == null ? null : grade.max().value();
        }

        @Override
        public @Nullable Provenance provenance() {
            return grade == null
                    ? null
                    : grade.max() == null ? grade.provenance() : grade.max().provenance();
        }
    }

    /**
     * The fibre of a cable.
     *
     * @param item index of the shape's item
     * @param attenuation null where its kind of fibre or its attenuation is not known
     */
    record Fibre(
            int item,
            @Nullable String kind,
            @Nullable Attenuation attenuation,
            @Nullable Length length) implements Term {

        @Override
        public @Nullable Loss most() {
            return attenuation == null || length == null ? null : Loss.of(attenuation.perKm(), length);
        }

        @Override
        public @Nullable Provenance provenance() {
            return attenuation == null ? null : attenuation.provenance();
        }
    }

    /**
     * A module that states a loss of its own: a cassette, a tap, a splitter, an attenuator.
     *
     * @param item index of the shape's item
     */
    record Module(int item, String from, Grade grade, Loss most) implements Term {

        @Override
        public Provenance provenance() {
            return grade.provenance();
        }
    }
}
