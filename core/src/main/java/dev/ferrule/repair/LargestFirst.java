package dev.ferrule.repair;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order problems are explained: first one of those that a single change mends together with most others, so that
 * two faults in one channel are not taken for a third that explains both there. What nothing mends comes last.
 */
final class LargestFirst {

    /**
     * A change.
     *
     * @param size how many problems it mended when that was counted last; it never grows
     * @param number in the order of changes, which ties keep
     */
    private record Waiting(Tally tally, long size, int number) {}

    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong((Waiting w) -> -w.size).thenComparingInt(Waiting::number));

    private final Iterator<Element> rest;
    private final Set<Element> left;

    /** @param left what is not explained yet; whoever explains it takes it out */
    LargestFirst(Collection<Tally> tallies, Collection<Element> all, Set<Element> left) {
        this.left = left;
        rest = all.iterator();
        for (Tally tally : tallies) {
            waiting.add(new Waiting(tally, tally.mended.size(), waiting.size()));
        }
    }

    /** The next problem to explain; null when none is left. */
    @Nullable
    Element next() {
        for (Waiting top = waiting.poll(); top != null; top = waiting.poll()) {
            long size = top.tally.mended.stream().filter(left::contains).count();
            if (size == top.size && size > 0) {
                // It comes back, for what it mends besides may be explained otherwise.
                waiting.add(top);
                return top.tally.mended.stream()
                        .filter(left::contains)
                        .findFirst()
                        .orElse(null);
            }
            if (size > 0) {
                waiting.add(new Waiting(top.tally, size, top.number));
            }
        }
        while (rest.hasNext()) {
            Element element = rest.next();
            if (left.contains(element)) {
                return element;
            }
        }
        return null;
    }
}
