package dev.ferrule.catalog;

import dev.ferrule.source.Node;

/** What a value of a catalogue entry may be. */
@FunctionalInterface
interface ValueForm {

    /**
     * Reports what is wrong with a value, and the way out.
     *
     * @param value not wrapped: {@code { value: 0.35, source: … }} comes as 0.35
     */
    void check(EntryCheck entry, String key, Node value);
}
