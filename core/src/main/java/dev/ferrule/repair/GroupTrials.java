package dev.ferrule.repair;

import dev.ferrule.catalog.FibreKind;
import dev.ferrule.catalog.Keying;
import dev.ferrule.diag.Code;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Places;
import dev.ferrule.rule.Changes;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tries what changing all things that are alike would do: cables of one part between the same racks, adapters of one type. */
final class GroupTrials {

    /** So many groups are changed; each takes as long as all channels through it. */
    private static final int MOST = 48;

    /** Where lanes arrive depends on maps and keys, and on no pin, polish or fibre. */
    private static final Set<Code> LANES_ASTRAY = Set.of(new Code(301), new Code(302), new Code(303), new Code(304));

    /**
     * Things that mend a cause when all are changed alike.
     *
     * @param first one of them, with what it becomes
     * @param assets names of all
     */
    record Group(Cause.Candidate first, List<String> assets) {}

    private final Fabric fabric;
    private final Places places;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final AssetTrials trials;
    private final Mends mends;
    private final Map<Cause.Candidate, PlantTrials.Better> changed = new HashMap<>();
    private int tried;

    GroupTrials(Fabric fabric, Channels channels, List<Judgement> judgements, AssetTrials trials, Mends mends) {
        this.fabric = fabric;
        places = new Places(fabric);
        this.channels = channels;
        this.judgements = judgements;
        this.trials = trials;
        this.mends = mends;
    }

    /** Groups that mend the cause's finding in all its channels, those of fewest things first. */
    List<Group> of(Cause cause) {
        List<Group> groups = new ArrayList<>();
        if (cause.finding().rule().code().number() == Tallies.PMDS_CANNOT_TALK) {
            return groups;
        }
        cables(cause, true).values().forEach(alike -> tryTypes(cause, alike, groups));
        adapters(cause).values().forEach(alike -> tryAdapters(cause, alike, groups));
        if (groups.isEmpty() && !LANES_ASTRAY.contains(cause.finding().rule().code())) {
            cables(cause, false).values().forEach(alike -> tryFaces(cause, alike, groups));
        }
        groups.sort(Comparator.comparingInt(group -> group.assets().size()));
        return groups;
    }

    /** The port whose pair a cause is about; NONE where it is about none. */
    int misfit(Cause cause) {
        Channel channel = channels.get(cause.channels().getFirst());
        return cause.finding().pairs().isEmpty()
                ? Fabric.NONE
                : channel.portAt(
                        channels.shape(channel.shape()), cause.finding().pairs().getFirst());
    }

    /** Names of the cables and modules that a channel passes. */
    Set<String> assets(int number) {
        Channel channel = channels.get(number);
        Set<String> assets = new LinkedHashSet<>();
        for (int i = 0; i < channel.items(); i++) {
            assets.add(fabric.assetName(channel.item(i)));
        }
        return assets;
    }

    /** Whether a group that mends a cause mends another one as well. */
    boolean mends(Group group, Cause other) {
        PlantTrials.Better known = changed.get(group.first());
        return known != null && mends(known, other);
    }

    /** One item of each cable, by part and racks, or by part wherever they lie. */
    private Map<String, Map<String, Integer>> cables(Cause cause, boolean racks) {
        Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();
        for (int number : cause.channels()) {
            Channel channel = channels.get(number);
            for (int i = 0; i < channel.items(); i++) {
                int item = channel.item(i);
                int cable = fabric.cableOf(item);
                if (cable >= 0) {
                    groups.computeIfAbsent(
                                    fabric.cables().partText(cable) + "\n" + (racks ? places.between(item) : ""),
                                    k -> new LinkedHashMap<>())
                            .putIfAbsent(fabric.assetName(item), item);
                }
            }
        }
        groups.values().removeIf(alike -> alike.size() < 2);
        return groups;
    }

