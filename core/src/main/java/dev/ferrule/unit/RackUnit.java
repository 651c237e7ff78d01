package dev.ferrule.unit;

/**
 * A unit of a rack, counted from 1 at the bottom. Small devices stand in its upper half, as NetBox says with {@code 40.5}.
 *
 * @param number 1 to 999; 0 for what is none
 * @param upperHalf whether it is the upper half of that unit
 */
public record RackUnit(int number, boolean upperHalf) {

    private static final RackUnit NONE = new RackUnit(0, false);

    /** {@code 42}, {@code U42}, {@code RU42}, {@code 42U}, {@code 40.5}, and {@code 42.0} of a spreadsheet. */
    public static RackUnit parse(String written) {
        String text = digits(written)
                ? written
                : written.replaceFirst("^[Rr]?[Uu] ?", "").replaceFirst("( ?[Uu]|\\.0+)$", "");
        boolean half = text.endsWith(".5");
        String number = half ? text.substring(0, text.length() - 2) : text;
        return digits(number) ? new RackUnit(Integer.parseInt(number), half) : NONE;
    }

    private static boolean digits(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3;
        for (int at = 0; digits && at < text.length(); at++) {
            digits = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return digits;
    }

    public boolean isNone() {
        return number == 0;
    }
}
