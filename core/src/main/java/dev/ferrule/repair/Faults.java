package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Links;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at some ports of a plant, by the places of the plant, so that it can be compared with what is wrong after
 * a change, whichever channels the light forms then.
 */
final class Faults {

    /** Not a rule's: the lane arrives nowhere, and nobody minds. */
    private static final int DARK = 0;

    private static final int NOWHERE = 302;

    /** So many faults must go for each that comes to light. */
    private static final int MOST_FRESH = 4;

    /** Of interfaces that do not mate, and of an angled one that meets a flat one, no more is asked. */
    private static final Set<Integer> HIDING = Set.of(203, 205);

    /**
     * A fault.
     *
     * @param place a slot, or the transmitting port of a lane
     * @param lane number of the lane; −1 for a slot
     */
    record Fault(int code, int place, int lane) {}

    private final BiFunction<Channel, Finding, @Nullable Severity> severity;
    private final Set<Fault> found = new HashSet<>();
    /** Lanes of which nothing is known, because a pair on their way does not mate. */
    private final Set<Fault> hidden = new HashSet<>();

    private final Set<Links.Link> failing = new HashSet<>();
    private boolean errors;

    /** The ports of the channels that have it. */
    private final Map<Fault, Set<Integer>> portsOf = new HashMap<>();

    /** @param severity of a finding in a channel; null for one that does not count */
    Faults(BiFunction<Channel, Finding, @Nullable Severity> severity) {
        this.severity = severity;
    }

    void add(Channel channel, Judgement judgement) {
        for (Finding finding : judgement.findings()) {
            Severity counts = severity.apply(channel, finding);
            errors |= counts == Severity.ERROR;
            if (counts != null) {
                Set<Fault> own = new HashSet<>();
                add(channel, judgement, finding, own);
                found.addAll(own);
                own.forEach(
                        fault -> PlantTrials.addPorts(channel, portsOf.computeIfAbsent(fault, f -> new HashSet<>())));
            }
        }
        for (LaneResult lane : judgement.view().lanes()) {
            if (lane.outcome() == Outcome.BLOCKED) {
                hidden.add(at(DARK, channel, lane));
            } else if (lane.outcome() == Outcome.OPEN || lane.outcome() == Outcome.UNUSED) {
                found.add(at(DARK, channel, lane));
            }
        }
    }

    private static void add(Channel channel, Judgement judgement, Finding finding, Set<Fault> to) {
        int code = finding.rule().code().number();
        finding.pairs().forEach(pair -> to.add(new Fault(code, channel.slot(pair), -1)));
        finding.lanes()
                .forEach(lane ->
                        to.add(at(code, channel, judgement.view().lanes().get(lane))));
        if (finding.pairs().isEmpty() && finding.lanes().isEmpty() && channel.ports() > 0) {
            to.add(new Fault(code, channel.port(0), 0));
        }
    }

    private static Fault at(int code, Channel channel, LaneResult lane) {
        return new Fault(
                code, channel.port(lane.path().port()), lane.path().lane().number());
    }

    void addFailing(Collection<Links.Link> links) {
        failing.addAll(links);
    }

    /**
     * Nothing is wrong that was right, or that could be seen to be right. Where two faults had made each other good, a few
     * may come to light in channels of which something else stays wrong, which tells of the second fault.
     */
    boolean noneBut(Faults before) {
        if (!before.failing.containsAll(failing)) {
            return false;
        }
        Set<Fault> fresh = new HashSet<>(found);
        fresh.removeIf(fault -> before.found.contains(fault) || before.hid(fault, this) || before.lost(fault));
        Set<Fault> gone = new HashSet<>(before.found);
        gone.removeAll(found);
        Set<Integer> staying = new HashSet<>();
        found.stream().filter(before.found::contains).forEach(fault -> staying.addAll(portsOf(fault)));
        return fresh.size() * MOST_FRESH <= gone.size()
                && fresh.stream().allMatch(fault -> fault.code != DARK && staying.containsAll(portsOf(fault)));
    }

    /** What went nowhere, and was an error, may go nowhere as it is meant to: that of a port which only listens. */
    private boolean lost(Fault fault) {
        return fault.code == DARK && found.contains(new Fault(NOWHERE, fault.place, fault.lane));
    }

    private Set<Integer> portsOf(Fault fault) {
        return portsOf.getOrDefault(fault, Set.of());
    }

    /** Of lanes that met a pair which does not mate nothing was known, nor of what is not looked at in such a pair. */
    private boolean hid(Fault fault, Faults after) {
        return fault.lane < 0
                ? HIDING.stream()
                        .map(code -> new Fault(code, fault.place, -1))
                        .anyMatch(other ->
                                other.code < fault.code && found.contains(other) && !after.found.contains(other))
                : hidden.contains(new Fault(DARK, fault.place, fault.lane));
    }

    /** The same of two problems of one pair, as they are told. */
    static boolean hides(Code before, Code after) {
        return HIDING.contains(before.number()) && before.number() < after.number();
    }

    /** Whether a finding of a channel, as it was before, has nothing left. */
    boolean without(Channel channel, Judgement judgement, Finding finding) {
        Set<Fault> before = new HashSet<>();
        add(channel, judgement, finding, before);
        return before.stream().noneMatch(found::contains);
    }

    /**
     * Everything is right.
     *
     * @param warnings count as well
     */
    boolean none(boolean warnings) {
        return failing.isEmpty() && !errors && (!warnings || found.stream().allMatch(fault -> fault.code == DARK));
    }

    /** How many links are as meant that were not. */
    int mendedLinks(Faults before) {
        return before.failing.size() - failing.size();
    }
}
