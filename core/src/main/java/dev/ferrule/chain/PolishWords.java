package dev.ferrule.chain;

import dev.ferrule.catalog.Slope;
import org.jspecify.annotations.Nullable;

/**
 * What a word says of the polish of two ends: {@code APC} of both, {@code APC/UPC} of each.
 *
 * @param a end, on the left
 * @param b end, on the right
 * @param each whether each end was said
 */
record PolishWords(Slope a, Slope b, boolean each) {

    /** Null when it is no word of polish. */
    static @Nullable PolishWords of(String word) {
        int slash = word.indexOf('/');
        Slope a = slope(slash < 0 ? word : word.substring(0, slash));
        Slope b = slope(word.substring(slash + 1));
        return a == null || b == null ? null : new PolishWords(a, b, slash >= 0);
    }

    private static @Nullable Slope slope(String word) {
        return switch (word) {
            case "PC", "UPC", "flat" -> Slope.FLAT;
            case "APC" -> Slope.DOWN;
            case "APC-up" -> Slope.UP;
            default -> null;
        };
    }
}
