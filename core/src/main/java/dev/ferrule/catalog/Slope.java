package dev.ferrule.catalog;

import java.util.Locale;

/**
 * How an end face leans, seen with the key up. An ordinary angled plug leans down; up-angled plugs and the MDI of
 * an angled module lean up (IEC 61754-7-1: up-angled plugs, active device receptacles).
 */
public enum Slope {
    FLAT,
    DOWN,
    UP;

    public boolean angled() {
        return this != FLAT;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
