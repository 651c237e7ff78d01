package dev.ferrule.unit;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A length in whole millimetres.
 *
 * @param millimetres 0 to 1,000 km
 */
public record Length(long millimetres) implements Comparable<Length> {

    /** Tenths of a millimetre: a foot is 304.8 mm, an inch 25.4 mm. */
    private static final long METRE = 10_000;

    private static final long FOOT = 3_048;
    private static final long INCH = 254;
    private static final long LONGEST = 1_000_000_000L;

    /**
     * {@code 5m}, {@code 2.5 m}, {@code 100ft}, {@code 3,5m}, {@code 30cm}, {@code 1.2km}; null when it is no length
     * with a unit, out of range, or can be read as two lengths ({@code 1,500m}). Metres are a small {@code m}.
     */
    public static @Nullable Length parse(String text) {
        int end = endOfNumber(text);
        long unit = unit(text.substring(end).strip());
        return unit == 0 ? null : of(text.substring(0, end), unit);
    }

    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A number in metres, as in a column {@code length_m}, with its unit or without; null when it is none. */
    public static @Nullable Length metres(String number) {
        return in(METRE, number.strip());
    }

    /** A number in feet, as in a column {@code length_ft}, with its unit or without; null when it is none. */
    public static @Nullable Length feet(String number) {
        return in(FOOT, number.strip());
    }

    private static @Nullable Length in(long unit, String text) {
        int end = endOfNumber(text);
        boolean said = end == text.length() || unit(text.substring(end).strip()) == unit;
        return said ? of(text.substring(0, end), unit) : null;
    }

    /**
     * Why a word that is meant as a length is none, and what to write, a sentence each; null when it is not meant as
     * one, or is one.
     */
    public static @Nullable String fault(String text) {
        Matcher shape = Faults.SHAPE.matcher(text);
        if (!shape.matches() || (parse(text) != null && !isZero(text))) {
            return null;
        }
        String number = shape.group(2);
        String unit = shape.group(3);
        if (unit(unit) == 0) {
            return unit.equals("M") ? "metres are a small \"m\": write " + number + "m" : null;
        }
        if (isEither(number)) {
            String fraction = number.replace(',', '.').replaceFirst("0+$", "").replaceFirst("\\.$", "");
            return "it can be read in two ways: write " + number.replace(",", "") + unit + " or " + fraction + unit;
        }
        return "lengths are from 1 mm to 1000 km, with a point or a comma before decimals and nothing between thousands";
    }

    /** Apart, so that only a length that is wrong loads a pattern. */
    private static final class Faults {

        /** What a length that cannot be read may be: a sign, digits with points, commas and apostrophes, a unit. */
        static final Pattern SHAPE = Pattern.compile("([-+\u2212]?)([0-9][0-9.,']*) ?(\\p{L}{1,6}|')");

        private Faults() {}
    }

    private static boolean isZero(String text) {
        Length length = parse(text);
        return length != null && length.millimetres == 0;
    }

    /** Whether a number has a comma before its decimals, which {@link #parse} reads as a point. */
    public static boolean hasDecimalComma(String text) {
        return text.indexOf(',') >= 0 && parse(text) != null;
    }

    /** {@code 1,500} is one thousand five hundred to some and one and a half to others; {@code 0,500} is not. */
    private static boolean isEither(String number) {
        int comma = number.indexOf(',');
        return comma >= 1
                && comma <= 3
                && number.length() == comma + 4
                && number.charAt(0) != '0'
                && number.indexOf(',', comma + 1) < 0
                && number.indexOf('.') < 0;
    }

    /** Tenths of a millimetre; 0 when there is no such unit. */
    private static long unit(String word) {
        return switch (word.equals("M") ? "" : word.toLowerCase(Locale.ROOT)) {
            case "m", "metre", "metres", "meter", "meters" -> METRE;
            case "ft", "feet", "foot", "'" -> FOOT;
            case "in", "inch" -> INCH;
            case "mm" -> 10;
            case "cm" -> 100;
            case "km" -> 1000 * METRE;
            default -> 0;
        };
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    private static @Nullable Length of(String number, long unit) {
        if (number.isEmpty() || number.length() > 15 || isEither(number)) {
            return null;
        }
        long digits = 0;
        long scale = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean point = c == '.' || c == ',';
            if (!isNumeral(c) || (point && scale > 0)) {
                return null;
            }
            digits = point ? digits : digits * 10 + (c - '0');
            scale = point ? 1 : scale * 10;
        }
        return scale == 1 && number.length() == 1 ? null : of(digits, Math.max(1, scale), unit);
    }

    /** {@code digits / scale} units, rounded half up; null beyond the longest. */
    private static @Nullable Length of(long digits, long scale, long unit) {
        // Twice the tenths, so that half a millimetre is a whole number.
        long millimetres = digits <= Long.MAX_VALUE / 4 / unit
                ? (2 * digits * unit + 10 * scale) / (20 * scale)
                : large(digits, scale, unit);
        return millimetres <= LONGEST ? new Length(millimetres) : null;
    }

    /** The same where the product does not fit; the big numbers are slow to load, and few lengths have so many digits. */
    private static long large(long digits, long scale, long unit) {
        return BigInteger.valueOf(digits)
                .multiply(BigInteger.valueOf(2 * unit))
                .add(BigInteger.valueOf(10 * scale))
                .divide(BigInteger.valueOf(20 * scale))
                .min(BigInteger.valueOf(LONGEST + 1))
                .longValueExact();
    }

    /** Metres as an exact decimal without trailing zeros: {@code 2.5}. */
    public String toMetres() {
        String whole = String.valueOf(millimetres / 1000);
        long rest = millimetres % 1000;
        if (rest == 0) {
            return whole;
        }
        StringBuilder text = new StringBuilder(whole).append('.').append(rest / 100);
        if (rest % 100 > 0) {
            text.append(rest / 10 % 10);
        }
        if (rest % 10 > 0) {
            text.append(rest % 10);
        }
        return text.toString();
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(millimetres, other.millimetres);
    }

    @Override
    public String toString() {
        return toMetres() + " m";
    }
}
