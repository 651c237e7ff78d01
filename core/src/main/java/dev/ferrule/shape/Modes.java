package dev.ferrule.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a port's mode asks for: that each of the links that it is cut into meets one link, and is not split. */
final class Modes {

    /** A link by its port and the first of its lanes, from 0; of a port without a mode all lanes are one. */
    private record Cut(int port, int lane) {}

    private final Shape shape;

    private Modes(Shape shape) {
        this.shape = shape;
    }

    /** The results, with those of links of several lanes that a mode keeps together and the cabling does not. */
    static List<LaneResult> judge(Shape shape, List<LaneResult> results) {
        Modes modes = new Modes(shape);
        boolean none =
                shape.ports().stream().allMatch(port -> port.type() == null || !modes.keepsTogether(port.type()));
        return none ? results : modes.split(results);
    }

    /** A mode cuts the port into links of more than one lane. */
    private boolean keepsTogether(PortType type) {
        return type.links() > 1 && type.lanes() > type.links();
    }

    private List<LaneResult> split(List<LaneResult> results) {
        Map<Cut, Set<Cut>> met = new HashMap<>();
        for (LaneResult result : results) {
            if (arrives(result)) {
                Cut from = from(result);
                Cut to = to(result);
                met.computeIfAbsent(from, cut -> new HashSet<>()).add(to);
                met.computeIfAbsent(to, cut -> new HashSet<>()).add(from);
            }
        }
        return results.stream()
                .map(result -> arrives(result) && (torn(from(result), met) || torn(to(result), met))
                        ? result.withOutcome(Outcome.SPLIT_LINK)
                        : result)
                .toList();
    }

    private static boolean arrives(LaneResult result) {
        return result.number() > 0
                && result.toNumber() > 0
                && (result.outcome() == Outcome.RECEIVED
                        || result.outcome() == Outcome.ORDER_CHANGED
                        || result.outcome() == Outcome.ANOTHER_PORT);
    }

    private boolean torn(Cut cut, Map<Cut, Set<Cut>> met) {
        PortType type = shape.ports().get(cut.port).type();
        return type != null
                && keepsTogether(type)
                && met.getOrDefault(cut, Set.of()).size() > 1;
    }

    private Cut from(LaneResult result) {
        return cut(result.path().port(), result.path().lane().number());
    }

    private Cut to(LaneResult result) {
        return cut(result.toPort(), result.to() == null ? 1 : result.to().number());
    }

    private Cut cut(int port, int lane) {
        PortType type = shape.ports().get(port).type();
        return new Cut(port, type == null || lane == 0 ? 1 : type.linkOf(lane));
    }
}
