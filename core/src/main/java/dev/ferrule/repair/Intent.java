package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.fabric.PanelRows;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares who talks to whom with who is meant to: links that are missing, extra or exchanged (610, 611, 612). */
public final class Intent {

    /** Alignment markers tell its lanes apart, so that their order does not matter (IEEE 802.3 clause 82). */
    private static final String SORTS_ITS_LANES = "ethernet";

    private static final int UNIVERSAL_ORDER = 105;
    private static final int ORDER_CHANGED = 303;
    private static final int ANOTHER_PORT = 304;
    private static final String ELSEWHERE = "a link is cabled to another port than meant";

    private final Fabric fabric;
    private final List<Judgement> judgements;
    private final List<Links.Link> links;
    private final Misplaced misplaced;
    private final Peers peers;
    private final Ways ways;
    private final Map<LinkEnd, Set<LinkEnd>> meant = new HashMap<>();
    private final Map<LinkEnd, Links.Link> linkOf = new HashMap<>();

    /** Ports whose light ends at a device that is not known inside, which was reported where it stands. */
    private final Set<LinkEnd> blinded = new HashSet<>();

    private final Set<LinkEnd> failing = new HashSet<>();
    private final List<Links.Link> failed = new ArrayList<>();

    public Intent(
            Fabric fabric, Channels channels, List<Judgement> judgements, List<Links.Link> links, Misplaced misplaced) {
        this.fabric = fabric;
        this.judgements = judgements;
        this.links = links;
        this.misplaced = misplaced;
        peers = new Peers(fabric);
        ways = new Ways(fabric, channels, judgements);
        for (Links.Link link : links) {
            mean(link.a(), link.z(), link);
            mean(link.z(), link.a(), link);
        }
        for (Channel channel : channels.list()) {
            peers.add(channel, judgements.get(channel.shape()).view());
            markPorts(channel);
        }
        fabric.active().peers().forEach(peers::add);
    }

    private void mean(LinkEnd one, LinkEnd other, Links.Link link) {
        if (one.exists()) {
            meant.computeIfAbsent(one, p -> new LinkedHashSet<>()).add(other);
            meant.computeIfAbsent(one.whole(), p -> new LinkedHashSet<>()).add(other.whole());
            linkOf.putIfAbsent(one, link);
            linkOf.putIfAbsent(one.whole(), link);
        }
    }

