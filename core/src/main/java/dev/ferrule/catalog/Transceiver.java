package dev.ferrule.catalog;

import java.util.List;
import java.util.Map;

/**
 * A pluggable module.
 *
 * @param form the cage it fits: {@code OSFP}, {@code QSFP-DD} …
 * @param modes how its port is cut; the first is the default: {@code 2x400} to one PMD per MDI, in order
 */
public record Transceiver(
        String name,
        String form,
        Map<String, List<String>> modes,
        Map<String, Fact<String>> overrides,
        Provenance provenance) {}
