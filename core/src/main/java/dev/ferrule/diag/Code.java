package dev.ferrule.diag;

/**
 * The stable number of a diagnostic; printed {@code F301}. Codes are never reused.
 *
 * @param number 101 to 999
 */
public record Code(int number) implements Comparable<Code> {

    /** A name that nobody declared. */
    public static final Code UNKNOWN_NAME = new Code(101);

    /** A name that stands for more than one thing. */
    public static final Code AMBIGUOUS_NAME = new Code(102);

    /** A file, a cell or a chain that cannot be read. */
    public static final Code UNREADABLE = new Code(103);

    /** A letter on a two-row cable, which means different maps in the trade. */
    public static final Code LETTER_WITHOUT_MAP = new Code(104);

    /** A universal cassette whose A/B order is not stated. */
    public static final Code UNIVERSAL_ORDER = new Code(105);

    /** An adapter that is missing, doubled or at an MDI. */
    public static final Code ADAPTER = new Code(106);

    /** A cable or an adapter without a type. */
    public static final Code TYPE_NOT_SAID = new Code(107);

    /** Keys that contradict the type. */
    public static final Code KEY_CONTRADICTS_TYPE = new Code(108);

    /** An input that does not fit into memory. */
    public static final Code TOO_LARGE = new Code(190);

    /** Fibre of the other mode. */
    public static final Code FIBRE_MODE = new Code(401);

    public Code {
        if (number < 101 || number > 999) {
            throw new IllegalArgumentException("not a code: " + number);
        }
    }

    /** {@code "F301"} or {@code "301"} to its code; null when it is none. */
    public static @org.jspecify.annotations.Nullable Code parse(String text) {
        String digits = text.startsWith("F") || text.startsWith("f") ? text.substring(1) : text;
        if (digits.length() != 3 || !digits.chars().allMatch(c -> c >= '0' && c <= '9') || digits.charAt(0) == '0') {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number < 101 ? null : new Code(number);
    }

    @Override
    public int compareTo(Code other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "F" + number;
    }
}
