package dev.ferrule.catalog;

import dev.ferrule.unit.Loss;
import org.jspecify.annotations.Nullable;

/**
 * A row of a maker's application table: what is warranted for a PMD with cabling of the maker's.
 *
 * @param limit in place of the standard's; without a largest loss the standard's own holds
 * @param pairs up to so many mated pairs
 * @param pairAtMost each of which loses no more; null where nothing is asked of them
 */
public record Warranted(
        String pmd, Limit limit, int pairs, @Nullable Loss pairAtMost) {}
