package dev.ferrule.unit;

import org.jspecify.annotations.Nullable;

/**
 * A loss in whole millionths of a decibel, so that sums are the same in any order.
 *
 * @param micro µdB; negative for a margin that is missed
 */
public record Loss(long micro) implements Comparable<Loss> {

    public static final Loss ZERO = new Loss(0);

    private static final long DB = 1_000_000;
    private static final long LARGEST_DB = 1_000;

    /** {@code 0.35}, {@code 0.35 dB}, {@code 0.35dB}; null when it is none, negative or more than 1,000 dB. */
    public static @Nullable Loss parse(String text) {
        String number =
                text.endsWith("dB") ? text.substring(0, text.length() - 2).strip() : text;
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        int decimals = Math.max(0, number.length() - point - 1);
        boolean form = point > 0 && point <= 4 && decimals <= 6 && (decimals > 0 || point == number.length());
        long micro = 0;
        for (int at = 0; form && at < number.length(); at++) {
            char c = number.charAt(at);
            form = at == point || (c >= '0' && c <= '9');
            micro = at == point ? micro : micro * 10 + (c - '0');
        }
        for (int missing = decimals; form && missing < 6; missing++) {
            micro *= 10;
        }
        return form && micro <= LARGEST_DB * DB ? new Loss(micro) : null;
    }

    /**
     * The loss of a length of fibre, rounded half up to the µdB: {@code perKm} dB/km over so many kilometres.
     *
     * @param perKm attenuation, as a loss in a kilometre
     */
    public static Loss of(Loss perKm, Length length) {
        return ofSum(Math.multiplyExact(perKm.micro, length.millimetres()));
    }

    /** @param products sum of attenuations in µdB/km times lengths in mm; rounded once, half up, to the µdB */
    public static Loss ofSum(long products) {
        return new Loss(Math.floorDiv(products + DB / 2, DB));
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

    /** As a floating number of decibels, for statistics and powers. */
    public double decibels() {
        return micro / (double) DB;
    }

    /** Decibels as an exact decimal without trailing zeros: {@code 0.35}. */
    public String toDb() {
        long whole = Math.abs(micro) / DB;
        StringBuilder text = new StringBuilder(micro < 0 ? "-" : "").append(whole);
        long rest = Math.abs(micro) % DB;
        if (rest > 0) {
            String digits = String.valueOf(DB + rest).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            text.append('.').append(digits, 0, end);
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
