package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.rule.Finding;
import java.util.List;
import java.util.SortedSet;

/**
 * One root cause.
 *
 * @param finding as the first channel has it
 * @param channels numbers of the channels that fail by it
 * @param also other codes that the first candidate mends in the same channels
 * @param candidates what would mend them all, best first; empty when no single change does
 * @param alike of what is wrong alike in many places, the first suspect in each; empty for one place
 */
public record Cause(
        Finding finding,
        List<Integer> channels,
        SortedSet<Code> also,
        List<Candidate> candidates,
        List<Candidate> alike) {

    /**
     * A thing that may be changed.
     *
     * @param asset a cable with all its legs, a module, or the adapters of a plate, by name
     * @param item an item of it; −1 for adapters and transceivers
     * @param slot a slot of it; −1 for all others
     * @param port a port of it, when it is a transceiver; −1 for all others
     * @param words what it becomes
     */
    public record Candidate(String asset, int item, int slot, int port, String words) {}
}
