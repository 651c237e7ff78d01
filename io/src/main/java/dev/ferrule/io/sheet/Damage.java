package dev.ferrule.io.sheet;

import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** Why the XML of a part cannot be read, in our words: the parser's speak of its own inside. */
final class Damage {

    /**
     * One of the parser's.
     *
     * @param theirs words that its message has, in small letters
     */
    private record Words(String theirs, String ours) {}

    private static final String BROKEN = "its XML is damaged";

    private static final List<Words> ALL = List.of(
            new Words("unsupported encoding", "its XML is in an encoding other than UTF-8 and UTF-16"),
            new Words("duplicate attribute", "an element of its XML has the same attribute twice"),
            new Words("end-of-input", "it is cut short"),
            new Words("invalid utf-8", "its XML is not in the encoding that it says"),
            new Words("unexpected character", BROKEN),
            new Words("character", "a character stands in its XML that XML cannot hold"),
            new Words("end tag", "the elements of its XML are not closed in the order in which they were opened"),
            new Words("entity", "its XML names an entity that XML does not define"));

    private Damage() {}

    static String of(Exception failure) {
        if (failure.getCause() instanceof NoWorkbook refused) {
            return String.valueOf(refused.getMessage());
        }
        if (failure instanceof ZipException || failure.getCause() instanceof ZipException) {
            return "its bytes in the archive are damaged";
        }
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(words -> said.contains(words.theirs))
                .map(Words::ours)
                .findFirst()
                .orElse(BROKEN);
    }
}
