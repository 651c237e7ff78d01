package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares who talks to whom with who is meant to: links that are missing, extra or exchanged (610, 611, 612). */
public final class Intent {

    private static final Set<Outcome> ARRIVES =
            EnumSet.of(Outcome.RECEIVED, Outcome.ORDER_CHANGED, Outcome.ANOTHER_PORT);

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final List<Links.Link> links;
    private final Map<Integer, Set<Integer>> peers = new HashMap<>();
    private final Map<Integer, Set<Integer>> meant = new HashMap<>();
    /** Ports whose light ends at a device that is not known inside, which was reported where it stands. */
    private final Set<Integer> blinded = new HashSet<>();

    private final Set<Integer> failing = new HashSet<>();
    private final Map<Integer, Links.Link> linkOf = new HashMap<>();
    private int failed;

    public Intent(Fabric fabric, Channels channels, List<Judgement> judgements, List<Links.Link> links) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.links = links;
        channels.list().forEach(this::readPeers);
        for (Links.Link link : links) {
            mean(link.a(), link.z(), link);
            mean(link.z(), link.a(), link);
        }
    }

    private void readPeers(Channel channel) {
        Judgement judgement = judgements.get(channel.shape());
        for (LaneResult lane : judgement.view().lanes()) {
            if (ARRIVES.contains(lane.outcome()) && lane.toPort() >= 0) {
                peers.computeIfAbsent(channel.port(lane.path().port()), p -> new LinkedHashSet<>())
                        .add(channel.port(lane.toPort()));
            }
        }
        for (int p = 0; judgement.fails() && p < channel.ports(); p++) {
            failing.add(channel.port(p));
        }
        boolean blind = judgement.view().shape().pairs().stream()
                .anyMatch(pair -> pair.joint().kind() == Joint.Kind.MISSING);
        for (int p = 0; blind && p < channel.ports(); p++) {
            blinded.add(channel.port(p));
        }
    }

    private void mean(int one, int other, Links.Link link) {
        if (one >= 0) {
            meant.computeIfAbsent(one, p -> new LinkedHashSet<>()).add(other);
            linkOf.putIfAbsent(one, link);
        }
    }

    /** Links that are not as meant, or whose channel fails. */
    public int failed() {
        return failed;
    }

    public void check(Report report) {
        Set<Integer> told = new HashSet<>();
        for (Links.Link link : links) {
            boolean fails = failing.contains(link.a()) || failing.contains(link.z());
            boolean right =
                    link.a() >= 0 && peers.getOrDefault(link.a(), Set.of()).contains(link.z());
            failed += fails || !right ? 1 : 0;
            boolean reported = blinded.contains(link.a()) || blinded.contains(link.z());
            if (!fails && !right && !reported && !told.contains(link.a()) && !told.contains(link.z())) {
                wrong(link, told, report);
            }
        }
        if (!links.isEmpty()) {
            extra(report);
        }
    }

    private void wrong(Links.Link link, Set<Integer> told, Report report) {
        int actual = strange(link.a(), link.z());
        int back = strange(link.z(), link.a());
        if (actual < 0 && back < 0) {
            report.add(Diagnostic.error(
                    new Code(610),
                    link.place(),
                    "a link that is meant is not cabled",
                    link.aName() + " is meant to reach " + link.zName()
                            + (link.a() < 0 || link.z() < 0
                                    ? "; one of the two has no transceiver"
                                    : "; no light gets there"),
                    "cable it, or take it out of links"));
            return;
        }
        int from = actual >= 0 ? link.a() : link.z();
        int to = actual >= 0 ? actual : back;
        Links.Link other = linkOf.get(to);
        told.add(from);
        told.add(to);
        List<String> detail = new ArrayList<>();
        detail.add(fabric.portName(from) + " reaches " + fabric.portName(to) + "; meant is "
                + (actual >= 0 ? link.zName() : link.aName()));
        if (other != null) {
            detail.add("that port is meant for the link " + other.aName() + " to " + other.zName()
                    + ": the two are exchanged");
            told.add(other.a());
            told.add(other.z());
        }
        List<Integer> cables = cables(from, other == null ? -1 : otherEnd(other, to));
        detail.add("the exchange is at one of: "
                + String.join(", ", cables.stream().map(fabric.cables()::name).toList()));
        report.add(new Diagnostic(
                code(link, other),
                Severity.ERROR,
                place(cables, link),
                "a link is cabled to another port than meant",
                detail,
                List.of(new Diagnostic.Related(link.place(), "the link that is meant")),
                1));
    }

    private int otherEnd(Links.Link link, int port) {
        return link.a() == port ? link.z() : link.a();
    }

    private static Code code(Links.Link link, Links.@org.jspecify.annotations.Nullable Link other) {
        if (other != null && !link.rail().equals(other.rail())) {
            return new Code(611);
        }
        return new Code(other != null && !link.plane().equals(other.plane()) ? 612 : 610);
    }

    private Place place(List<Integer> cables, Links.Link link) {
        return cables.isEmpty() ? link.place() : fabric.cables().place(cables.getFirst());
    }

    /** Cables on the ways of the two ports, in the order of their rows. */
    private List<Integer> cables(int one, int other) {
        Set<Integer> found = new java.util.TreeSet<>();
        for (int port : new int[] {one, other}) {
            if (port >= 0) {
                Channel channel = channels.ofPort(port);
                for (int i = 0; i < channel.items(); i++) {
                    found.add(fabric.cableOf(channel.item(i)));
                }
            }
        }
        found.remove(Fabric.NONE);
        return List.copyOf(found);
    }

    /** A peer of the port that is not meant; NONE when there is none. */
    private int strange(int port, int wanted) {
        for (int peer : peers.getOrDefault(port, Set.of())) {
            if (peer != wanted && !meant.getOrDefault(port, Set.of()).contains(peer)) {
                return peer;
            }
        }
        return Fabric.NONE;
    }

    private void extra(Report report) {
        Set<Integer> told = new HashSet<>();
        for (Map.Entry<Integer, Set<Integer>> entry : peers.entrySet()) {
            int port = entry.getKey();
            for (int peer : entry.getValue()) {
                if (!meant.containsKey(port) && !meant.containsKey(peer) && told.add(Math.min(port, peer))) {
                    List<Integer> cables = cables(port, Fabric.NONE);
                    report.add(Diagnostic.error(
                            new Code(610),
                            cables.isEmpty() ? null : fabric.cables().place(cables.getFirst()),
                            "a link is cabled that nobody means",
                            fabric.portName(port) + " reaches " + fabric.portName(peer) + ", which links does not have",
                            "add it to links, or take the cables out"));
                }
            }
        }
    }
}
