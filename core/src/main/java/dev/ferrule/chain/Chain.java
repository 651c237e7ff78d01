package dev.ferrule.chain;

import dev.ferrule.catalog.Performance;
import dev.ferrule.diag.Span;
import dev.ferrule.shape.Shape;
import dev.ferrule.unit.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain that was understood.
 *
 * @param text as given
 * @param shape its ports in the order left end, right end; its items in the order of the chain
 * @param ports by index of the shape's ports
 * @param items by index of the shape's items
 * @param joints by index of the shape's pairs: the adapter or splice; null where there is none
 * @param assumptions what was not said and how it was taken
 * @param universalStart offset of the first universal cassette of unstated order, which makes it necessary to judge
 *     both ways; −1 when there is none
 */
public record Chain(
        String text,
        Origin origin,
        Shape shape,
        List<Part> ports,
        List<Part> items,
        List<@Nullable Part> joints,
        List<Assumption> assumptions,
        int universalStart) {

    /** The word of an assumption that a map rests on a source alone. */
    public static final String MAP = "map";

    public boolean plainUniversal() {
        return universalStart >= 0;
    }

    /**
     * An element of the chain, for people and for diagnostics.
     *
     * @param element number of the element, from 1
     * @param name {@code trunk 3 of 12}, {@code cord}
     * @param start offset in the chain
     */
    public record Part(
            int element, String name, int start, @Nullable Length length, Performance performance) {

        /** A place where nothing is plugged. */
        static final Part OPEN = new Part(0, "open", 0, null, Performance.UNSAID);
    }

    /**
     * Something that was not said.
     *
     * @param element number of the element, from 1
     * @param word which word: connector, pins, polish, map …
     * @param value how it was taken
     * @param from why
     * @param confidence {@code high}, {@code medium}, {@code low}; null when it fits its neighbour and decides nothing
     */
    public record Assumption(
            int element,
            String word,
            String value,
            String from,
            @Nullable String confidence) {}

    public Span placeOf(Part part) {
        return origin.span(text, part.start());
    }

    /** The first universal cassette of unstated order. */
    public Span universalPlace() {
        return origin.span(text, universalStart);
    }
}
