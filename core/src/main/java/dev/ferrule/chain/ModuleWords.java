package dev.ferrule.chain;

import dev.ferrule.catalog.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words of a cassette or a plate, into which those of a nearer place are put: what a panel says beats what its module says. */
public final class ModuleWords {

    static final Set<String> KINDS = Set.of("pins", "polish", "fibre");

    private ModuleWords() {}

    /**
     * The words with others over them, each in the place of the word of its kind.
     *
     * @param words of a chain's element
     * @param nearer pins, polish and fibre, separated by spaces; empty for none
     */
    public static String of(String words, String nearer, Catalogue catalogue) {
        if (nearer.isBlank()) {
            return words;
        }
        List<String> own = new ArrayList<>(Arrays.asList(words.split(" ", -1)));
        List<String> others = Arrays.asList(nearer.strip().split(" +", -1));
        own.removeIf(word -> {
            String kind = kind(word, catalogue);
            return kind != null && others.stream().anyMatch(other -> kind.equals(kind(other, catalogue)));
        });
        own.addAll(others);
        return String.join(" ", own);
    }

    /** Which of pins, polish and fibre the words do not say. */
    static Set<String> missing(String words, Catalogue catalogue) {
        Set<String> missing = new HashSet<>(KINDS);
        for (String word : words.strip().split(" +", -1)) {
            missing.remove(String.valueOf(kind(word, catalogue)));
        }
        return missing;
    }

    /** Pins as a chain says them, from the words that a cell may hold. */
    public static String pins(String cell) {
        return switch (cell) {
            case "pinned", "male" -> "M";
            case "unpinned", "female" -> "F";
            default -> cell;
        };
    }

    private static @Nullable String kind(String word, Catalogue catalogue) {
        return switch (word) {
            case "M", "F", "M/M", "F/F", "M/F", "F/M" -> "pins";
            default -> PolishWords.of(word) != null ? "polish" : catalogue.fibre(word) == null ? null : "fibre";
        };
    }
}
