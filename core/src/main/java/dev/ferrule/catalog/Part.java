package dev.ferrule.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product or a generic part.
 *
 * @param words the part in the words of a chain; null for an active cable
 * @param count how many of the words one housing holds: cassettes, or adapters of a plate
 * @param ends the cages that an active cable's ends fit; empty otherwise
 */
public record Part(String number, @Nullable String words, List<String> ends, int count, Provenance provenance) {

    public boolean active() {
        return !ends.isEmpty();
    }
}
