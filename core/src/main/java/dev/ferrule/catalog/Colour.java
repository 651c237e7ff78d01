package dev.ferrule.catalog;

/** A fibre colour: {@code blue}, {@code BL}, {@code #0057B8}. */
public record Colour(String name, String code, String rgb) {}
