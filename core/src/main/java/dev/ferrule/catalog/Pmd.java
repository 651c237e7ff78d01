package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;

/**
 * A physical medium dependent sublayer.
 *
 * @param lanes a direction
 * @param signal what must be equal for two unlisted PMDs to talk: lane rate, modulation, wavelengths, FEC, protocol;
 *     only what is known
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
        Fact<Boolean> singleMode,
        List<String> fibres,
        List<MdiLayout> layouts,
        Provenance provenance) {}
