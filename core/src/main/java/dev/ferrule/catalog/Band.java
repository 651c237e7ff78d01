package dev.ferrule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Light between two wavelengths, both included, in picometres: 1295.56 nm stays exact. A wavelength alone is a band of
 * no width.
 */
public record Band(int fromPm, int toPm) {

    private static final BigDecimal LARGEST_NM = BigDecimal.valueOf(10_000);

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

    private static int picometres(String word, String text) throws Notation.Malformed {
        try {
            BigDecimal nm = new BigDecimal(word.strip());
            if (nm.signum() > 0 && nm.compareTo(LARGEST_NM) <= 0) {
                return nm.movePointRight(3).intValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw malformed(text);
        }
        throw malformed(text);
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
