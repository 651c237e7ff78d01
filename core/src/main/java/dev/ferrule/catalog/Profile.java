package dev.ferrule.catalog;

/**
 * A named profile of standards.
 *
 * @param attenuation whose values of cables' attenuation it uses
 * @param defaultGrade the grade that it gives a pair of which nobody says one
 */
public record Profile(String name, String attenuation, String defaultGrade, Provenance provenance) {}
