package dev.ferrule.io.foreign;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which people call a panel, and columns that name what a row passes between its ends. */
final class PanelWords {

    private static final Map<String, String> WORDS = WordList.read("panel-words.txt");

    /** Shorter words are parts of others by chance. */
    private static final int SHORT = 3;

    private static final Pattern COLUMN = pattern(List.of("column", "name"));
    private static final Pattern NAME = pattern(List.of("name"));

    private PanelWords() {}

    private static Pattern pattern(List<String> kinds) {
        return Pattern.compile(WORDS.entrySet().stream()
                .filter(word -> kinds.contains(word.getValue()))
                .map(word -> WordList.plain(word.getKey()))
                .map(word -> word.length() > SHORT ? word.replace(" ", " ?") : "(?:^| )" + word + "[0-9]*(?: |$)")
                .collect(Collectors.joining("|")));
    }

    /** Whether the name of a column, as a table has it, says that a panel stands in it. */
    static boolean isOfColumn(String name) {
        return COLUMN.matcher(WordList.plain(name)).find();
    }

    /** Whether the name of a device, or what it is said to be for, calls it a panel. */
    static boolean isOfName(String said) {
        return NAME.matcher(WordList.plain(said)).find();
    }
}
