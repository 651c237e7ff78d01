package dev.ferrule.repair;

import java.util.LinkedHashSet;
import java.util.Set;

/** What one change of one asset does, summed over the channels that pass it. A class, since it is filled as they come. */
final class Tally {

    final Cause.Candidate candidate;

    /** What it mends, of any code. */
    final Set<Element> mended = new LinkedHashSet<>();

    /**
     * What it mends in channels where it brings something to light and something else stays, which tells of the second
     * fault there; it counts only if the change holds elsewhere.
     */
    final Set<Element> spoiled = new LinkedHashSet<>();

    /** How many links are as meant after it that were not; −1 when it leads no light elsewhere. */
    int links = -1;

    Tally(Cause.Candidate candidate) {
        this.candidate = candidate;
    }
}
