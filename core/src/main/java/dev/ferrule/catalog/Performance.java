package dev.ferrule.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What is said of how well an item is made.
 *
 * @param grade word of all its plugs: a grade, a product or a figure; null where nobody says one
 * @param part its number in the catalogue, which may say more; null for words
 */
public record Performance(@Nullable String grade, @Nullable String part) {

    public static final Performance UNSAID = new Performance(null, null);
}
