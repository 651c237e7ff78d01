package dev.ferrule.unit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A loss in whole microdecibels, so that sums are exact and the same in any order.
 *
 * @param micro µdB; negative for a gain, or for what is missing to a limit
 */
public record Loss(long micro) implements Comparable<Loss> {

    public static final Loss ZERO = new Loss(0);

    /** Decimals of a decibel. */
    private static final int PLACES = 6;

    private static final long DECIBEL = 1_000_000;
    private static final long LARGEST = 1_000 * DECIBEL;

    /**
     * {@code 0.35}, {@code 0.35 dB}, {@code 0,35dB}: exact to six decimals, half up beyond them. Null when it is no loss,
     * negative, above 1000 dB, or can be read as two numbers ({@code 1,500}).
     */
    public static @Nullable Loss parse(String text) {
        return of(withoutUnit(text.strip()));
    }

    /** The same, where a gain makes sense: {@code -0.5 dB}, with a hyphen or a minus, or a plus. */
    public static @Nullable Loss parseSigned(String text) {
        String number = withoutUnit(text.strip());
        char sign = number.isEmpty() ? ' ' : number.charAt(0);
        boolean minus = sign == '-' || sign == '\u2212';
        Loss size = of(minus || sign == '+' ? number.substring(1) : number);
        return size == null || !minus ? size : new Loss(-size.micro);
    }

    private static String withoutUnit(String text) {
        int end = text.length() - 2;
        boolean unit = end >= 0 && text.substring(end).toLowerCase(Locale.ROOT).equals("db");
        return unit ? text.substring(0, end).stripTrailing() : text;
    }

    private static @Nullable Loss of(String number) {
        int point = Math.max(number.indexOf('.'), number.indexOf(','));
        String whole = point < 0 ? number : number.substring(0, point);
        String decimals = point < 0 ? "" : number.substring(point + 1);
        if (whole.length() + decimals.length() == 0
                || !isDigits(whole)
                || !isDigits(decimals)
                || isEither(number, whole, decimals)) {
            return null;
        }
        long micro = whole(whole) * DECIBEL + micro(decimals);
        return micro <= LARGEST ? new Loss(micro) : null;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code 1,500} is one thousand five hundred to some and one and a half to others; {@code 0,500} is not. */
    private static boolean isEither(String number, String whole, String decimals) {
        return number.indexOf(',') >= 0 && decimals.length() == 3 && !whole.isEmpty() && whole.charAt(0) != '0';
    }

    /** At most one more than is in range, however many digits there are. */
    private static long whole(String digits) {
        long value = 0;
        for (int at = 0; at < digits.length(); at++) {
            value = Math.min(LARGEST / DECIBEL + 1, 10 * value + digits.charAt(at) - '0');
        }
        return value;
    }

    private static long micro(String digits) {
        long value = 0;
        for (int at = 0; at < PLACES; at++) {
            value = 10 * value + (at < digits.length() ? digits.charAt(at) - '0' : 0);
        }
        return digits.length() > PLACES && digits.charAt(PLACES) >= '5' ? value + 1 : value;
    }

    /**
     * The loss of a length of fibre, rounded half up to the µdB: {@code perKm} dB/km over so many kilometres.
     *
     * @param perKm attenuation, as a loss in a kilometre
     */
    public static Loss of(Loss perKm, Length length) {
        return ofSum(Math.multiplyExact(perKm.micro, length.millimetres()));
    }

    /**
     * The loss of several lengths of fibre, rounded once, half up, to the µdB.
     *
     * @param products sum of attenuations in µdB/km times lengths in mm
     */
    public static Loss ofSum(long products) {
        return new Loss(Math.floorDiv(products + DECIBEL / 2, DECIBEL));
    }

    /** Rounded to the thousandth of a decibel, half up: what people read. */
    public Loss thousandths() {
        return new Loss(Math.floorDiv(micro + 500, 1000) * 1000);
    }

    public Loss plus(Loss other) {
        return new Loss(Math.addExact(micro, other.micro));
    }

    public Loss minus(Loss other) {
        return new Loss(Math.subtractExact(micro, other.micro));
    }

    public Loss times(int count) {
        return new Loss(Math.multiplyExact(micro, count));
    }

    public Loss max(Loss other) {
        return micro >= other.micro ? this : other;
    }

    /** Decibels, for what is not summed. */
    public double decibels() {
        return micro / (double) DECIBEL;
    }

    /** Decibels as an exact decimal without trailing zeros: {@code 0.35}. */
    public String toDb() {
        long size = Math.abs(micro);
        StringBuilder text = new StringBuilder(micro < 0 ? "-" : "").append(size / DECIBEL);
        long rest = size % DECIBEL;
        if (rest > 0) {
            text.append('.');
        }
        for (long place = DECIBEL / 10; rest > 0; place /= 10) {
            text.append(rest / place);
            rest %= place;
        }
        return text.toString();
    }

    @Override
    public int compareTo(Loss other) {
        return Long.compare(micro, other.micro);
    }

    @Override
    public String toString() {
        return toDb() + " dB";
    }
}
