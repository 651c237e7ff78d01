package dev.ferrule.chain;

import dev.ferrule.catalog.Assembly;
import dev.ferrule.catalog.Connector;
import dev.ferrule.catalog.Pmd;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which way round cassettes and harnesses stand: by connector family and rows so that they fit the column on their left;
 * where both sides fit, by number of ports. All instances of an element stand alike.
 */
final class Turning {

    private final Neighbours neighbours;
    private final Assumptions assumptions;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Turning(Neighbours neighbours, Assumptions assumptions) {
        this.neighbours = neighbours;
        this.assumptions = assumptions;
    }

    /**
     * How many ports on the left one instance has to serve. Those that light comes from are shared out evenly among the
     * instances of an element that is alone in its column.
     *
     * @param share what is left for it beside the other elements of its column
     */
    int share(Resolved element, Collection<Slot> offered, int instances, int share) {
        if (!neighbours.alone(element)) {
            return share;
        }
        int lit = (int) offered.stream().filter(slot -> slot.leftPort >= 0).count();
        return Math.max(1, ((lit == 0 ? offered.size() : lit) + instances - 1) / instances);
    }

    /**
     * Whether side b is on the left.
     *
     * @param left what is on the left; null when nothing is
     * @param right what is on the right of an element that begins a chain
     */
    boolean of(Resolved element, Assembly assembly, @Nullable Connector left, @Nullable Connector right, int share) {
        Connector beside = left != null ? left : right;
        if (assembly.b().isEmpty() || beside == null) {
            return false;
        }
        boolean a = assembly.a().getFirst().family().equals(beside.family());
        boolean b = assembly.b().getFirst().family().equals(beside.family());
        if (a && b) {
            // An array of other rows latches too, and no core meets a core.
            boolean rowsA = assembly.a().getFirst().rows() == beside.rows();
            boolean rowsB = assembly.b().getFirst().rows() == beside.rows();
            a = rowsA || !rowsB;
            b = rowsB || !rowsA;
        }
        if (left == null) {
            return a && !b;
        }
        return (a && b) ? known.computeIfAbsent(element.number(), number -> fits(element, assembly, share)) : b;
    }

    private boolean fits(Resolved element, Assembly assembly, int share) {
        int plugsA = assembly.a().size();
        int plugsB = element.spec().ports.isEmpty()
                ? assembly.b().size()
                : element.spec().ports.size();
        boolean turned = (plugsA == plugsB && assembly.b().size() > plugsA)
                ? fewerLanesOnTheLeft()
                : Math.abs(plugsB - share) < Math.abs(plugsA - share);
        if (turned) {
            assumptions.taken(
                    element.number(),
                    "side",
                    "b on the left",
                    "its plugs, " + assembly.b().size() + " of side b and " + plugsA
                            + " of side a, fit what is beside them so");
        }
        return turned;
    }

    /** What is broken out has fewer lanes, and is on the side with more plugs. */
    private boolean fewerLanesOnTheLeft() {
        int left = lanes(neighbours.columns().getFirst());
        int right = lanes(neighbours.columns().getLast());
        return left > 0 && right > 0 && left < right;
    }

    private static int lanes(List<Resolved> column) {
        Pmd pmd = column.getFirst().pmd();
        return pmd == null ? 0 : pmd.lanes();
    }
}
