package dev.ferrule.catalog;

/** Two PMDs that can talk although they are not the same. */
public record Interoperation(String a, String b, String how, String reachRule, Provenance provenance) {}
