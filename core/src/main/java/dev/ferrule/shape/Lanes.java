package dev.ferrule.shape;

import dev.ferrule.catalog.Lane;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows every transmit lane of a shape to where it arrives, and says what that means. */
public final class Lanes {

    private final Shape shape;
    private final FibreEnds ends;
    private final LaneNumbers numbers;

    private Lanes(Shape shape, FibreEnds ends) {
        this.shape = shape;
        this.ends = ends;
        numbers = new LaneNumbers(shape);
    }

    /** Results in the order of ports and lanes, left end first. */
    public static List<LaneResult> judge(Shape shape, FibreEnds ends) {
        Lanes lanes = new Lanes(shape, ends);
        List<LaneResult> results = new ArrayList<>();
        for (int p = 0; p < shape.ports().size(); p++) {
            PortType type = shape.ports().get(p).type();
            if (type != null) {
                for (Lane lane : type.layout().lanes()) {
                    if (lane.transmit()) {
                        lanes.follow(p, lane, results);
                    }
                }
            }
        }
        return shape.closed()
                ? Modes.judge(shape, lanes.exchangedPorts(lanes.idlePorts(listeners(results))))
                : lanes.ended(results);
    }

    /** In an open channel light may come out at a free plug; that of a port which all goes out inside items goes nowhere. */
    private List<LaneResult> ended(List<LaneResult> results) {
        BitSet alive = new BitSet();
        for (LaneResult result : results) {
            if (!endsInside(result)) {
                alive.set(result.path().port());
            }
        }
        return results.stream()
                .map(result -> alive.get(result.path().port()) ? result : result.withOutcome(Outcome.NOWHERE))
                .toList();
    }

    private boolean endsInside(LaneResult result) {
        LanePath path = result.path();
        return path.length() > 1
                && !path.backwards()
                && !shape.isPort(ends.faceOf(path.last()))
                && ends.far(path.last()) < 0;
    }

    /** The live way's result, then those of the shares that arrive at a port. */
    private void follow(int port, Lane lane, List<LaneResult> results) {
        for (LanePath path : LaneWalk.of(shape, ends, port, lane)) {
            LaneResult result = result(path);
            if (!path.branch() || result.toPort() >= 0) {
                results.add(result);
            }
        }
    }

    /** A port that only listens to a tap sends into a fibre that goes nowhere, and is meant to. */
    private static List<LaneResult> listeners(List<LaneResult> results) {
        Set<Integer> listening = new HashSet<>();
        results.stream().filter(result -> result.path().branch()).forEach(result -> listening.add(result.toPort()));
        results.stream()
                .filter(result -> result.outcome() == Outcome.RECEIVED)
                .forEach(result -> listening.remove(result.toPort()));
        return listening.isEmpty()
                ? results
                : results.stream()
                        .map(result ->
                                lost(result) && listening.contains(result.path().port())
                                        ? result.withOutcome(Outcome.UNUSED)
                                        : result)
                        .toList();
    }

    /**
     * A share of a port may stay unused; a whole PMD that neither reaches nor hears another one is plugged in for
     * nothing, and its lanes go nowhere, unless its place at the other end is left open on purpose. Where PMDs of both
     * ends are left over it is no purpose: they are plugged into different places.
     */
    private List<LaneResult> idlePorts(List<LaneResult> results) {
        BitSet busy = new BitSet();
        BitSet excused = new BitSet();
        for (LaneResult result : results) {
            if (result.toPort() >= 0) {
                busy.set(result.toPort());
            }
            if (result.outcome() != Outcome.UNUSED) {
                busy.set(result.path().port());
            } else if (leftOpen(result)) {
                excused.set(result.path().port());
            }
        }
        Set<Side> idle = new HashSet<>();
        results.stream().filter(result -> !busy.get(result.path().port())).forEach(result -> idle.add(side(result)));
        if (idle.size() < 2) {
            busy.or(excused);
        }
        return results.stream()
                .map(result -> busy.get(result.path().port()) ? result : result.withOutcome(Outcome.NOWHERE))
                .toList();
    }

    private boolean leftOpen(LaneResult result) {
        return numbers.leftOpen(side(result).other(), numbers.linkOf(Math.max(1, result.number())));
    }

    private static boolean lost(LaneResult result) {
        return result.outcome() == Outcome.NOWHERE || result.outcome() == Outcome.BACKWARDS;
    }

    private LaneResult result(LanePath path) {
        int number = path.lane().number() == 0
                ? 0
                : numbers.number(path.port(), path.lane().number());
        int face = ends.faceOf(path.last());
        boolean arrived = path.length() > 1 && shape.isPort(face);
        int toPort = arrived ? shape.portOf(face) : -1;
        Lane to = arrived ? laneAt(toPort, face, path) : null;
        int toNumber = to == null || to.number() == 0 ? 0 : numbers.number(toPort, to.number());
        return new LaneResult(path, number, toPort, to, toNumber, outcome(path, toPort, to));
    }

