package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Trunks whose legs were plugged in at one end in the order from the last to the first. */
final class ReversedLegs {

    /** Two legs that are exchanged are no order. */
    private static final int FEWEST = 3;

    private static final int MOST_NAMED = 3;

    private final Fabric fabric;
    private final Ways ways;
    private final SwapTrials trials;
    private final Set<String> tried = new HashSet<>();

    ReversedLegs(Fabric fabric, Ways ways, SwapTrials trials) {
        this.fabric = fabric;
        this.ways = ways;
        this.trials = trials;
    }

    /** A trunk, and the links that its legs in their right order bring up. */
    record Found(Diagnostic diagnostic, Set<Links.Link> mended) {}

    /** Null when no trunk on the way of the link is so. */
    @Nullable
    Found of(Links.Link link) {
        for (LinkEnd end : List.of(link.a(), link.z())) {
            for (Ways.Exit exit : ways.exits(end)) {
                int row = ways.row(exit);
                boolean fresh = fabric.cables().legs(row) >= FEWEST
                        && tried.add(fabric.cables().id(row) + " "
                                + fabric.face(exit.face()).side());
                Set<Links.Link> mended = fresh ? mended(exit) : Set.of();
                if (mended.size() >= FEWEST && mended.contains(link)) {
                    return new Found(diagnostic(link, row, mended), mended);
                }
            }
        }
        return null;
    }

    private Set<Links.Link> mended(Ways.Exit exit) {
        List<Integer> sides = new ArrayList<>(trials.legSides(exit).values());
        List<Integer> others = sides.reversed();
        int half = sides.size() / 2;
        return trials.effect(sides.subList(0, half), others.subList(0, half)).mended();
    }

    private Diagnostic diagnostic(Links.Link link, int row, Set<Links.Link> mended) {
        List<String> names = mended.stream()
                .limit(MOST_NAMED)
                .map(each -> each.aName() + " to " + each.zName())
                .toList();
        String id = fabric.cables().id(row);
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                fabric.cables().place(row),
                "the legs of a trunk are in reverse order",
                List.of(
                        mended.size() + " links do not arrive where they are meant to: " + String.join(", ", names)
                                + (mended.size() > names.size() ? " …" : ""),
                        "the legs of " + id + " are plugged in at one end from the last to the first; plug them in, or"
                                + " number them, the other way round at one end"),
                List.of(new Diagnostic.Related(link.place(), "the first link that is meant")),
                mended.size());
    }
}
