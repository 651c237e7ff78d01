package dev.ferrule.rule;

import dev.ferrule.diag.Severity;

/** The verdict on a channel or a plant. */
public enum Verdict {
    OK,
    /** Warnings only. */
    OK_WARN,
    /** Any error. */
    FAIL,
    /** Nothing could be judged. */
    ERROR;

    /** This verdict after one more finding. */
    public Verdict with(Severity severity) {
        return switch (severity) {
            case ERROR -> this == ERROR ? ERROR : FAIL;
            case WARNING -> this == OK ? OK_WARN : this;
            case NOTE -> this;
        };
    }
}
