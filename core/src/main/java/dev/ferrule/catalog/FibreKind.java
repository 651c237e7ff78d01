package dev.ferrule.catalog;

import java.util.List;

/**
 * A category of fibre.
 *
 * @param singleMode else multimode
 * @param meets lower categories that this one meets too (OM5 meets OM4 and OM3)
 */
public record FibreKind(
        String name, boolean singleMode, List<String> meets, List<String> jackets, Provenance provenance) {}
