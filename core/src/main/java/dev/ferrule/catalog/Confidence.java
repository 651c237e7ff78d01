package dev.ferrule.catalog;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a fact may be trusted. Low never decides a verdict silently. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static @Nullable Confidence parse(String word) {
        return switch (word) {
            case "low" -> LOW;
            case "medium" -> MEDIUM;
            case "high" -> HIGH;
            default -> null;
        };
    }
}
