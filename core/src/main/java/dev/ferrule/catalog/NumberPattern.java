package dev.ferrule.catalog;

import dev.ferrule.unit.Length;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of part numbers that carry their length: {@code MFP7E10-N{metres:3}}, three digits.
 *
 * @param half the number means half a metre more than its digits say
 */
record NumberPattern(String before, int digits, String after, boolean half) {

    private static final String OPEN = "{metres:";

    /** Null when there is no {@code {metres:N}} in it, with N from 1 to 6. */
    static @Nullable NumberPattern parse(String text, boolean half) {
        int open = text.indexOf(OPEN);
        int digit = open + OPEN.length();
        if (open < 0 || text.length() < digit + 2 || text.charAt(digit + 1) != '}') {
            return null;
        }
        int digits = text.charAt(digit) - '0';
        return digits < 1 || digits > 6
                ? null
                : new NumberPattern(text.substring(0, open), digits, text.substring(digit + 2), half);
    }

    /** The length that the number carries; null when it is no number of this pattern, or says no length at all. */
    @Nullable
    Length length(String number) {
        if (number.length() != before.length() + digits + after.length()
                || !number.startsWith(before)
                || !number.endsWith(after)) {
            return null;
        }
        String metres = number.substring(before.length(), before.length() + digits);
        if (!metres.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Length length = Length.metres(half ? metres + ".5" : metres);
        return length == null || length.millimetres() == 0 ? null : length;
    }
}
