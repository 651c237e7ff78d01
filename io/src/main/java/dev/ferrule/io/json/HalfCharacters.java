package dev.ferrule.io.json;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.source.SourceText;
import java.nio.charset.StandardCharsets;

/**
 * Escapes of characters beyond {@code U+FFFF}, which are two, of which one stands alone: a text that was cut within such a
 * character. The parser refuses a file with one in a key; here each reads as U+FFFD, which is an escape of the same length.
 */
final class HalfCharacters {

    private static final byte[] REPLACEMENT = {'f', 'f', 'f', 'd'};

    /** Of {@code \}{@code ud83d}, in bytes. */
    private static final int ESCAPE = 6;

    private final byte[] bytes;

    private HalfCharacters(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a text without such halves, which are reported; its own where it has none. */
    static byte[] mended(SourceText text, Report report) {
        HalfCharacters halves = new HalfCharacters(text.bytes());
        int first = halves.next(0);
        byte[] mended = first < 0 ? text.bytes() : text.bytes().clone();
        for (int half = first; half >= 0; half = halves.next(half + ESCAPE)) {
            System.arraycopy(REPLACEMENT, 0, mended, half + 2, REPLACEMENT.length);
            report.add(
                    "half of a character",
                    Diagnostic.error(
                            Code.UNREADABLE,
                            new Place.Offset(text, half),
                            "a character is cut in half",
                            new String(text.bytes(), half, ESCAPE, StandardCharsets.US_ASCII)
                                    + " is half of a character, and the other half is not there; it is read as \"\ufffd\"",
                            "write the whole character, or take it out"));
        }
        return mended;
    }

    /** Where the next half begins; −1 where there is none. */
    private int next(int from) {
        int at = from;
        while (at < bytes.length) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            int unit = unit(at);
            if (unit < 0 || !Character.isSurrogate((char) unit)) {
                at += 2;
            } else if (Character.isHighSurrogate((char) unit) && isLow(at + ESCAPE)) {
                at += 2 * ESCAPE;
            } else {
                return at;
            }
        }
        return -1;
    }

    private boolean isLow(int at) {
        int unit = unit(at);
        return unit >= 0 && Character.isLowSurrogate((char) unit);
    }

    /** What an escape with four digits stands for; −1 where none begins. */
    private int unit(int at) {
        if (at + ESCAPE > bytes.length || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + ESCAPE; digit++) {
            int value = Character.digit(bytes[digit], 16);
            if (value < 0) {
                return -1;
            }
            unit = unit << 4 | value;
        }
        return unit;
    }
}
