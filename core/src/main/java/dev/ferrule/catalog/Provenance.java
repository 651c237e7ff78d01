package dev.ferrule.catalog;

import dev.ferrule.diag.Place;

/**
 * Where a fact comes from.
 *
 * @param source who says so: standard, data sheet, derivation
 * @param place where it stands in the catalogue
 */
public record Provenance(Confidence confidence, String source, Place place) {}
