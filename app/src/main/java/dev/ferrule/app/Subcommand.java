package dev.ferrule.app;

import java.util.concurrent.Callable;

/** A command of the command line, found by the service loader; the exit code is its result. */
public interface Subcommand extends Callable<Integer> {

    /** Done; warnings or less. */
    int DONE = 0;

    /** Judged, with errors. */
    int ERRORS = 1;

    /** Nothing could be judged. */
    int UNREADABLE = 2;
}
