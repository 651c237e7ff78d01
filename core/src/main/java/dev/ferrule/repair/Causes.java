package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest things whose single change mends all failing channels that share them and breaks none that work.
 * Greedy: the change that mends most comes first. Ties go to a thing that carries no working channel, then to one that
 * is unlike its siblings; what still ties are the candidates of one cause.
 */
public final class Causes {

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final Mends mends;
    private final PlantTrials trials;
    private final Intent intent;
    private @Nullable Siblings siblings;
    private @Nullable AssetChannels channelsOf;

    /**
     * Makes a finder.
     *
     * @param judgements by number of shape
     * @param intent how severe a finding is in a channel
     */
    public Causes(
            Fabric fabric,
            Channels channels,
            List<Judgement> judgements,
            Mends mends,
            PlantTrials trials,
            Intent intent) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.mends = mends;
        this.trials = trials;
        this.intent = intent;
    }

    public List<Cause> find() {
        Map<Element, Finding> open = new LinkedHashMap<>();
        BitSet found =
                Judgement.those(judgements, judgement -> !judgement.findings().isEmpty());
        for (int c = 0; c < channels.count(); c++) {
            if (found.get(channels.shapeOf(c)) && !intent.explains(c)) {
                Channel channel = channels.get(c);
                for (Finding finding : judgements.get(channel.shape()).findings()) {
                    if (intent.severity(channel, finding) != null) {
                        open.putIfAbsent(new Element(c, Mends.Problem.of(finding)), finding);
                    }
                }
            }
        }
        if (open.isEmpty()) {
            return List.of();
        }
        AssetChannels passing = new AssetChannels(
                fabric,
                channels,
                open.keySet().stream().map(Element::channel).distinct().toList());
        channelsOf = passing;
        AssetTrials assets = new AssetTrials(fabric, channels, trials, passing);
        List<Cause> single =
                pick(open, new Tallies(fabric, channels, judgements, mends, trials, assets, open.keySet(), passing));
        GroupTrials groups = new GroupTrials(fabric, channels, judgements, assets, mends);
        return new Systematic(fabric, groups, candidate -> opinion(candidate) == Siblings.Opinion.UNLIKE).of(single);
    }

    private List<Cause> pick(Map<Element, Finding> open, Tallies tallies) {
        List<Cause> causes = new ArrayList<>();
        Set<Element> left = new LinkedHashSet<>(open.keySet());
        Map<String, Set<Element>> byPlace = new LinkedHashMap<>();
        open.keySet()
                .forEach(element -> byPlace.computeIfAbsent(place(element), p -> new LinkedHashSet<>())
                        .add(element));
        LargestFirst order = new LargestFirst(tallies.all(), open.keySet(), left);
        for (Element first = order.next(); first != null; first = order.next()) {
            List<Tally> best = best(first, left, tallies);
            Set<Element> covered = new LinkedHashSet<>(
                    best.isEmpty() ? byPlace.getOrDefault(place(first), Set.of()) : best.getFirst().mended);
            covered.retainAll(left);
            left.removeAll(covered);
            Element told = worst(first, covered, open);
            causes.add(new Cause(
                    Objects.requireNonNull(open.get(told)),
                    covered.stream().map(Element::channel).distinct().toList(),
                    also(covered, told.code()),
                    best.stream().map(tally -> tally.candidate).toList(),
                    List.of()));
        }
        return causes;
    }

    /** Of what one change mends, an error is told before a warning. */
    private Element worst(Element first, Set<Element> covered, Map<Element, Finding> open) {
        if (isError(first, open)) {
            return first;
        }
        return covered.stream()
                .filter(element -> isError(element, open))
                .findFirst()
                .orElse(first);
    }

    private boolean isError(Element element, Map<Element, Finding> open) {
        Finding finding = Objects.requireNonNull(open.get(element));
        return intent.severity(channels.get(element.channel()), finding) == Severity.ERROR;
    }

    private static SortedSet<Code> also(Set<Element> covered, Code told) {
        SortedSet<Code> also = new TreeSet<>();
        covered.forEach(element -> also.add(element.code()));
        also.remove(told);
        return also;
    }

    /** What no single change mends is told once a code and a plate or row of optics, lanes once a shape. */
    private String place(Element element) {
        Channel channel = channels.get(element.channel());
        int pair = element.problem().pair();
        if (pair < 0) {
            return element.code() + " shape " + channel.shape();
        }
        int port = channel.portAt(channels.shape(channel.shape()), pair);
        return element.code() + " " + (port < 0 ? fabric.plateName(channel.slot(pair)) : fabric.opticsName(port));
    }

    /**
     * The changes that mend the element and most others; ties are narrowed by what they carry and by their siblings. A splice
     * that is not straight, and would mend them if it were, comes before all.
     */
    private List<Tally> best(Element element, Set<Element> left, Tallies tallies) {
        List<Tally> able = tallies.of(element);
        long most = able.stream().mapToLong(tally -> covered(tally, left)).max().orElse(0);
        List<Tally> best = mostLinks(
                able.stream().filter(tally -> covered(tally, left) == most).toList());
        long least = best.stream().mapToLong(this::working).min().orElse(0);
        List<Tally> fewest =
                best.stream().filter(tally -> working(tally) == least).toList();
        List<Tally> told = new ArrayList<>(best);
        told.removeIf(tally -> !tally.candidate.words().equals(Changes.STRAIGHT));
        told.addAll(onceAnAsset(fewest.size() < 2 ? fewest : suspects(fewest)));
        return told.stream().distinct().toList();
    }

    private static List<Tally> mostLinks(List<Tally> tallies) {
        int most = tallies.stream().mapToInt(tally -> tally.links).max().orElse(0);
        return tallies.stream()
                .filter(tally -> tally.links < 0 || tally.links == most)
                .toList();
    }

    /** Where siblings of one speak against it, those whose siblings speak for them are no suspects. */
    private List<Tally> suspects(List<Tally> best) {
        return best.stream().anyMatch(this::unlike)
                ? best.stream()
                        .filter(tally -> opinion(tally) != Siblings.Opinion.LIKE)
                        .toList()
                : best;
    }

    private boolean unlike(Tally tally) {
        return opinion(tally) == Siblings.Opinion.UNLIKE;
    }

    private Siblings.Opinion opinion(Tally tally) {
        return opinion(tally.candidate);
    }

    private Siblings.Opinion opinion(Cause.Candidate candidate) {
        if (siblings == null) {
            siblings = new Siblings(fabric);
        }
        return siblings.of(candidate);
    }

    /**
     * The first, simplest change of each asset; those that are unlike their siblings first, then cables in the order of
     * their rows, then modules, adapters, transceivers.
     */
    private List<Tally> onceAnAsset(List<Tally> tallies) {
        Set<String> assets = new HashSet<>();
        List<Tally> once = tallies.stream()
                .filter(tally -> assets.add(tally.candidate.asset()))
                .toList();
        return once.size() < 2
                ? once
                : once.stream()
                        .sorted((one, other) -> unlike(one) == unlike(other)
                                ? compare(one.candidate, other.candidate)
                                : Boolean.compare(unlike(other), unlike(one)))
                        .toList();
    }

    private static long covered(Tally tally, Set<Element> left) {
        return tally.mended.stream().filter(left::contains).count();
    }

    private long working(Tally tally) {
        return Arrays.stream(Objects.requireNonNull(channelsOf).of(tally.candidate.asset()))
                .filter(c -> judgements.get(channels.shapeOf(c)).findings().isEmpty())
                .count();
    }

    private int compare(Cause.Candidate one, Cause.Candidate other) {
        int cable = one.item() < 0 ? Fabric.NONE : fabric.cableOf(one.item());
        int second = other.item() < 0 ? Fabric.NONE : fabric.cableOf(other.item());
        return cable >= 0 && second >= 0
                ? fabric.cables().compare(cable, second)
                : Integer.compare(order(one), order(other));
    }

    private int order(Cause.Candidate candidate) {
        int cable = candidate.item() < 0 ? Fabric.NONE : fabric.cableOf(candidate.item());
        if (cable >= 0) {
            return cable;
        }
        int last = Integer.MAX_VALUE;
        return candidate.item() >= 0 ? last - 2 : candidate.slot() >= 0 ? last - 1 : last;
    }
}
