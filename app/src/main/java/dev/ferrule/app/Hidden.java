package dev.ferrule.app;

/** Characters that a terminal obeys or a reader does not see: control, bidirectional, zero-width, unassigned ones. */
final class Hidden {

    private Hidden() {}

    static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> ignorable(codePoint);
        };
    }

    /** Letters and marks that are drawn as nothing: joiners, fillers, variation selectors (Unicode, UAX 44). */
    private static boolean ignorable(int c) {
        return c == 0x34f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || (c >= 0x180b && c <= 0x180f)
                || c == 0x3164
                || c == 0xffa0
                || (c >= 0xfe00 && c <= 0xfe0f)
                || (c >= 0xe0100 && c <= 0xe01ef);
    }
}