    /** One slot of each plate at which the finding is, by the type of the adapters. */
    private Map<Joint, Map<String, Integer>> adapters(Cause cause) {
        Map<Joint, Map<String, Integer>> groups = new LinkedHashMap<>();
        for (int number : cause.channels()) {
            Channel channel = channels.get(number);
            for (Finding finding : judgements.get(channel.shape()).findings()) {
                boolean same =
                        finding.rule().code().equals(cause.finding().rule().code());
                for (int pair : same ? finding.pairs() : List.<Integer>of()) {
                    int slot = channel.slot(pair);
                    Joint joint = fabric.joint(slot);
                    if (joint.adapter() != null && joint.adapter().array()) {
                        groups.computeIfAbsent(joint, k -> new LinkedHashMap<>())
                                .putIfAbsent(fabric.plateName(slot), slot);
                    }
                }
            }
        }
        groups.values().removeIf(alike -> alike.size() < 2);
        return groups;
    }

    private void tryTypes(Cause cause, Map<String, Integer> alike, List<Group> groups) {
        Map.Entry<String, Integer> first = alike.entrySet().iterator().next();
        for (ItemType other : mends.types(fabric.itemType(first.getValue()))) {
            if (tried++ < MOST) {
                Cause.Candidate candidate =
                        new Cause.Candidate(first.getKey(), first.getValue(), -1, -1, "type " + other.name());
                add(cause, candidate, alike.keySet(), trials.items(alike.keySet(), other), groups);
            }
        }
    }

    /** Pins, polish or fibre of all cables of a part: both ends of a channel had them from one box. */
    private void tryFaces(Cause cause, Map<String, Integer> alike, List<Group> groups) {
        Map.Entry<String, Integer> first = alike.entrySet().iterator().next();
        Map<String, UnaryOperator<ItemType>> changes = new LinkedHashMap<>(Changes.refacings());
        Channel channel = channels.get(cause.channels().getFirst());
        for (int p = 0; p < channel.ports(); p++) {
            FibreKind fibre = channel.port(p) < 0
                    ? null
                    : mends.fibre(fabric.portType(channel.port(p)).pmd());
            if (fibre != null) {
                changes.putIfAbsent(fibre.name(), Changes.refibred(fibre));
            }
        }
        changes.forEach((words, change) -> {
            if (tried++ < MOST) {
                Cause.Candidate candidate = new Cause.Candidate(first.getKey(), first.getValue(), -1, -1, words);
                add(cause, candidate, alike.keySet(), trials.items(alike.keySet(), change), groups);
            }
        });
    }

    private void tryAdapters(Cause cause, Map<String, Integer> alike, List<Group> groups) {
        Map.Entry<String, Integer> first = alike.entrySet().iterator().next();
        Joint joint = fabric.joint(first.getValue());
        Keying other = joint.keying() == Keying.OPPOSED ? Keying.ALIGNED : Keying.OPPOSED;
        if (tried++ < MOST && joint.adapter() != null) {
            String words = "adapters of type " + (other == Keying.OPPOSED ? "A" : "B");
            Cause.Candidate candidate = new Cause.Candidate(first.getKey(), -1, first.getValue(), -1, words);
            Joint turned = Joint.adapter(other, joint.adapter());
            add(cause, candidate, alike.keySet(), trials.adapters(alike.keySet(), joint, turned), groups);
        }
    }

    private void add(
            Cause cause,
            Cause.Candidate candidate,
            Set<String> assets,
            PlantTrials.@Nullable Better better,
            List<Group> groups) {
        if (better != null && mends(better, cause)) {
            changed.put(candidate, better);
            groups.add(new Group(candidate, List.copyOf(assets)));
        }
    }

    private boolean mends(PlantTrials.Better change, Cause cause) {
        Code code = cause.finding().rule().code();
        for (int number : cause.channels()) {
            Channel channel = channels.get(number);
            Judgement judgement = judgements.get(channel.shape());
            boolean mended = judgement.findings().stream()
                    .filter(finding -> finding.rule().code().equals(code))
                    .allMatch(finding -> change.mends(channel, judgement, finding));
            if (!mended) {
                return false;
            }
        }
        return true;
    }
}
