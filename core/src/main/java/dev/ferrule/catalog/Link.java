package dev.ferrule.catalog;

/** A fibre inside an assembly, from a position of side a to a position of side b (or of side a again, in a loopback). */
public record Link(At a, At b) {}
