package dev.ferrule.rule;

import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.PortType;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Two ports that reach each other and are cut into links of unlike size, both by modes that are said. Their lanes arrive,
 * so that no lane tells of it.
 *
 * @param wider the port whose links have more lanes
 * @param other the port at the other end
 */
public record ModeClash(int wider, int other) {

    /** The lanes of a channel that arrive at a port which is cut otherwise; ports are the plant's. */
    public static Map<LaneResult, ModeClash> of(Channel channel, ShapeView view) {
        Map<LaneResult, ModeClash> clashes = of(view);
        clashes.replaceAll((lane, clash) -> new ModeClash(channel.port(clash.wider), channel.port(clash.other)));
        return clashes;
    }

    /** Whether there are any in channels of this shape. */
    public static boolean any(ShapeView view) {
        return !of(view).isEmpty();
    }

    /** The same of a shape, whose ports are its own. */
    private static Map<LaneResult, ModeClash> of(ShapeView view) {
        Map<LaneResult, ModeClash> clashes = new LinkedHashMap<>();
        if (view.cutAlike()) {
            return clashes;
        }
        for (LaneResult lane : view.lanes()) {
            if (lane.outcome() == Outcome.RECEIVED) {
                int from = lane.path().port();
                int to = lane.toPort();
                PortType one = type(view.shape(), from);
                PortType far = type(view.shape(), to);
                boolean wider = one.linkSize() > far.linkSize();
                if (wider ? clash(one, far) : clash(far, one)) {
                    clashes.put(lane, wider ? new ModeClash(from, to) : new ModeClash(to, from));
                }
            }
        }
        return clashes;
    }

    /** A port with fewer lanes than a link has cannot take it, however it is cut. */
    private static boolean clash(PortType wide, PortType far) {
        return wide.linkSize() != far.linkSize()
                && wide.cutFixed()
                && (far.cutFixed() || far.lanes() < wide.linkSize());
    }

    private static PortType type(Shape shape, int port) {
        return Objects.requireNonNull(shape.ports().get(port).type());
    }

    /** The judgement of a chain, or of one channel, with what its modes contradict; a plant tells that once a row. */
    public static Judgement told(Judgement judgement) {
        Map<LaneResult, ModeClash> clashes = of(judgement.view());
        if (clashes.isEmpty()) {
            return judgement;
        }
        Shape shape = judgement.view().shape();
        ModeClash first = clashes.values().iterator().next();
        int pairs = (int) clashes.values().stream().distinct().count();
        int at = type(shape, first.wider).modeSaid() ? first.wider : first.other;
        List<Integer> lanes = new ArrayList<>();
        clashes.keySet().forEach(lane -> lanes.add(judgement.view().lanes().indexOf(lane)));
        List<Finding> findings = new ArrayList<>(judgement.findings());
        findings.add(new Finding(
                LinkIsSplit.DOC,
                Severity.ERROR,
                List.of(),
                shape.ports().get(at).firstFace(),
                lanes,
                names -> {
                    PortType wide = type(shape, first.wider);
                    PortType far = type(shape, first.other);
                    List<String> words = first.words(wide, far, names::port, pairs);
                    words.add("say " + first.advice(wide, far, names::port, true));
                    return words;
                },
                LinkIsSplit.DOC.summary()));
        return new Judgement(judgement.view(), findings);
    }

    /** @param pairs of ports that differ like these two */
    List<String> words(PortType wide, PortType far, IntFunction<String> names, int pairs) {
        List<String> words = new ArrayList<>();
        words.add(names.apply(wider) + " is cut into " + wide.links() + (wide.links() == 1 ? " link of " : " links of ")
                + wide.linkSize() + " lanes; " + names.apply(other) + " has links of " + far.linkSize());
        if (pairs > 1) {
            words.add(pairs + " pairs of ports differ alike");
        }
        return words;
    }

    /** @param widerChanges else it is the other port that should be cut otherwise */
    String advice(PortType wide, PortType far, IntFunction<String> names, boolean widerChanges) {
        int links = widerChanges ? wide.lanes() / far.linkSize() : Math.max(1, far.lanes() / wide.linkSize());
        return "the mode that cuts both alike, with " + links + (links == 1 ? " link for " : " links for ")
                + names.apply(widerChanges ? wider : other);
    }

    /** Lanes of one link of a port of a plant. */
    static int size(Fabric fabric, int port) {
        return fabric.portType(port).linkSize();
    }
}
