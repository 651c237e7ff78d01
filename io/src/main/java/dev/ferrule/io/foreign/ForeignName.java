package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;

/** Names of devices and ports in files of other tools. */
final class ForeignName {

    /** In characters; hosts have at most 253, descriptions of LLDP at most 255. */
    private static final int LONGEST = 255;

    private static final String SUMMARY = "a name cannot be read";

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
        return name;
    }

    /** Control characters, and halves of characters that no file can hold. */
    private static boolean isNoCharacter(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
