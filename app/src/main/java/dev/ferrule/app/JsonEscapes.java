package dev.ferrule.app;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * JSON may hold hidden characters as they are, but it is shown in terminals and logs: they are written {@code \}{@code
 * uXXXX}, which reads as the same text. So are the halves of characters beyond 16 bits, among which hidden ones are, and
 * the {@code #} of {@code ##[}, which GitHub's runners obey anywhere in a line.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 127;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
        ascii['#'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
        return Hidden.is(ch) ? new SerializedString("\\u%04x".formatted(ch)) : null;
    }
}
