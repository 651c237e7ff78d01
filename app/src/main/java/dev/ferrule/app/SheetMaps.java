package dev.ferrule.app;

import dev.ferrule.io.foreign.ForeignPlant;
import dev.ferrule.io.foreign.SheetMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code --map}. */
final class SheetMaps {

    private SheetMaps() {}

    /** What they say; null when one of them is of no form that is known, which is printed. */
    static @Nullable SheetMap of(List<String> words, Terminal terminal) {
        try {
            return words.isEmpty() ? SheetMap.NOTHING : SheetMap.of(words, ForeignPlant.TABLES);
        } catch (IllegalArgumentException e) {
            terminal.error("ferrule: --map: " + terminal.escape(String.valueOf(e.getMessage())));
            return null;
        }
    }
}
