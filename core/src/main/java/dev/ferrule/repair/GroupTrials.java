package dev.ferrule.repair;

import dev.ferrule.catalog.Keying;
import dev.ferrule.diag.Code;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tries what changing all things that are alike would do: cables of one part between the same racks, adapters of one type. */
final class GroupTrials {

    /** So many groups are changed; each takes as long as all channels through it. */
    private static final int MOST = 48;

    /**
     * Things that mend a cause when all are changed alike.
     *
     * @param first one of them, with what it becomes
     * @param assets names of all
     */
    record Group(Cause.Candidate first, List<String> assets) {}

    /** Things that are alike; the smallest number of each asset's items or slots comes first. */
    private record Alike(TreeSet<Integer> items, TreeSet<Integer> slots) {
        Alike() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    /** What a change did, and the ports at which that is known. */
    private record Changed(PlantTrials.Better better, Set<Integer> ports) {}

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final PlantTrials trials;
    private final Mends mends;
    private final Map<Integer, Set<Integer>> portsOfItem = new HashMap<>();
    private final Map<Integer, Set<Integer>> portsOfSlot = new HashMap<>();
    private final Map<Cause.Candidate, Changed> changed = new HashMap<>();
    private int tried;

    GroupTrials(Fabric fabric, Channels channels, List<Judgement> judgements, PlantTrials trials, Mends mends) {
        this.fabric = fabric;
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
        cables(cause).values().forEach(alike -> tryTypes(cause, alike, groups));
        adapters(cause).values().forEach(alike -> tryAdapters(cause, alike, groups));
        groups.sort(Comparator.comparingInt(group -> group.assets().size()));
        return groups;
    }

    /** Whether a group that mends a cause mends another one as well. */
    boolean mends(Group group, Cause other) {
        Changed known = changed.get(group.first());
        return known != null && mends(known, other);
    }

    private Map<String, Alike> cables(Cause cause) {
        Map<String, Alike> groups = new LinkedHashMap<>();
        for (int number : cause.channels()) {
            Channel channel = channels.list().get(number);
            for (int i = 0; i < channel.items(); i++) {
                int cable = fabric.cableOf(channel.item(i));
                if (cable >= 0) {
                    String key = fabric.cables().partText(cable) + "\n" + fabric.between(channel.item(i));
                    groups.computeIfAbsent(key, k -> new Alike()).items.add(channel.item(i));
                }
            }
        }
        groups.values().removeIf(alike -> assets(alike).size() < 2);
        return groups;
    }

    /** Adapters of one type: those at which the finding is, and where it is about lanes all. */
    private Map<String, Alike> adapters(Cause cause) {
        Map<String, Alike> groups = new LinkedHashMap<>();
        Code code = cause.finding().rule().code();
        for (int number : cause.channels()) {
            Channel channel = channels.list().get(number);
            for (Finding finding : judgements.get(channel.shape()).findings()) {
                List<Integer> pairs = finding.rule().code().equals(code) ? finding.pairs() : List.of();
                for (int pair : pairs) {
                    Joint joint = fabric.joint(channel.slot(pair));
                    if (joint.adapter() != null && joint.adapter().array()) {
                        groups.computeIfAbsent(joint.toString(), k -> new Alike())
                                .slots
                                .add(channel.slot(pair));
                    }
                }
            }
        }
        groups.values().removeIf(alike -> assets(alike).size() < 2);
        return groups;
    }

    private List<String> assets(Alike alike) {
        Set<String> assets = new LinkedHashSet<>();
        alike.items.forEach(item -> assets.add(fabric.assetName(item)));
        alike.slots.forEach(slot -> assets.add(fabric.plateName(slot)));
        return List.copyOf(assets);
    }

    private void tryTypes(Cause cause, Alike alike, List<Group> groups) {
        int first = alike.items.getFirst();
        ItemType type = fabric.itemType(first);
        for (ItemType other :
                mends.types(channels.shape(channels.list().getFirst().shape()), type)) {
            Map<Integer, ItemType> items = new HashMap<>();
            alike.items.forEach(item -> items.put(item, other));
            Cause.Candidate candidate =
                    new Cause.Candidate(fabric.assetName(first), first, -1, -1, "type " + other.name());
            trial(cause, alike, candidate, items, Map.of(), groups);
        }
    }

    private void tryAdapters(Cause cause, Alike alike, List<Group> groups) {
        int first = alike.slots.getFirst();
        Joint joint = fabric.joint(first);
        boolean opposed = joint.keying() == Keying.OPPOSED;
        Map<Integer, Joint> slots = new HashMap<>();
        for (int slot : alike.slots) {
            slots.put(
                    slot,
                    Joint.adapter(
                            opposed ? Keying.ALIGNED : Keying.OPPOSED,
                            fabric.joint(slot).adapter()));
        }
        String words = "adapters of type " + (opposed ? "B" : "A");
        Cause.Candidate candidate = new Cause.Candidate(fabric.plateName(first), -1, first, -1, words);
        trial(cause, alike, candidate, Map.of(), slots, groups);
    }

    private void trial(
            Cause cause,
            Alike alike,
            Cause.Candidate candidate,
            Map<Integer, ItemType> items,
            Map<Integer, Joint> slots,
            List<Group> groups) {
        Set<Integer> ports = ports(alike);
        PlantTrials.@Nullable Better better = tried++ < MOST ? trials.better(items, slots, ports) : null;
        if (better != null && mends(new Changed(better, ports), cause)) {
            changed.put(candidate, new Changed(better, ports));
            groups.add(new Group(candidate, assets(alike)));
        }
    }

    private boolean mends(Changed change, Cause cause) {
        Code code = cause.finding().rule().code();
        for (int number : cause.channels()) {
            Channel channel = channels.list().get(number);
            Judgement judgement = judgements.get(channel.shape());
            Set<Integer> ports = new TreeSet<>();
            PlantTrials.addPorts(channel, ports);
            boolean mended = change.ports.containsAll(ports)
                    && judgement.findings().stream()
                            .filter(finding -> finding.rule().code().equals(code))
                            .allMatch(finding -> change.better.after().without(channel, judgement, finding));
            if (!mended) {
                return false;
            }
        }
        return true;
    }

    private Set<Integer> ports(Alike alike) {
        if (portsOfItem.isEmpty()) {
            for (Channel channel : channels.list()) {
                Set<Integer> ports = new TreeSet<>();
                PlantTrials.addPorts(channel, ports);
                for (int i = 0; i < channel.items(); i++) {
                    portsOfItem
                            .computeIfAbsent(channel.item(i), item -> new TreeSet<>())
                            .addAll(ports);
                }
                for (int p = 0; p < channel.slots(); p++) {
                    portsOfSlot
                            .computeIfAbsent(channel.slot(p), slot -> new TreeSet<>())
                            .addAll(ports);
                }
            }
        }
        Set<Integer> ports = new TreeSet<>();
        alike.items.forEach(item -> ports.addAll(portsOfItem.getOrDefault(item, Set.of())));
        alike.slots.forEach(slot -> ports.addAll(portsOfSlot.getOrDefault(slot, Set.of())));
        return ports;
    }
}
