package dev.ferrule.catalog;

/**
 * A position of a face.
 *
 * @param face from 1, within a side
 * @param position from 1
 */
public record At(int face, int position) {

    /** {@code 2.7}, as in the notation of the catalogue. */
    @Override
    public String toString() {
        return face + "." + position;
    }
}
