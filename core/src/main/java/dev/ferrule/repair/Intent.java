package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Misplaced;
import dev.ferrule.fabric.UnlitCages;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ModeClash;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.LaneResult;
import dev.ferrule.shape.Shape;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Compares who talks to whom with who is meant to: links that are missing, extra or exchanged (610, 611, 612). */
public final class Intent {

    /** Alignment markers tell its lanes apart, so that their order does not matter (IEEE 802.3 clause 82). */
    private static final String SORTS_ITS_LANES = "ethernet";

    private static final int UNIVERSAL_ORDER = 105;
    private static final int NOWHERE = 302;
    private static final int ORDER_CHANGED = 303;
    private static final int ANOTHER_PORT = 304;

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final List<Links.Link> links;
    private final Misplaced misplaced;
    private final UnlitCages unlit;
    private final Peers peers;

    /** Shapes of two ports that are not cut and reach each other. */
    private final BitSet meeting;

    private final Ways ways;
    private final Map<LinkEnd, Set<LinkEnd>> meant = new HashMap<>();
    private final Map<LinkEnd, Links.Link> linkOf = new HashMap<>();

    /** Ends as links name them: a port as a whole, or one of its shares. */
    private final Set<LinkEnd> named = new HashSet<>();

    /** Ports whose light ends at a device that is not known inside, which was reported where it stands. */
    private final Set<LinkEnd> blinded = new HashSet<>();

    /** Channels that fail, by number. */
    private final BitSet failing = new BitSet();

    private final Failing failingEnds;
    /** Tables that say what links run over. */
    private static final List<String> CABLING = List.of("panels", "cables", "segments", "splices");

    private final List<Links.Link> failed = new ArrayList<>();
    private final Set<Integer> lacking = new HashSet<>();

    /** Told of plugs in wrong ports. */
    private final Set<Links.Link> explained = new HashSet<>();

    private final BitSet explainedChannels = new BitSet();
    private Map<Links.Link, String> misnamed = Map.of();

    public Intent(
            Fabric fabric, Channels channels, List<Judgement> judgements, List<Links.Link> links, Misplaced misplaced) {
        this.fabric = fabric;
        this.judgements = judgements;
        this.links = links;
        this.misplaced = misplaced;
        this.channels = channels;
        unlit = new UnlitCages(fabric);
        peers = new Peers(fabric, channels, judgements);
        meeting = Judgement.those(judgements, judgement -> Peers.meet(judgement.view()));
        failingEnds = new Failing(peers);
        ways = new Ways(fabric, channels, judgements);
        for (Links.Link link : links) {
            named.addAll(List.of(link.a(), link.z()));
            mean(link.a(), link.z(), link);
            mean(link.z(), link.a(), link);
        }
        addUnlit(peers);
        mark();
    }

    /** What needs no light of ours. */
    private void addUnlit(Peers to) {
        fabric.active().peers().forEach(to::add);
        if (!links.isEmpty()) {
            unlit.plugged().forEach(end -> unlit.reached(end).forEach(other -> to.add(end, other)));
        }
    }

    private void mean(LinkEnd one, LinkEnd other, Links.Link link) {
        if (one.exists()) {
            meant.computeIfAbsent(one, p -> new LinkedHashSet<>()).add(other);
            meant.computeIfAbsent(one.whole(), p -> new LinkedHashSet<>()).add(other.whole());
            linkOf.putIfAbsent(one, link);
            linkOf.putIfAbsent(one.whole(), link);
        }
    }

    /** Looks at channels of shapes of which there is something to say, and at those of modules that do not fit. */
    private void mark() {
        BitSet marked = Judgement.those(
                judgements,
                judgement -> !judgement.findings().isEmpty()
                        || ModeClash.any(judgement.view())
                        || blind(judgement.view().shape()));
        for (int number = 0; number < channels.count(); number++) {
            if (marked.get(channels.shapeOf(number))) {
                mark(number, channels.get(number));
            }
        }
        for (int port = 0; fabric.anyMisfits() && port < fabric.portCount(); port++) {
            if (fabric.misfits(peers.whole(port))) {
                failing.set(channels.numberOfPort(port));
            }
        }
    }

