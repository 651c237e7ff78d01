package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a cassette, a tap, a splitter or an attenuator states its loss.
 *
 * @param grade the figure
 * @param branches of a tap or splitter, by further leg: what the light loses that leaves there
 */
public record ModuleLoss(Basis basis, Grade grade, List<Fact<Loss>> branches) {

    /** What the figure stands for. */
    public enum Basis {
        /** Everything from the plug at its rear to the plug at its front: neither pair is counted besides. */
        MODULE,
        /** The pair at its rear and the inside; the pair at its front is counted by its grade. */
        REAR,
        /** The inside alone: both pairs are counted besides. */
        INSIDE;

        static @Nullable Basis of(String word) {
            for (Basis basis : values()) {
                if (basis.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return basis;
                }
            }
            return null;
        }
    }
}
