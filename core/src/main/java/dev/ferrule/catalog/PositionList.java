package dev.ferrule.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Positions as people list them: {@code 1-4,9-12}, {@code 12-1}. */
public final class PositionList {

    private PositionList() {}

    /** The positions in the order written; null when the text is no such list. */
    public static @Nullable List<Integer> parse(String text) {
        try {
            return Notation.numbers(text);
        } catch (Notation.Malformed e) {
            return null;
        }
    }
}
