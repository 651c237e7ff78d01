package dev.ferrule.catalog;

import java.util.List;

/** A fibre inside an assembly, from a position of side a to a position of side b (or of side a again, in a loopback). */
public record Link(At a, At b) {

    /** {@code 1-12 > 12-1, 5 > 2.A} as the catalogue writes it; empty when it cannot be read, which its decoder reports. */
    public static List<Link> parse(String map) {
        try {
            return Notation.links(map);
        } catch (Notation.Malformed e) {
            return List.of();
        }
    }
}
