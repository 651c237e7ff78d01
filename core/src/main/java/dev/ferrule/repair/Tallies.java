package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.fabric.Assets;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.OtherInsides;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Outcome;
import dev.ferrule.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single changes that mend failing channels and break none that work: tried in the shape of each channel by itself, or,
 * where light may be led to other channels, in an overlay of the plant.
 */
final class Tallies {

    static final int PMDS_CANNOT_TALK = 307;

    private static final int FEW = 3;

    private record Key(String asset, String words) {}

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final Mends mends;
    private final PlantTrials trials;
    private final AssetTrials assets;
    private final AssetChannels channelsOf;
    private final Map<Integer, Set<Element>> openOf = new LinkedHashMap<>();
    private final Map<Key, Tally> tallies = new LinkedHashMap<>();
    private final Map<Element, List<Tally>> byElement = new HashMap<>();

    /** What is still wrong after a change of the plant; empty when it makes anything worse. */
    private final Map<Key, Optional<PlantTrials.Better>> tried = new HashMap<>();

    Tallies(
            Fabric fabric,
            Channels channels,
            List<Judgement> judgements,
            Mends mends,
            PlantTrials trials,
            AssetTrials assets,
            Set<Element> open,
            AssetChannels channelsOf) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.mends = mends;
        this.trials = trials;
        this.assets = assets;
        this.channelsOf = channelsOf;
        open.forEach(element -> openOf.computeIfAbsent(element.channel(), c -> new LinkedHashSet<>())
                .add(element));
        openOf.keySet().forEach(channel -> collect(channel, mends.of(shape(channel))));
        finish();
        Map<ItemType, String> stock = stock();
        openOf.keySet().stream()
                .filter(channel -> !mendedWhole(channel))
                .forEach(channel -> collect(channel, mends.parts(shape(channel), stock)));
        finish();
    }

    /** The parts of the plant's cables, by what they are, with their words. */
    private Map<ItemType, String> stock() {
        Map<ItemType, String> stock = new LinkedHashMap<>();
        for (int item : new Assets(fabric).firstOfTypes()) {
            int cable = fabric.cableOf(item);
            if (cable >= 0) {
                stock.putIfAbsent(
                        fabric.itemType(item), "part " + fabric.cables().partText(cable));
            }
        }
        return stock;
    }

    private Shape shape(int channel) {
        return channels.shape(channels.shapeOf(channel));
    }

    /** The changes that mend an element, in the order in which they were tried. */
    List<Tally> of(Element element) {
        return byElement.getOrDefault(element, List.of());
    }

    /** All changes that mend anything. */
    Collection<Tally> all() {
        return tallies.values();
    }

    /** One change mends all that is wrong with the channel. */
    private boolean mendedWhole(int channel) {
        Set<Element> all = openOf.getOrDefault(channel, Set.of());
        return all.stream().flatMap(element -> of(element).stream()).anyMatch(tally -> tally.mended.containsAll(all));
    }

    private void collect(int number, List<Mends.Trial> changes) {
        Channel channel = channels.get(number);
        Set<Mends.Problem> before = Mends.problems(judgements.get(channel.shape()));
        boolean spreads = spreads(channel);
        for (Mends.Trial trial : changes) {
            Cause.Candidate candidate = candidate(channel, trial.change());
            if (spreads && trial.change().moves()) {
                inPlant(channel, trial.change(), candidate);
            } else {
                Tally tally = tally(candidate);
                boolean stays = trial.problems().stream().anyMatch(before::contains);
                boolean clean = noneBut(before, trial.problems(), judgements.get(channel.shape()));
                openOf.getOrDefault(number, Set.of()).stream()
                        .filter(element -> clean || stays)
                        .filter(element -> !trial.problems().contains(element.problem()) && canMend(candidate, element))
                        .forEach(clean ? tally.mended::add : tally.spoiled::add);
            }
        }
        for (int i = 0; spreads && i < channel.items(); i++) {
            int item = channel.item(i);
            trials.modules(item).forEach((other, better) -> {
                String words = OtherInsides.words(fabric.itemType(item), other);
                Cause.Candidate candidate = new Cause.Candidate(fabric.assetName(item), item, -1, -1, words);
                tried.put(new Key(candidate.asset(), words), Optional.of(better));
                mends(candidate, better);
            });
        }
    }

    /** What comes to light of lanes of which nothing was known, because a pair on their way does not mate, is not new. */
    private static boolean noneBut(Set<Mends.Problem> before, Set<Mends.Problem> after, Judgement judgement) {
        boolean hidden = judgement.view().lanes().stream().anyMatch(lane -> lane.outcome() == Outcome.BLOCKED);
        return after.stream()
                .allMatch(problem -> before.contains(problem)
                        || (problem.pair() < 0
                                ? hidden
                                : before.stream()
                                        .anyMatch(other -> other.pair() == problem.pair()
                                                && Faults.hides(other.code(), problem.code())
                                                && !after.contains(other))));
    }

    /** Light passes something that may lead it to another channel. */
    private boolean spreads(Channel channel) {
        for (int i = 0; i < channel.items(); i++) {
            if (!fabric.itemType(channel.item(i)).kind().cable()) {
                return true;
            }
        }
        return false;
    }

    private Cause.Candidate candidate(Channel channel, Changes.Change change) {
        if (change.pair() >= 0) {
            int slot = channel.slot(change.pair());
            return new Cause.Candidate(fabric.plateName(slot), -1, slot, -1, change.words());
        }
        if (change.port() >= 0) {
            int port = channel.port(change.port());
            return new Cause.Candidate(fabric.opticsName(port), -1, -1, port, change.words());
        }
        int item = channel.item(change.item());
        return new Cause.Candidate(fabric.assetName(item), item, -1, -1, change.words());
    }

    private Tally tally(Cause.Candidate candidate) {
        return tallies.computeIfAbsent(new Key(candidate.asset(), candidate.words()), k -> new Tally(candidate));
    }

    private void inPlant(Channel channel, Changes.Change change, Cause.Candidate candidate) {
        Key key = new Key(candidate.asset(), candidate.words());
        if (!tried.containsKey(key)) {
            Optional<PlantTrials.Better> after = Optional.ofNullable(changed(channel, change, candidate));
            tried.put(key, after);
            after.ifPresent(better -> mends(candidate, better));
        }
    }

    private void mends(Cause.Candidate candidate, PlantTrials.Better better) {
        Tally tally = tally(candidate);
        tally.links = better.links();
        for (int number : channelsOf.of(candidate.asset())) {
            Channel channel = channels.get(number);
            Judgement judgement = judgements.get(channel.shape());
            for (Element element : openOf.getOrDefault(number, Set.of())) {
                boolean mended = judgement.findings().stream()
                        .filter(finding -> Mends.Problem.of(finding).equals(element.problem()))
                        .allMatch(finding -> better.mends(channel, judgement, finding));
                if (mended && canMend(candidate, element)) {
                    tally.mended.add(element);
                }
            }
        }
    }

    /** PMDs do not talk to each other because their light is led elsewhere. */
    private static boolean canMend(Cause.Candidate candidate, Element element) {
        return candidate.port() >= 0 || element.code().number() != PMDS_CANNOT_TALK;
    }

    private PlantTrials.@Nullable Better changed(Channel channel, Changes.Change change, Cause.Candidate candidate) {
        Set<String> asset = Set.of(candidate.asset());
        if (change.item() >= 0) {
            return assets.items(asset, change.shape().items().get(change.item()).type());
        }
        Joint other = change.shape().pairs().get(change.pair()).joint();
        return assets.adapters(asset, fabric.joint(channel.slot(change.pair())), other);
    }

    /** Leaves out what breaks a channel or leaves one of the same codes broken, and sorts by what is mended. */
    private void finish() {
        tallies.values().removeIf(tally -> tally.mended.isEmpty() || !valid(tally));
        byElement.clear();
        for (Tally tally : tallies.values()) {
            tally.mended.addAll(tally.spoiled);
            tally.mended.forEach(element ->
                    byElement.computeIfAbsent(element, e -> new ArrayList<>()).add(tally));
        }
    }

    /** Every channel through the asset is mended of what the change mends elsewhere, or goes on as before. */
    private boolean valid(Tally tally) {
        if (tried.getOrDefault(new Key(tally.candidate.asset(), tally.candidate.words()), Optional.empty())
                .isPresent()) {
            return true;
        }
        Set<Code> codes = new LinkedHashSet<>();
        tally.mended.forEach(element -> codes.add(element.code()));
        int[] spoiled = {0};
        boolean harmless = channelsOf.all(tally.candidate.asset(), channel -> {
            Set<Element> wrong = openOf.getOrDefault(channel, Set.of());
            boolean good = wrong.stream()
                    .allMatch(element -> tally.mended.contains(element) || !codes.contains(element.code()));
            spoiled[0] += good ? 0 : 1;
            return !wrong.isEmpty() || (tally.candidate.port() < 0 && harmless(channel, tally.candidate));
        });
        // A few may have a second fault of the same code.
        return harmless
                && (long) spoiled[0] * FEW
                        <= tally.mended.stream()
                                .map(Element::channel)
                                .distinct()
                                .count();
    }

    private boolean harmless(int number, Cause.Candidate candidate) {
        Channel channel = channels.get(number);
        Set<Mends.Problem> before = Mends.problems(judgements.get(channel.shape()));
        for (Mends.Trial trial : mends.of(shape(number))) {
            Cause.Candidate same = candidate(channel, trial.change());
            if (same.asset().equals(candidate.asset())
                    && same.words().equals(candidate.words())
                    && !before.containsAll(trial.problems())) {
                return false;
            }
        }
        return true;
    }
}
