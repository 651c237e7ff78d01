package dev.ferrule.budget;

import dev.ferrule.catalog.Performance;
import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/** What an instance of a shape says beyond it, by the indices of the shape. */
public interface Installation {

    /** How long an item is; null where nobody says. */
    @Nullable
    Length length(int item);

    /** How well an item is made. */
    Performance performance(int item);

    /** The word that is said of a splice, as of a plug's grade; null for an ordinary one. */
    @Nullable
    String splice(int pair);

    /** The module at a port; null where the PMD alone is known. */
    @Nullable
    String transceiver(int port);
}
