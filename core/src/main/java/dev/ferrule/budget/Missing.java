package dev.ferrule.budget;

/**
 * Something without which a budget cannot be judged.
 *
 * @param index of the shape's item, pair or port
 */
public record Missing(What what, int index) {

    /** What is missing. */
    public enum What {
        /** The length of a cable. */
        LENGTH,
        /** The kind of fibre of a cable. */
        FIBRE,
        /** The attenuation of a kind of fibre. */
        ATTENUATION,
        /** The grade of a plug of a pair. */
        GRADE,
        /** What a grade loses at most. */
        MOST,
        /** What the PMD of a port allows. */
        LIMIT
    }
}
