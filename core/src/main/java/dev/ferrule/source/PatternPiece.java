package dev.ferrule.source;

import java.util.ArrayList;
import java.util.List;

/** A part of a pattern. */
sealed interface PatternPiece {

    /** A character that stands for itself. */
    record Letter(int codePoint) implements PatternPiece {}

    /** {@code *}. */
    record Many() implements PatternPiece {}

    /** {@code ?}. */
    record One() implements PatternPiece {}

    /** {@code [1,3,5-8]}. */
    record Numeral(List<Range> ranges) implements PatternPiece {

        boolean means(long value, int digits) {
            for (Range range : ranges) {
                if (range.means(value, digits)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Numbers from one to another, both among them.
     *
     * @param digits how many digits a number has; 0 when that does not matter
     */
    record Range(long from, long to, int digits) {

        boolean means(long value, int written) {
            return from <= value && value <= to && (digits == 0 || digits == written);
        }
    }

    /** A pattern that cannot be read. */
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message, null, false, false);
        }
    }

    int MOST_CHARACTERS = 256;
    int MOST_DIGITS = 17;

    /** Larger than every number of {@link #MOST_DIGITS} digits; ten times as much is still a {@code long}. */
    long TOO_LARGE = 100_000_000_000_000_000L;

    default boolean isWild() {
        return this instanceof Many || this instanceof One;
    }

    static List<PatternPiece> parse(String text) throws Malformed {
        if (text.isEmpty()) {
            throw new Malformed("nothing is written");
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new Malformed("it has more than " + MOST_CHARACTERS + " characters");
        }
        List<PatternPiece> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int end = text.charAt(at) == '[' ? closing(text, at) : at;
            if (end > at && isNumbers(text, at + 1, end)) {
                pieces.add(new Numeral(ranges(text.substring(at + 1, end))));
                at = end;
            } else if (end > at) {
                text.substring(at, end + 1).codePoints().forEach(c -> pieces.add(new Letter(c)));
                at = end;
            } else {
                pieces.add(piece(text.codePointAt(at)));
            }
        }
        return List.copyOf(pieces);
    }

    private static PatternPiece piece(int codePoint) throws Malformed {
        return switch (codePoint) {
            case '*' -> new Many();
            case '?' -> new One();
            case ']' -> throw new Malformed("a bracket is closed that was not opened");
            default -> new Letter(codePoint);
        };
    }

    private static int closing(String text, int open) throws Malformed {
        int end = text.indexOf(']', open);
        int again = text.indexOf('[', open + 1);
        if (end < 0 || (again >= 0 && again < end)) {
            throw new Malformed("a bracket is opened and not closed");
        }
        return end;
    }

    /** Whether all between two brackets may belong to numbers, nothing at all too; else it is part of a name. */
    private static boolean isNumbers(String text, int from, int to) {
        return text.substring(from, to)
                .chars()
                .allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == ',' || c == ' ');
    }

    private static List<Range> ranges(String text) throws Malformed {
        List<Range> ranges = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            String first = (dash < 0 ? part : part.substring(0, dash)).strip();
            String last = dash < 0 ? first : part.substring(dash + 1).strip();
            long from = number(first, text);
            long to = number(last, text);
            if (to < from) {
                throw new Malformed("the range " + part.strip() + " runs backwards");
            }
            ranges.add(new Range(from, to, digits(first, last)));
        }
        return ranges;
    }

    /** Zeros are meant to be there when either end is written with them. */
    private static int digits(String first, String last) throws Malformed {
        boolean padded = (first.startsWith("0") && first.length() > 1) || (last.startsWith("0") && last.length() > 1);
        if (padded && first.length() != last.length()) {
            throw new Malformed(
                    "the range " + first + "-" + last + " begins with zeros and has ends of different length");
        }
        return padded ? first.length() : 0;
    }

    private static long number(String digits, String all) throws Malformed {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed("between brackets stand numbers, such as [1-32], not [" + all + "]");
        }
        if (digits.length() > MOST_DIGITS) {
            throw new Malformed("a number has more than " + MOST_DIGITS + " digits");
        }
        return Long.parseLong(digits);
    }
}
