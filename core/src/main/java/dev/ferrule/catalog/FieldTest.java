package dev.ferrule.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How installed cabling is tested with a light source and a power meter.
 *
 * @param name {@code MM}, {@code SM-array}
 * @param wavelengths in nm, in the order of the catalogue
 * @param optional those of them that the standard leaves to the customer
 * @param launch condition of the light that enters; null where none is asked for
 * @param procedure the standards that describe the test
 */
public record FieldTest(
        String name,
        List<Integer> wavelengths,
        List<Integer> optional,
        @Nullable String launch,
        String procedure,
        Provenance provenance) {

    /** The wavelength of the test that tells most of PMDs: the one nearest to a wavelength of theirs, in nm. */
    public int nearest(List<Integer> pmds) {
        int best = wavelengths.getFirst();
        for (int nm : wavelengths) {
            best = apart(nm, pmds) < apart(best, pmds) ? nm : best;
        }
        return best;
    }

    private static int apart(int nm, List<Integer> pmds) {
        return pmds.stream().mapToInt(own -> Math.abs(own - nm)).min().orElse(0);
    }
}
