package dev.ferrule.budget;

/**
 * Something without which a budget cannot be judged.
 *
 * @param index of the shape's item, face, pair or port
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
        /** The grade of the plug at a face. */
        GRADE,
        /** What the grade of a pair loses at most. */
        MOST,
        /** What a pair returns, where a PMD asks for it. */
        RETURN,
        /** What the PMD of a port asks of reflections, from a source of more than low confidence; all pairs meet that one. */
        REFLECTIONS,
        /** What the PMD of a port allows. */
        LIMIT
    }
}
