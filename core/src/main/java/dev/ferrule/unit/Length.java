package dev.ferrule.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final BigDecimal MM_PER_METRE = BigDecimal.valueOf(1000);
    private static final BigDecimal MM_PER_FOOT = new BigDecimal("304.8");
    private static final BigDecimal MM_PER_INCH = new BigDecimal("25.4");
    private static final long LONGEST = 1_000_000_000L;

    /** What a length that cannot be read may be: a sign, digits with points, commas and apostrophes, a unit. */
    private static final Pattern SHAPE = Pattern.compile("([-+\u2212]?)([0-9][0-9.,']*) ?(\\p{L}{1,6}|')");

    /** {@code 1,500} is one thousand five hundred to some and one and a half to others; {@code 0,500} is not. */
    private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");

    /**
     * {@code 5m}, {@code 2.5 m}, {@code 100ft}, {@code 3,5m}, {@code 30cm}, {@code 1.2km}; null when it is no length
     * with a unit, out of range, or can be read as two lengths ({@code 1,500m}). Metres are a small {@code m}.
     */
    public static @Nullable Length parse(String text) {
        int end = 0;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        BigDecimal factor = factor(text.substring(end).strip());
        return factor == null ? null : of(text.substring(0, end), factor);
    }

    /** A number without unit in metres, as in a column {@code length_m}; null when it is none. */
    public static @Nullable Length metres(String number) {
        return of(number.strip(), MM_PER_METRE);
    }

    /** A number without unit in feet, as in a column {@code length_ft}; null when it is none. */
    public static @Nullable Length feet(String number) {
        return of(number.strip(), MM_PER_FOOT);
    }

    /**
     * Why a word that is meant as a length is none, and what to write, a sentence each; null when it is not meant as
     * one, or is one.
     */
    public static @Nullable String fault(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || (parse(text) != null && !isZero(text))) {
            return null;
        }
        String number = shape.group(2);
        String unit = shape.group(3);
        if (factor(unit) == null) {
            return unit.equals("M") ? "metres are a small \"m\": write " + number + "m" : null;
        }
        if (EITHER.matcher(number).matches()) {
            BigDecimal fraction = new BigDecimal(number.replace(',', '.')).stripTrailingZeros();
            return "it can be read in two ways: write " + number.replace(",", "") + unit + " or "
                    + fraction.toPlainString() + unit;
        }
        return "lengths are from 1 mm to 1000 km, with a point or a comma before decimals and nothing between thousands";
    }

    private static boolean isZero(String text) {
        Length length = parse(text);
        return length != null && length.millimetres == 0;
    }

    /** Whether a number has a comma before its decimals, which {@link #parse} reads as a point. */
    public static boolean hasDecimalComma(String text) {
        return text.indexOf(',') >= 0 && parse(text) != null;
    }

    private static @Nullable BigDecimal factor(String unit) {
        if (unit.equals("M")) {
            return null;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "m", "metre", "metres", "meter", "meters" -> MM_PER_METRE;
            case "ft", "feet", "foot", "'" -> MM_PER_FOOT;
            case "in", "inch" -> MM_PER_INCH;
            case "mm" -> BigDecimal.ONE;
            case "cm" -> BigDecimal.TEN;
            case "km" -> MM_PER_METRE.multiply(MM_PER_METRE);
            default -> null;
        };
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == ',';
    }

    private static @Nullable Length of(String number, BigDecimal factor) {
        if (number.isEmpty()
                || number.length() > 15
                || !number.chars().allMatch(c -> isNumeral((char) c))
                || EITHER.matcher(number).matches()) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(number.replace(',', '.')).multiply(factor);
            long millimetres = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
            return millimetres <= LONGEST ? new Length(millimetres) : null;
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** Metres as an exact decimal without trailing zeros: {@code 2.5}. */
    public String toMetres() {
        return BigDecimal.valueOf(millimetres, 3).stripTrailingZeros().toPlainString();
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
