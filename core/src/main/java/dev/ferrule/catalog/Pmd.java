package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A physical medium dependent sublayer.
 *
 * @param lanes a direction
 * @param signal what must be equal for two unlisted PMDs to talk: lane rate, modulation, wavelengths, FEC, protocol;
 *     only what is known
 * @param bands what it sends and receives, in the order of its wavelengths: as wide as the catalogue knows them, else
 *     of no width; null where they are not said or not numbers
 * @param singleMode the fibre class it is defined for
 * @param fibres categories it is defined for
 * @param layouts never empty; the first is the default
 */
public record Pmd(
        String name,
        List<String> aliases,
        String standard,
        int lanes,
        Map<String, Fact<String>> signal,
        @Nullable Fact<List<Band>> bands,
        Fact<Boolean> singleMode,
        List<String> fibres,
        List<MdiLayout> layouts,
        Provenance provenance) {

    /** The band that a lane of this wavelength lies in; where none is known, the wavelength alone. */
    public Fact<Band> band(int nm) {
        Band alone = Band.at(nm);
        if (bands != null) {
            for (Band band : bands.value()) {
                if (band.overlaps(alone)) {
                    return new Fact<>(band, bands.provenance());
                }
            }
        }
        return new Fact<>(alone, provenance);
    }
}
