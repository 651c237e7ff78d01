package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** A problem of a channel. */
    private record Element(int channel, Mends.Problem problem) {
        Code code() {
            return problem.code();
        }
    }

    private record Key(String asset, String words, Code code) {}

    /** What a change of an asset does, summed over the channels that pass it. */
    private static final class Tally {
        final Cause.Candidate candidate;
        final Set<Element> mended = new LinkedHashSet<>();

        /** What the same change mends of any code. */
        Set<Element> together = mended;

        Tally(Cause.Candidate candidate) {
            this.candidate = candidate;
        }
    }

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final Mends mends;
    private final ModuleTrials modules;
    private final Intent intent;
    private @Nullable Siblings siblings;
    private Map<String, Set<Integer>> channelsOf = Map.of();

    /**
     * @param judgements by number of shape
     * @param intent how severe a finding is in a channel
     */
    public Causes(
            Fabric fabric,
            Channels channels,
            List<Judgement> judgements,
            Mends mends,
            ModuleTrials modules,
            Intent intent) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.mends = mends;
        this.modules = modules;
        this.intent = intent;
    }

    public List<Cause> find() {
        Map<Element, Finding> open = new LinkedHashMap<>();
        List<Channel> all = channels.list();
        for (int c = 0; c < all.size(); c++) {
            for (Finding finding : judgements.get(all.get(c).shape()).findings()) {
                if (intent.severity(all.get(c), finding) == null) {
                    continue;
                }
                open.putIfAbsent(new Element(c, Mends.Problem.of(finding)), finding);
            }
        }
        if (open.isEmpty()) {
            return List.of();
        }
        channelsOf = ChannelsByAsset.of(
                fabric, all, open.keySet().stream().map(Element::channel).toList());
        return pick(open, tallies(open, all));
    }

    private Map<Key, Tally> tallies(Map<Element, Finding> open, List<Channel> all) {
        Map<Key, Tally> tallies = new LinkedHashMap<>();
        for (Element element : open.keySet()) {
            Channel channel = all.get(element.channel);
            Set<Mends.Problem> before = Mends.problems(judgements.get(channel.shape()));
            for (Mends.Trial trial : mends.of(channels.shape(channel.shape()))) {
                if (!trial.problems().contains(element.problem) && before.containsAll(trial.problems())) {
                    Cause.Candidate candidate = candidate(channel, trial);
                    tallies.computeIfAbsent(
                                    new Key(candidate.asset(), candidate.words(), element.code()),
                                    k -> new Tally(candidate))
                            .mended
                            .add(element);
                }
            }
        }
        tallies.entrySet().removeIf(entry -> !valid(entry.getKey(), entry.getValue(), open, all));
        open.keySet().forEach(element -> addModules(element, all.get(element.channel), tallies));
        together(tallies);
        return tallies;
    }

    /** Another module mends every finding of every channel through it, or it is no cure. */
    private void addModules(Element element, Channel channel, Map<Key, Tally> tallies) {
        for (int i = 0; i < channel.items(); i++) {
            int item = channel.item(i);
            for (ItemType other : modules.cures(channel, item)) {
                Cause.Candidate candidate = new Cause.Candidate(fabric.assetName(item), item, -1, other.name());
                tallies.computeIfAbsent(
                                new Key(candidate.asset(), candidate.words(), element.code()),
                                k -> new Tally(candidate))
                        .mended
                        .add(element);
            }
        }
    }

    /** One change may mend findings of several codes: an adapter of the right type closes slopes and turns polarity. */
    private static void together(Map<Key, Tally> tallies) {
        Map<String, Set<Element>> changes = new HashMap<>();
        tallies.forEach((key, tally) -> {
            tally.together = changes.computeIfAbsent(key.asset + "\u0000" + key.words, change -> new LinkedHashSet<>());
            tally.together.addAll(tally.mended);
        });
    }

    private Cause.Candidate candidate(Channel channel, Mends.Trial trial) {
        int pair = trial.change().pair();
        if (pair >= 0) {
            int slot = channel.slot(pair);
            return new Cause.Candidate(
                    fabric.plateName(slot), -1, slot, trial.change().words());
        }
        int item = channel.item(trial.change().item());
        return new Cause.Candidate(
                fabric.assetName(item), item, -1, trial.change().words());
    }

    /** Every channel through the asset is mended by the change, or works and goes on working. */
    private boolean valid(Key key, Tally tally, Map<Element, Finding> open, List<Channel> all) {
        Set<Integer> mended = new HashSet<>();
        tally.mended.forEach(element -> mended.add(element.channel));
        Set<Integer> broken = new HashSet<>();
        open.keySet().stream()
                .filter(element -> element.code().equals(key.code))
                .forEach(element -> broken.add(element.channel));
        for (int c : channelsOf.getOrDefault(key.asset, Set.of())) {
            boolean good = broken.contains(c) ? mended.contains(c) : harmless(all.get(c), key);
            if (!good) {
                return false;
            }
        }
        return true;
    }

    private boolean harmless(Channel channel, Key key) {
        Set<Mends.Problem> before = Mends.problems(judgements.get(channel.shape()));
        for (Mends.Trial trial : mends.of(channels.shape(channel.shape()))) {
            Cause.Candidate same = candidate(channel, trial);
            if (same.asset().equals(key.asset)
                    && same.words().equals(key.words)
                    && !before.containsAll(trial.problems())) {
                return false;
            }
        }
        return true;
    }

    private List<Cause> pick(Map<Element, Finding> open, Map<Key, Tally> tallies) {
        List<Cause> causes = new ArrayList<>();
        Set<Element> left = new LinkedHashSet<>(open.keySet());
        for (Map.Entry<Element, Finding> entry : open.entrySet()) {
            Element first = entry.getKey();
            if (!left.contains(first)) {
                continue;
            }
            List<Tally> best = best(first, left, tallies);
            Set<Element> covered = new LinkedHashSet<>();
            if (best.isEmpty()) {
                String place = place(first);
                left.stream()
                        .filter(element -> element.code().equals(first.code())
                                && place(element).equals(place))
                        .forEach(covered::add);
            } else {
                covered.addAll(best.getFirst().together);
                covered.retainAll(left);
            }
            left.removeAll(covered);
            causes.add(new Cause(
                    entry.getValue(),
                    covered.stream().map(Element::channel).distinct().toList(),
                    also(covered, first.code()),
                    best.stream().map(tally -> tally.candidate).toList()));
        }
        return causes;
    }

    private static SortedSet<Code> also(Set<Element> covered, Code told) {
        SortedSet<Code> also = new TreeSet<>();
        covered.forEach(element -> also.add(element.code()));
        also.remove(told);
        return also;
    }

    /** What no single change mends is told once a plate or device, lanes once a shape. */
    private String place(Element element) {
        Channel channel = channels.list().get(element.channel);
        return element.problem.pair() < 0
                ? "shape " + channel.shape()
                : fabric.plateName(channel.slot(element.problem.pair()));
    }

    /** The changes that mend the element and most others; ties are narrowed by what they carry and by their siblings. */
    private List<Tally> best(Element element, Set<Element> left, Map<Key, Tally> tallies) {
        List<Tally> able = tallies.values().stream()
                .filter(tally -> tally.mended.contains(element))
                .toList();
        long most = able.stream().mapToLong(tally -> covered(tally, left)).max().orElse(0);
        List<Tally> best =
                able.stream().filter(tally -> covered(tally, left) == most).toList();
        long least = best.stream().mapToLong(this::working).min().orElse(0);
        best = best.stream().filter(tally -> working(tally) == least).toList();
        List<Tally> odd = best.stream()
                .filter(tally -> siblings().unlike(tally.candidate.item()))
                .toList();
        return (odd.isEmpty() ? best : odd)
                .stream()
                        .sorted((one, other) -> compare(one.candidate, other.candidate))
                        .toList();
    }

    private Siblings siblings() {
        if (siblings == null) {
            siblings = new Siblings(fabric);
        }
        return siblings;
    }

    private static long covered(Tally tally, Set<Element> left) {
        return tally.together.stream().filter(left::contains).count();
    }

    private long working(Tally tally) {
        return channelsOf.getOrDefault(tally.candidate.asset(), Set.of()).stream()
                .filter(c -> judgements
                        .get(channels.list().get(c).shape())
                        .findings()
                        .isEmpty())
                .count();
    }

    /** Cables in the order of their rows, then modules, then adapters. */
    private int compare(Cause.Candidate one, Cause.Candidate other) {
        int cable = one.item() < 0 ? Fabric.NONE : fabric.cableOf(one.item());
        int second = other.item() < 0 ? Fabric.NONE : fabric.cableOf(other.item());
        return cable >= 0 && second >= 0
                ? fabric.cables().compare(cable, second)
                : Integer.compare(order(one), order(other));
    }

    private int order(Cause.Candidate candidate) {
        if (candidate.item() < 0) {
            return Integer.MAX_VALUE;
        }
        int cable = fabric.cableOf(candidate.item());
        return cable < 0 ? Integer.MAX_VALUE - 1 : cable;
    }
}
