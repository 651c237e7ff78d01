package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Excerpt;
import dev.ferrule.diag.Place;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of devices and ports in files of other tools. */
final class ForeignName {

    /** In characters; hosts have at most 253, descriptions of LLDP at most 255. */
    private static final int LONGEST = 255;

    /** In characters. */
    private static final int SHOWN = 60;

    /** The control character at the end of ASCII. */
    private static final char DELETE = 0x7f;

    private static final String SUMMARY = "a name cannot be read";

    /** "As above", which a sheet says to its readers. */
    private static final Set<String> DITTO = Set.of(
            "\"", "\"\"", "''", "\u3003", "\u201d", "\u2033", "do.", "dto.", "dto", "ditto", "idem", "^", "\u2191");

    /** What a file of a plant reads as a pattern. */
    private static final Pattern SEVERAL = Pattern.compile("[*?]|\\[[0-9,\\s-]+\\]");

    private ForeignName() {}

    /** The name in one line, without white space around it; empty, and reported, where it cannot be one. */
    static String read(String said, Place place, Imported imported) {
        if (said.length() > LONGEST) {
            imported.unread(
                    place, SUMMARY, "it has " + said.length() + " characters, and at most " + LONGEST + " are read");
            return "";
        }
        String name = said.strip().replaceAll("[\\s\\u00a0]+", " ");
        if (name.codePoints().anyMatch(ForeignName::isNoCharacter)) {
            imported.unread(place, SUMMARY, "there are control characters in it");
            return "";
        }
        turned(name, place, imported);
        return name;
    }

    /** The same of a text that no cell of a sheet was to hold, so that nobody broke it into lines for its width. */
    static String ofOneLine(String said, Place place, Imported imported) {
        String name = said.strip();
        if (name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0) {
            imported.unread(place, SUMMARY, "there is a line break in it");
            return "";
        }
        return read(said, place, imported);
    }

    /** Marks of direction are kept, and told: a name with one is not drawn as it is written. */
    private static void turned(String name, Place place, Imported imported) {
        name.codePoints()
                .filter(ForeignName::isMarkOfDirection)
                .findFirst()
                .ifPresent(mark -> imported.report()
                        .add(
                                "mark of direction",
                                Diagnostic.warning(
                                        Code.UNREADABLE,
                                        place,
                                        "a name is not drawn as it is written",
                                        "\"" + Excerpt.of(name, SHOWN) + "\" has U+"
                                                + Integer.toHexString(mark).toUpperCase(Locale.ROOT)
                                                + " in it, which turns letters around",
                                        "take it out if it does not belong to the name")));
    }

    private static boolean isMarkOfDirection(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }

    /** Whether a cell holds a name that can be read, told at a glance for most; else that is reported. */
    static boolean isRead(String said, Place place, Imported imported) {
        if (DITTO.contains(said.toLowerCase(Locale.ROOT))) {
            imported.unread(
                    place,
                    SUMMARY,
                    "\"" + said + "\" refers to the cell above it",
                    "write the name itself in every row");
            return false;
        }
        if (SEVERAL.matcher(said).find()) {
            imported.unread(
                    place,
                    SUMMARY,
                    "\"" + Excerpt.of(said, SHOWN)
                            + "\" has *, ? or a range in brackets, which stand for several names",
                    "write a row for each, or take the mark out of the name");
            return false;
        }
        imported.dates().check(said, place);
        return isPlain(said) || said.isEmpty() || !read(said, place, imported).isEmpty();
    }

    private static boolean isPlain(String said) {
        boolean plain = said.length() <= LONGEST;
        for (int at = 0; plain && at < said.length(); at++) {
            plain = said.charAt(at) >= ' ' && said.charAt(at) < DELETE;
        }
        return plain;
    }

    /** Control characters, and halves of characters that no file can hold. */
    private static boolean isNoCharacter(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
