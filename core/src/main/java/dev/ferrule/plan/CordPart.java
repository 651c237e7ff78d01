package dev.ferrule.plan;

import dev.ferrule.unit.Length;
import java.util.List;

/**
 * A cord or harness that can be bought.
 *
 * @param name in the catalogue
 * @param words in the words of a chain
 * @param near connector of the end with one plug
 * @param far connector of the other end
 * @param legs plugs of the far end
 * @param pins such as {@code F/F}; empty of what has none
 * @param lengths in which it is sold; empty where any may be ordered
 */
record CordPart(
        String name,
        String words,
        String maker,
        String near,
        String far,
        int legs,
        String type,
        String pins,
        String polish,
        String fibre,
        List<Length> lengths) {

    CordPart {
        lengths = List.copyOf(lengths);
    }
}
