package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * What is said of how well an item is made.
 *
 * @param grade word of all its plugs: a grade, a product or a figure; null where nobody says one
 * @param part its number in the catalogue, which may say more; null for words
 * @param attenuation what a kilometre of its cable loses, at every wavelength; null where only the catalogue says so
 * @param returnLoss of its plugs, at least; null where only their grade or polish says so
 */
public record Performance(
        @Nullable String grade,
        @Nullable String part,
        @Nullable Loss attenuation,
        @Nullable Loss returnLoss) {

    public static final Performance UNSAID = new Performance(null, null);

    public Performance(@Nullable String grade, @Nullable String part) {
        this(grade, part, null, null);
    }

    /** The same with another grade. */
    public Performance graded(String other) {
        return new Performance(other, part, attenuation, returnLoss);
    }
}
