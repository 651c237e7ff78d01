package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;

/** Names of devices and ports in files of other tools. */
final class ForeignName {

    /** In characters; hosts have at most 253, descriptions of LLDP at most 255. */
    private static final int LONGEST = 255;

    /** The control character at the end of ASCII. */
    private static final char DELETE = 0x7f;

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

    /** Whether it is one that can be read, told at a glance for most; else that is reported. */
    static boolean isRead(String said, Place place, Imported imported) {
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