    private void markPorts(Channel channel) {
        boolean fails = fails(channel);
        boolean blind = judgements.get(channel.shape()).view().shape().pairs().stream()
                .anyMatch(pair -> pair.joint().kind() == Joint.Kind.MISSING);
        for (int p = 0; (fails || blind) && p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                (fails ? failing : blinded).add(end(channel, p));
            }
        }
    }

    private LinkEnd end(Channel channel, int port) {
        return new LinkEnd(fabric.endOf(channel.port(port)), 0);
    }

    /** Whether a channel fails, under the protocols of the links that it carries. */
    public boolean fails(Channel channel) {
        return judgements.get(channel.shape()).findings().stream()
                .anyMatch(finding -> severity(channel, finding) == Severity.ERROR);
    }

    /**
     * How severe a finding is in this channel: another order of the lanes is an error where a link's protocol does not
     * sort them; another port is judged by the links alone where they speak of every port. Null: nothing to say, or
     * said once a module.
     */
    public @Nullable Severity severity(Channel channel, Finding finding) {
        int code = finding.rule().code().number();
        if (code == ORDER_CHANGED && carriesUnsorted(channel)) {
            return Severity.ERROR;
        }
        boolean elsewhere = code == UNIVERSAL_ORDER || (code == ANOTHER_PORT && allMeant(channel));
        return elsewhere ? null : finding.severity();
    }

    private boolean carriesUnsorted(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            Links.Link link = channel.port(p) < 0 ? null : linkOf.get(end(channel, p));
            if (link != null && !link.protocol().isEmpty() && !link.protocol().equalsIgnoreCase(SORTS_ITS_LANES)) {
                return true;
            }
        }
        return false;
    }

    private boolean allMeant(Channel channel) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0 && !meant.containsKey(end(channel, p))) {
                return false;
            }
        }
        return channel.ports() > 0;
    }

    /** Links that are not as meant, or whose channel fails; known after {@link #check}. */
    public List<Links.Link> failed() {
        return List.copyOf(failed);
    }

    /**
     * Compares, once.
     *
     * @param rows where modules are placed
     */
    public void check(PlantTrials trials, PanelRows rows, Report report) {
        Set<LinkEnd> told = new HashSet<>();
        for (Links.Link link : links) {
            boolean fails = among(failing, link);
            boolean right = link.a().exists() && peers.of(link.a()).contains(link.z());
            if (fails || !right) {
                failed.add(link);
            }
            boolean known = fails || told.contains(link.a()) || told.contains(link.z()) || among(blinded, link);
            if (!right && !known && !misplaced(link)) {
                wrong(link, told, trials, rows, report);
            }
        }
        if (!links.isEmpty()) {
            extra(report);
        }
    }

    private static boolean among(Set<LinkEnd> ends, Links.Link link) {
        return ends.contains(link.a().whole()) || ends.contains(link.z().whole());
    }

    /** A cable on the way of the link is not where its row says, which was reported. */
    private boolean misplaced(Links.Link link) {
        return link.reported() || misplaced(link.a()) || misplaced(link.z());
    }

    private boolean misplaced(LinkEnd end) {
        Channel channel = ways.channel(end);
        return channel != null && misplaced.touches(channel);
    }

    private void wrong(Links.Link link, Set<LinkEnd> told, PlantTrials trials, PanelRows rows, Report report) {
        LinkEnd actual = strange(link.a(), link.z());
        LinkEnd back = strange(link.z(), link.a());
        if (actual == null && back == null) {
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
        Rewiring rewiring = Rewiring.of(fabric, ways.channel(link.a()), peers, trials);
        if (rewiring == null) {
            exchanged(link, actual, back, told, report);
        } else {
            rewiring.wrong().forEach(other -> tell(other, told));
            report.add(rewiring.diagnostic(fabric, rows, ELSEWHERE, peers));
        }
    }

    private static void tell(Links.Link link, Set<LinkEnd> told) {
        told.add(link.a());
        told.add(link.z());
    }

    private void exchanged(
            Links.Link link, @Nullable LinkEnd actual, @Nullable LinkEnd back, Set<LinkEnd> told, Report report) {
        LinkEnd from = actual != null ? link.a() : link.z();
        LinkEnd to = actual != null ? actual : back == null ? from : back;
        Links.Link other = linkOf.get(to);
        told.add(from);
        told.add(to);
        List<String> detail = new ArrayList<>();
        detail.add(fabric.endName(from) + " reaches " + fabric.endName(to) + "; meant is "
                + (actual != null ? link.zName() : link.aName()));
        if (other != null) {
            detail.add("that port is meant for the link " + other.aName() + " to " + other.zName()
                    + ": the two are exchanged");
            tell(other, told);
        }
        List<Integer> cables = ways.cables(from, other == null ? null : otherEnd(other, to));
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
                ELSEWHERE,
                detail,
                List.of(new Diagnostic.Related(link.place(), "the link that is meant")),
                1));
    }

    private boolean present(LinkEnd end) {
        return end.exists() && (fabric.portAt(end.end()) >= 0 || fabric.active().cableAt(end.end()) >= 0);
    }

    private static List<Integer> first(Set<Integer> these, List<Integer> all) {
        Set<Integer> sorted = new LinkedHashSet<>(these);
        sorted.addAll(all);
        return List.copyOf(sorted);
    }

    private String names(Collection<Integer> cables) {
        return String.join(", ", cables.stream().map(fabric.cables()::name).toList());
    }

    private static LinkEnd otherEnd(Links.Link link, LinkEnd end) {
        return link.a().equals(end) ? link.z() : link.a();
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

    /** A peer of the end that is not meant, whole ports against whole ports and shares against shares; null for none. */
    private @Nullable LinkEnd strange(LinkEnd end, LinkEnd wanted) {
        Set<LinkEnd> wishes = meant.getOrDefault(end, Set.of());
        for (LinkEnd peer : peers.of(end)) {
            boolean comparable = (peer.share() == 0) == (wanted.share() == 0);
            if (comparable && !peer.equals(wanted) && !wishes.contains(peer)) {
                return peer;
            }
        }
        return null;
    }

    private void extra(Report report) {
        Set<LinkEnd> told = new HashSet<>();
        for (LinkEnd end : peers.ends()) {
            for (LinkEnd peer : end.share() == 0 ? peers.of(end) : Set.<LinkEnd>of()) {
                boolean unknown = peer.share() == 0 && !meant.containsKey(end) && !meant.containsKey(peer);
                if (unknown && told.add(end) && told.add(peer)) {
                    List<Integer> cables = ways.cables(end, null);
                    report.add(Diagnostic.error(
                            new Code(610),
                            cables.isEmpty() ? null : fabric.cables().place(cables.getFirst()),
                            "a link is cabled that nobody means",
                            fabric.endName(end) + " reaches " + fabric.endName(peer) + ", which links does not have",
                            "add it to links, or take the cables out"));
                }
            }
        }
    }
}
