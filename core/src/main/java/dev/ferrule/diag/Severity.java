package dev.ferrule.diag;

import java.util.Locale;

/** How much a finding weighs. Errors fail a verdict, warnings do not, notes are for the curious. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** {@code error}, as printed and as in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