    private void mark(int number, Channel channel) {
        Judgement judgement = judgements.get(channel.shape());
        Map<LaneResult, ModeClash> clashes = ModeClash.of(channel, judgement.view());
        if (judgedWrong(channel, judgement) || !clashes.isEmpty()) {
            failing.set(number);
            failingEnds.add(channel, judgement.view(), judgement.findings(), this::severity, clashes.keySet());
        }
        for (int p = 0; p < channel.ports() && blind(judgement.view().shape()); p++) {
            if (channel.port(p) >= 0) {
                blinded.add(end(channel, p));
            }
        }
    }

    private boolean judgedWrong(Channel channel, Judgement judgement) {
        for (Finding finding : judgement.findings()) {
            if (severity(channel, finding) == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    private static boolean blind(Shape shape) {
        for (Shape.Pair pair : shape.pairs()) {
            if (pair.joint().kind() == Joint.Kind.MISSING) {
                return true;
            }
        }
        return false;
    }

    private LinkEnd end(Channel channel, int port) {
        return peers.whole(channel.port(port));
    }

    /**
     * Adds channels that fail for what their shape does not show.
     *
     * @param numbers of the channels
     * @param why by number of a channel
     */
    public void add(BitSet numbers, IntFunction<List<Finding>> why) {
        failing.or(numbers);
        numbers.stream().forEach(number -> {
            Channel channel = channels.get(number);
            failingEnds.add(
                    channel,
                    judgements.get(channel.shape()).view(),
                    why.apply(number),
                    (in, finding) -> finding.severity(),
                    List.of());
        });
    }

    /** Channels that fail, under the protocols of the links that they carry and the modes of their ports. */
    public List<Channel> failing() {
        return failing.stream().mapToObj(channels::get).toList();
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
        boolean elsewhere = code == UNIVERSAL_ORDER
                || (code == ANOTHER_PORT && allMeant(channel))
                || (code == NOWHERE && knownInPart(channel));
        return elsewhere ? null : finding.severity();
    }

    /** A module was said to be mapped in part; what goes out inside it, and is all that there is, needs no second word. */
    private boolean knownInPart(Channel channel) {
        boolean partial = false;
        for (int i = 0; i < channel.items(); i++) {
            partial |= fabric.partial(channel.item(i)) != null;
        }
        return partial && !judgements.get(channel.shape()).view().shape().closed();
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

    /** Cables, by number of their id, of which it was told that a link needs a leg that no row speaks of. */
    public Set<Integer> lacking() {
        return Set.copyOf(lacking);
    }

    /** Links that name a port of which another link is right, and what their other end reaches; after {@link #check}. */
    public Map<Links.Link, String> misnamed() {
        return misnamed;
    }

    /**
     * Compares, once.
     *
     * @param trials other modules in the place of those that there are
     * @param mends judges what an exchange of plugs would make
     */
    public void check(PlantTrials trials, Mends mends, PlantSource source, Report report) {
        if (!links.isEmpty() && saysNothingOfCabling(source)) {
            report.add(Diagnostic.warning(
                    new Code(610),
                    links.getFirst().place(),
                    "no link is judged",
                    "the plant says who is meant to talk to whom, and nothing of cables and panels",
                    "write them into cables.csv and panels.csv, or say below \"files\" in plant.yaml where they are"));
            return;
        }
        Strangers strangers = new Strangers(linkOf, meant, peers, failingEnds);
        List<Links.Link> wrong = new ArrayList<>();
        misnamed = Misnamed.of(links, fabric, peers, this::right);
        for (Links.Link link : links) {
            boolean right = right(link);
            if (!right && isHidden(link)) {
                report.add("hidden links", notJudged(link));
                continue;
            }
            if (fails(link) || !right || isDark(link.a()) || isDark(link.z())) {
                failed.add(link);
            }
            if (!right
                    && !misnamed.containsKey(link)
                    && !explained.contains(link)
                    && !blinded(link)
                    && !misplaced(link)
                    && !failsAlready(link, strangers)) {
                wrong.add(link);
            }
        }
        tell(wrong, strangers, trials, mends, source, report);
        // The link of a row whose ends nobody knows, which was reported, may be any that is cabled.
        boolean known =
                links.stream().allMatch(link -> link.a().exists() && link.z().exists());
        if (!links.isEmpty() && known && source.complete("links")) {
            extra(report);
        }
    }

    /** A list of neighbours alone, as networks tell it; an empty file would be the beginning of more. */
    private static boolean saysNothingOfCabling(PlantSource source) {
        return CABLING.stream().allMatch(kind -> source.tables(kind).isEmpty() && source.complete(kind));
    }

    /** Law: no link fails without an error. Told once all else is: the links of a plant that is right but for them. */
    public void unexplained(PlantTrials trials, Mends mends, PlantSource source, Report report) {
        if (!failed.isEmpty() && !report.hasErrors()) {
            Strangers strangers = new Strangers(linkOf, meant, peers, failingEnds);
            List<Links.Link> wrong =
                    failed.stream().filter(link -> !right(link)).toList();
            tell(wrong, strangers, trials, mends, source, report);
        }
    }

    private void tell(
            List<Links.Link> wrong,
            Strangers strangers,
            PlantTrials trials,
            Mends mends,
            PlantSource source,
            Report report) {
        if (wrong.isEmpty()) {
            return;
        }
        SwapTrials swaps = swaps(mends);
        WrongLinks telling = new WrongLinks(fabric, ways, peers, strangers, swaps, trials, this::many);
        telling.tell(wrong, source, report);
        lacking.addAll(telling.lacking());
    }

    private SwapTrials swaps(Mends mends) {
        return new SwapTrials(fabric, channels, links, ways, peers, mends, this::severity);
    }

    /**
     * Tells plugs in wrong ports that make channels fail, before anything is sought in these channels: it is all that is
     * wrong in them.
     */
    public void checkPlugs(Mends mends, Report report) {
        List<Links.Link> astray = links.stream()
                .filter(link -> failingEnds.near(link.a()) || failingEnds.near(link.z()))
                .filter(link -> !right(link) && !blinded(link) && !misplaced(link))
                .toList();
        if (!astray.isEmpty()) {
            WrongPlugs plugs = new WrongPlugs(fabric, channels, ways, swaps(mends));
            plugs.tell(astray, report);
            explained.addAll(plugs.explained());
            explainedChannels.or(plugs.channels(failing));
        }
    }

    /** Whether all that is wrong in a channel was told of plugs in wrong ports. */
    boolean explains(int channel) {
        return explainedChannels.get(channel);
    }

    /** Numbers of channels in which nothing is wrong but that plugs are in wrong ports, which was told. */
    public BitSet explained() {
        return explainedChannels;
    }

    /** How many links do not reach what they are meant to. */
    public int wrong() {
        return (int) links.stream().filter(link -> !right(link)).count();
    }

    /**
     * What was found in the channel of an end explains the link, unless the light of the other end arrives elsewhere, or
     * no lane of the link fails and its light goes out where nothing is plugged in.
     */
    private boolean failsAlready(Links.Link link, Strangers strangers) {
        boolean near = failingEnds.near(link.a()) || failingEnds.near(link.z());
        boolean open =
                !failingEnds.at(link.a()) && !failingEnds.at(link.z()) && ways.open(link.a()) && ways.open(link.z());
        return near && !open && strangers.of(link) == null;
    }

    private boolean isDark(LinkEnd end) {
        return fabric.misfits(end) || unlit.lacksTransceiver(end);
    }

    private boolean right(Links.Link link) {
        return meets(link.a(), link.z()) || reaches(link);
    }

    /** The plain case, that two ports which are not cut are the two of one channel. */
    private boolean meets(LinkEnd a, LinkEnd z) {
        int one = a.exists() && a.share() == 0 ? fabric.portAt(a.end()) : Fabric.NONE;
        int other = z.exists() && z.share() == 0 ? fabric.portAt(z.end()) : Fabric.NONE;
        return one >= 0
                && other >= 0
                && one != other
                && channels.numberOfPort(one) == channels.numberOfPort(other)
                && meeting.get(channels.shapeOf(channels.numberOfPort(one)));
    }

    private boolean reaches(Links.Link link) {
        return link.a().exists() && peers.of(link.a()).contains(link.z());
    }

    /** Where a port is meant for several links as a whole, its other ends tell which of them fail. */
    private boolean fails(Links.Link link) {
        boolean manyA = many(link.a());
        boolean manyZ = many(link.z());
        return (failingEnds.at(link.a()) && (!manyA || manyZ)) || (failingEnds.at(link.z()) && (!manyZ || manyA));
    }

    private boolean many(LinkEnd end) {
        return end.share() == 0 && meant.getOrDefault(end, Set.of()).size() > 1;
    }

    private boolean blinded(Links.Link link) {
        return blinded.contains(link.a().whole()) || blinded.contains(link.z().whole());
    }

    private Diagnostic notJudged(Links.Link link) {
        return Diagnostic.warning(
                new Code(603),
                link.place(),
                "a link is not judged",
                fabric.endName(link.a()) + " and " + fabric.endName(link.z())
                        + " lead to panels of which nothing says which port leads where",
                "say what is in them, and the link is compared with the cables");
    }

    /** Both ends lead to panels of which nobody knows the inside, which was told: whether the link is there, nobody can say. */
    private boolean isHidden(Links.Link link) {
        return link.a().exists() && link.z().exists() && isHidden(link.a()) && isHidden(link.z());
    }

    private boolean isHidden(LinkEnd end) {
        return ways.cables(end, null).stream().anyMatch(misplaced::endsUnknown);
    }

    /** A cable on the way of the link is not where its row says, which was reported. */
    private boolean misplaced(Links.Link link) {
        return link.reported() || misplaced(link.a()) || misplaced(link.z());
    }

    private boolean misplaced(LinkEnd end) {
        Channel channel = ways.channel(end);
        return channel != null && misplaced.touches(channel);
    }

    /** Those of channels that arrive somewhere and of which a port is not meant as a whole. */
    private Peers unspoken() {
        BitSet arriving = Judgement.those(judgements, judgement -> Peers.arrives(judgement.view()));
        BitSet some = new BitSet();
        for (int port = 0; port < fabric.portCount(); port++) {
            int number = channels.numberOfPort(port);
            if (arriving.get(channels.shapeOf(number)) && !named.contains(peers.whole(port))) {
                some.set(number);
            }
        }
        Peers unspoken = new Peers(fabric);
        for (int number = some.nextSetBit(0); number >= 0; number = some.nextSetBit(number + 1)) {
            unspoken.add(
                    channels.get(number),
                    judgements.get(channels.shapeOf(number)).view());
        }
        addUnlit(unspoken);
        return unspoken;
    }

    private void extra(Report report) {
        Set<LinkEnd> told = new HashSet<>();
        for (LinkEnd end : unspoken().ends()) {
            for (LinkEnd peer : unmeant(end) ? peers.of(end) : Set.<LinkEnd>of()) {
                if (unmeant(peer) && told.add(end) && told.add(peer)) {
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

    /** No link speaks of it: of a port that is cut, its shares are asked for, unless a link names the whole. */
    private boolean unmeant(LinkEnd end) {
        int port = fabric.portAt(end.end());
        boolean cut = port >= 0 && fabric.portType(port).links() > 1;
        return cut == end.share() > 0 && !named.contains(end) && !named.contains(end.whole());
    }
}
