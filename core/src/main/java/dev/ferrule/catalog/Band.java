package dev.ferrule.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * Light between two wavelengths, both included, in picometres: 1295.56 nm stays exact. A wavelength alone is a band of
 * no width.
 */
public record Band(int fromPm, int toPm) {

    private static final int LARGEST_PM = 10_000_000;

    static Band at(int nm) {
        return new Band(nm * 1000, nm * 1000);
    }

    /** {@code 850}, {@code 844-863/900-918}, {@code 1295.56/1300.05}. */
    static List<Band> list(String text) throws Notation.Malformed {
        List<Band> bands = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length > 2) {
                throw malformed(text);
            }
            Band band = new Band(picometres(ends[0], text), picometres(ends[ends.length - 1], text));
            if (band.fromPm > band.toPm) {
                throw malformed(text);
            }
            bands.add(band);
        }
        return List.copyOf(bands);
    }

    /** Digits, and up to three behind a point. */
    private static int picometres(String word, String text) throws Notation.Malformed {
        String nm = word.strip();
        int point = nm.indexOf('.') < 0 ? nm.length() : nm.indexOf('.');
        int decimals = Math.max(0, nm.length() - point - 1);
        String digits = nm.substring(0, point) + nm.substring(nm.length() - decimals);
        boolean right = point > 0 && point <= 5 && decimals <= 3 && (decimals > 0 || point == nm.length());
        for (int at = 0; right && at < digits.length(); at++) {
            right = digits.charAt(at) >= '0' && digits.charAt(at) <= '9';
        }
        int value = right ? Integer.parseInt(digits + "0".repeat(3 - decimals)) : 0;
        if (value <= 0 || value > LARGEST_PM) {
            throw malformed(text);
        }
        return value;
    }

    private static Notation.Malformed malformed(String text) {
        return new Notation.Malformed("\"" + text
                + "\" is not wavelengths in nm, which are written \"850\", \"844-863\" or \"844-863/900-918\"");
    }

    /** A receiver for the one may see the light of the other. */
    public boolean overlaps(Band other) {
        return fromPm <= other.toPm && other.fromPm <= toPm;
    }

    /** As many on both sides, each overlapping its partner: no difference that anybody could name. */
    public static boolean alike(List<Band> one, List<Band> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).overlaps(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