    /** The lane at the position reached: a receiver of the same wavelength before any other, a receiver before a transmitter. */
    private @Nullable Lane laneAt(int port, int face, LanePath path) {
        PortType type = shape.ports().get(port).type();
        if (type == null) {
            return null;
        }
        int mdi = face - shape.ports().get(port).firstFace() + 1;
        int position = ends.positionOf(path.last());
        Lane found = null;
        for (Lane lane : type.layout().lanes()) {
            if (lane.mdi() == mdi
                    && lane.position() == position
                    && (found == null || rank(port, lane, path) > rank(port, found, path))) {
                found = lane;
            }
        }
        return found;
    }

    private int rank(int port, Lane lane, LanePath path) {
        if (lane.transmit()) {
            return 0;
        }
        return Light.between(shape, path, port, lane).same() ? 2 : 1;
    }

    private Outcome outcome(LanePath path, int toPort, @Nullable Lane to) {
        if (!shape.closed()) {
            return Outcome.OPEN;
        }
        if (path.blockedBy() >= 0) {
            return Outcome.BLOCKED;
        }
        if (path.backwards()) {
            return Outcome.BACKWARDS;
        }
        if (to == null) {
            return unused(path) ? Outcome.UNUSED : Outcome.NOWHERE;
        }
        if (to.transmit()) {
            return Outcome.TX_MEETS_TX;
        }
        if (!Light.between(shape, path, toPort, to).same()) {
            return Outcome.ANOTHER_WAVELENGTH;
        }
        return path.branch() ? Outcome.MONITORED : received(path, toPort, to);
    }

    private Outcome received(LanePath path, int toPort, Lane to) {
        int from = numbers.number(path.port(), Math.max(1, path.lane().number()));
        int at = numbers.number(toPort, Math.max(1, to.number()));
        boolean ownEnd = shape.ports().get(toPort).side()
                == shape.ports().get(path.port()).side();
        boolean meant = ownEnd ? toPort == path.port() && shape.looped() : sameLink(path, toPort, to);
        if (!meant) {
            return Outcome.SPLIT_LINK;
        }
        boolean unnumbered = path.lane().number() == 0 || to.number() == 0;
        return unnumbered || from == at ? Outcome.RECEIVED : Outcome.ORDER_CHANGED;
    }

    /** A lane that its standard does not number may belong to any link of its port. */
    private boolean sameLink(LanePath path, int toPort, Lane to) {
        return numbers.linkOf(lowest(path.port(), path.lane())) <= numbers.linkOf(highest(toPort, to))
                && numbers.linkOf(lowest(toPort, to)) <= numbers.linkOf(highest(path.port(), path.lane()));
    }

    private int lowest(int port, Lane lane) {
        return numbers.number(port, Math.max(1, lane.number()));
    }

    private int highest(int port, Lane lane) {
        PortType type = shape.ports().get(port).type();
        return lane.number() == 0 && type != null ? numbers.number(port, type.lanes()) : lowest(port, lane);
    }

    private boolean unused(LanePath path) {
        PortType type = shape.ports().get(path.port()).type();
        if (shape.looped() && path.length() == 1 && type != null && (type.links() > 1 || !type.modeSaid())) {
            return true;
        }
        Side other = shape.ports().get(path.port()).side().other();
        int highest = highest(path.port(), path.lane());
        for (int number = lowest(path.port(), path.lane()); number <= highest; number++) {
            if (numbers.populated(other) && !numbers.taken(other, numbers.linkOf(number))) {
                return true;
            }
        }
        return false;
    }

    /**
     * A link whose lanes all arrive in order at another link of equal size, whose transmitters come back, is not
     * split: it is another port (304).
     */
    private List<LaneResult> exchangedPorts(List<LaneResult> results) {
        Map<Long, Integer> target = new HashMap<>();
        for (LaneResult result : results) {
            if (result.path().branch()) {
                continue;
            }
            long link = key(side(result), numbers.linkOf(Math.max(1, result.number())));
            target.merge(link, arrivesInOrderAt(result), (one, other) -> one.equals(other) ? one : -1);
        }
        return results.stream().map(result -> exchanged(result, target)).toList();
    }

    private LaneResult exchanged(LaneResult result, Map<Long, Integer> target) {
        if (result.outcome() != Outcome.SPLIT_LINK || result.number() == 0) {
            return result;
        }
        int link = numbers.linkOf(result.number());
        int other = target.getOrDefault(key(side(result), link), -1);
        boolean comesBack = other > 0 && target.getOrDefault(key(side(result).other(), other), -1) == link;
        boolean exchanged = comesBack && numbers.size(link) == numbers.size(other);
        return exchanged ? result.withOutcome(Outcome.ANOTHER_PORT) : result;
    }

    private Side side(LaneResult result) {
        return shape.ports().get(result.path().port()).side();
    }

    private static long key(Side side, int link) {
        return ((long) side.index() << 32) | link;
    }

    /** First number of the far link that a lane arrives at in the same place as it has in its own; −1 for none. */
    private int arrivesInOrderAt(LaneResult result) {
        if (result.to() == null || result.to().transmit() || result.number() == 0 || result.toNumber() == 0) {
            return -1;
        }
        if (shape.ports().get(result.toPort()).side() == side(result)) {
            return -1;
        }
        int link = numbers.linkOf(result.toNumber());
        boolean inOrder = result.toNumber() - link == result.number() - numbers.linkOf(result.number());
        return inOrder ? link : -1;
    }
}
