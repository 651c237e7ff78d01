package dev.ferrule.catalog;

import dev.ferrule.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product or a generic part.
 *
 * @param words the part in the words of a chain; null for an active cable and a device
 * @param count how many of the words one housing holds: cassettes, or adapters of a plate
 * @param cable what it is as an active cable; null of what light goes through, and of a device
 * @param length where the number that it was found by says it
 * @param lengths in which the entry says that it is sold; empty where it does not say, and more may be sold
 * @param unsure the entry itself says that its words are of low confidence; one that says nothing is its author's word
 */
public record Part(
        String number,
        @Nullable String words,
        @Nullable ActiveCable cable,
        int count,
        @Nullable Length length,
        List<Length> lengths,
        boolean unsure,
        Provenance provenance) {

    Part withLength(Length said) {
        return new Part(number, words, cable, count, said, lengths, unsure, provenance);
    }

    public boolean active() {
        return cable != null;
    }

    /** A device with an MDI of its own: no cable, no panel, and no place in a chain. */
    public boolean device() {
        return words == null && !active();
    }
}
