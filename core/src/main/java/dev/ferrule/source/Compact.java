package dev.ferrule.source;

import java.text.Normalizer;
import java.util.Locale;

/** Names of columns without what does not count in them: case, spaces, hyphens, brackets, accents. */
final class Compact {

    private Compact() {}

    /** Letters and digits in lower case, of a text that is longer than every name only as many as that takes to see. */
    static String of(String written) {
        char[] plain = new char[Math.min(written.length(), Headers.LONGEST + 1)];
        int count = 0;
        for (int at = 0; at < written.length() && count < plain.length; at++) {
            char c = written.charAt(at);
            if (c >= 128) {
                return ofAny(written);
            }
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain[count++] = capital ? (char) (c + 'a' - 'A') : c;
            }
        }
        return new String(plain, 0, count);
    }

    /** The same of a text with letters that are not of ASCII, without their accents, which are marks behind them. */
    private static String ofAny(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD);
        StringBuilder compact = new StringBuilder(Math.min(plain.length(), Headers.LONGEST + 1));
        for (int at = 0; at < plain.length() && compact.length() <= Headers.LONGEST; ) {
            int letter = plain.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                compact.appendCodePoint(letter);
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }
}
