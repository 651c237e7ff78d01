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
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares who talks to whom with who is meant to: links that are missing, extra or exchanged (610, 611, 612). Places
 * are numbered as {@link Fabric#endOf} does it, so that active cables count as links too.
 */
public final class Intent {

    private static final Set<Outcome> ARRIVES =
            EnumSet.of(Outcome.RECEIVED, Outcome.ORDER_CHANGED, Outcome.ANOTHER_PORT);

    /** Alignment markers tell its lanes apart, so that their order does not matter (IEEE 802.3 clause 82). */
    private static final String SORTS_ITS_LANES = "ethernet";

    private static final int ORDER_CHANGED = 303;
    private static final int ANOTHER_PORT = 304;

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final List<Links.Link> links;
    private final Map<Integer, Set<Integer>> peers = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> meant = new HashMap<>();
    /** Ports whose light ends at a device that is not known inside, which was reported where it stands. */
    private final Set<Integer> blinded = new HashSet<>();

    private final Set<Integer> failing = new HashSet<>();
    private final Map<Integer, Links.Link> linkOf = new HashMap<>();
    private final Misplaced misplaced;
    private final List<Links.Link> failed = new ArrayList<>();

    public Intent(
            Fabric fabric, Channels channels, List<Judgement> judgements, List<Links.Link> links, Misplaced misplaced) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.links = links;
        this.misplaced = misplaced;
        for (Links.Link link : links) {
            mean(link.a(), link.z(), link);
            mean(link.z(), link.a(), link);
        }
        channels.list().forEach(this::readPeers);
        fabric.active()
                .peers()
                .forEach((one, other) ->
                        peers.computeIfAbsent(one, p -> new LinkedHashSet<>()).add(other));
    }

    private void mean(int one, int other, Links.Link link) {
        if (one >= 0) {
            meant.computeIfAbsent(one, p -> new LinkedHashSet<>()).add(other);
            linkOf.putIfAbsent(one, link);
        }
    }

    private void readPeers(Channel channel) {
        Judgement judgement = judgements.get(channel.shape());
        for (LaneResult lane : judgement.view().lanes()) {
            if (ARRIVES.contains(lane.outcome()) && lane.toPort() >= 0) {
                peers.computeIfAbsent(place(channel, lane.path().port()), p -> new LinkedHashSet<>())
                        .add(place(channel, lane.toPort()));
            }
        }
        boolean fails = fails(channel);
        boolean blind = judgement.view().shape().pairs().stream()
                .anyMatch(pair -> pair.joint().kind() == Joint.Kind.MISSING);
        for (int p = 0; (fails || blind) && p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                (fails ? failing : blinded).add(place(channel, p));
            }
        }
    }

    private int place(Channel channel, int port) {
        return fabric.endOf(channel.port(port));
    }

    /** Whether a channel fails, under the protocols of the links that it carries. */
    public boolean fails(Channel channel) {
        return judgements.get(channel.shape()).findings().stream()
                .anyMatch(finding -> severity(channel, finding) == Severity.ERROR);
    }

    /**
     * How severe a finding is in this channel: another order of the lanes is an error where a link's protocol does not
     * sort them; another port is judged by the links alone where they speak of every port. Null: nothing to say.
     */
    public @Nullable Severity severity(Channel channel, Finding finding) {
        int code = finding.rule().code().number();
        if (code == ORDER_CHANGED && carriesUnsorted(channel)) {
            return Severity.ERROR;
        }
        return code == ANOTHER_PORT && allMeant(channel) ? null : finding.severity();
    }

    private boolean carriesUnsorted(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            Links.Link link = channel.port(p) < 0 ? null : linkOf.get(place(channel, p));
            if (link != null && !link.protocol().isEmpty() && !link.protocol().equalsIgnoreCase(SORTS_ITS_LANES)) {
                return true;
            }
        }
        return false;
    }

    private boolean allMeant(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && !meant.containsKey(place(channel, p))) {
                return false;
            }
        }
        return channel.ports() > 0;
    }

    /** Links that are not as meant, or whose channel fails; known after {@link #check}. */
    public List<Links.Link> failed() {
        return List.copyOf(failed);
    }

    public void check(Report report) {
        Set<Integer> told = new HashSet<>();
        for (Links.Link link : links) {
            boolean fails = failing.contains(link.a()) || failing.contains(link.z());
            boolean right =
                    link.a() >= 0 && peers.getOrDefault(link.a(), Set.of()).contains(link.z());
            if (fails || !right) {
                failed.add(link);
            }
            boolean known = fails
                    || told.contains(link.a())
                    || told.contains(link.z())
                    || blinded.contains(link.a())
                    || blinded.contains(link.z());
            if (!right && !known && !misplaced(link)) {
                wrong(link, told, report);
            }
        }
        if (!links.isEmpty()) {
            extra(report);
        }
    }

    /** A cable on the way of the link is not where its row says, which was reported. */
    private boolean misplaced(Links.Link link) {
        return link.reported() || misplaced(link.a()) || misplaced(link.z());
    }

    private boolean misplaced(int place) {
        int port = place < 0 ? Fabric.NONE : fabric.portAt(place);
        return port >= 0 && misplaced.touches(channels.ofPort(port));
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
                            + (present(link.a()) && present(link.z())
                                    ? "; no light gets there"
                                    : "; one of the two has no transceiver"),
                    "cable it, or take it out of links"));
            return;
        }
        int from = actual >= 0 ? link.a() : link.z();
        int to = actual >= 0 ? actual : back;
        Links.Link other = linkOf.get(to);
        told.add(from);
        told.add(to);
        List<String> detail = new ArrayList<>();
        detail.add(fabric.endName(from) + " reaches " + fabric.endName(to) + "; meant is "
                + (actual >= 0 ? link.zName() : link.aName()));
        if (other != null) {
            detail.add("that port is meant for the link " + other.aName() + " to " + other.zName()
                    + ": the two are exchanged");
            told.add(other.a());
            told.add(other.z());
        }
        List<Integer> cables = cables(from, other == null ? Fabric.NONE : otherEnd(other, to));
        Set<Integer> crossing = new Crossing(fabric.cables()).among(cables);
        List<Integer> candidates = first(crossing, cables);
        detail.add("the exchange is at one of: " + names(candidates));
        if (!crossing.isEmpty()) {
            detail.add(names(crossing) + " cross on their way, so look there first");
        }
        report.add(new Diagnostic(
                code(link, other),
                Severity.ERROR,
                place(candidates, link),
                "a link is cabled to another port than meant",
                detail,
                List.of(new Diagnostic.Related(link.place(), "the link that is meant")),
                1));
    }

    private boolean present(int place) {
        return place >= 0 && (fabric.portAt(place) >= 0 || fabric.active().cableAt(place) >= 0);
    }

    private static List<Integer> first(Set<Integer> these, List<Integer> all) {
        Set<Integer> sorted = new LinkedHashSet<>(these);
        sorted.addAll(all);
        return List.copyOf(sorted);
    }

    private String names(Collection<Integer> cables) {
        return String.join(", ", cables.stream().map(fabric.cables()::name).toList());
    }

    private static int otherEnd(Links.Link link, int place) {
        return link.a() == place ? link.z() : link.a();
    }

    private static Code code(Links.Link link, Links.@Nullable Link other) {
        if (other != null && !link.rail().equals(other.rail())) {
            return new Code(611);
        }
        return new Code(other != null && !link.plane().equals(other.plane()) ? 612 : 610);
    }

    private Place place(List<Integer> cables, Links.Link link) {
        return cables.isEmpty() ? link.place() : fabric.cables().place(cables.getFirst());
    }

    /** Cables on the way of one of the two places, in the order of their rows; those that both pass exchange nothing. */
    private List<Integer> cables(int one, int other) {
        Set<Integer> found = way(one);
        Set<Integer> second = way(other);
        Set<Integer> shared = new TreeSet<>(found);
        shared.retainAll(second);
        found.addAll(second);
        if (found.size() > shared.size()) {
            found.removeAll(shared);
        }
        return List.copyOf(found);
    }

    private Set<Integer> way(int place) {
        Set<Integer> cables = new TreeSet<>();
        int port = place < 0 ? Fabric.NONE : fabric.portAt(place);
        if (port < 0 && place >= 0) {
            cables.add(fabric.active().cableAt(place));
        }
        if (port >= 0) {
            Channel channel = channels.ofPort(port);
            for (int i = 0; i < channel.items(); i++) {
                cables.add(fabric.cableOf(channel.item(i)));
            }
        }
        cables.remove(Fabric.NONE);
        return cables;
    }

    /** A peer of the place that is not meant; NONE when there is none. */
    private int strange(int place, int wanted) {
        for (int peer : peers.getOrDefault(place, Set.of())) {
            if (peer != wanted && !meant.getOrDefault(place, Set.of()).contains(peer)) {
                return peer;
            }
        }
        return Fabric.NONE;
    }

    private void extra(Report report) {
        Set<Integer> told = new HashSet<>();
        for (Map.Entry<Integer, Set<Integer>> entry : peers.entrySet()) {
            int place = entry.getKey();
            for (int peer : entry.getValue()) {
                if (!meant.containsKey(place) && !meant.containsKey(peer) && told.add(Math.min(place, peer))) {
                    List<Integer> cables = cables(place, Fabric.NONE);
                    report.add(Diagnostic.error(
                            new Code(610),
                            cables.isEmpty() ? null : fabric.cables().place(cables.getFirst()),
                            "a link is cabled that nobody means",
                            fabric.endName(place) + " reaches " + fabric.endName(peer) + ", which links does not have",
                            "add it to links, or take the cables out"));
                }
            }
        }
    }
}
