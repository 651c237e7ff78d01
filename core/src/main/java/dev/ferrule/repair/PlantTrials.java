package dev.ferrule.repair;

import dev.ferrule.fabric.Assets;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Legs;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.Through;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tries changes in an overlay of the plant. What leads light elsewhere under a cassette brings it to ports of other
 * channels, so that no channel by itself can tell what becomes of it: all ports that have to do with the thing are walked
 * anew.
 */
public final class PlantTrials {

    /** So many changes are tried; what fails beyond them is told without. */
    private static final int MOST = 20_000;

    private final Fabric fabric;
    private final Channels channels;
    private final List<Judgement> judgements;
    private final Mends mends;
    private final Intent intent;
    private final Map<LinkEnd, List<Links.Link>> linksAt = new HashMap<>();
    private final Map<Integer, Set<Integer>> portsOf = new HashMap<>();
    private final Map<Integer, Map<ItemType, Better>> modules = new HashMap<>();

    private @Nullable Through through;
    private @Nullable Legs legs;

    /** By the number of a cable's id: what other types would do. */
    private final Map<Integer, Map<ItemType, Better>> trunks = new HashMap<>();

    /** By slot: a pair that no port lights, as a fragment; and the slots of such pairs by item. */
    private final Map<Integer, Channel> dark = new HashMap<>();

    private final Map<Integer, List<Integer>> darkOf = new HashMap<>();
    private final Map<Integer, Judgement> judged = new HashMap<>();
    private final List<Links.Link> links;
    private int tried;

    /** @param links those of which both ends exist */
    public PlantTrials(
            Fabric fabric,
            Channels channels,
            List<Judgement> judgements,
            List<Links.Link> links,
            Mends mends,
            Intent intent) {
        this.fabric = fabric;
        this.channels = channels;
        this.judgements = judgements;
        this.links = links;
        this.mends = mends;
        this.intent = intent;
    }

    /**
     * A change that makes nothing worse.
     *
     * @param after what is still wrong
     * @param links how many are as meant that were not
     * @param ports whose light was looked at
     * @param dark slots of the pairs without light that were looked at
     */
    record Better(Faults after, int links, Set<Integer> ports, Set<Integer> dark) {

        /** Whether nothing is left of a finding in a channel, as it was before. */
        boolean mends(Channel channel, Judgement judgement, Finding finding) {
            Set<Integer> own = new HashSet<>();
            addPorts(channel, own);
            boolean seen = own.isEmpty() ? dark.contains(channel.slot(0)) : ports.containsAll(own);
            return seen && after.without(channel, judgement, finding);
        }
    }

    /** What the overlay does to these ports, and to the pairs without light that it changes; null when anything becomes wrong. */
    @Nullable
    Better better(Map<Integer, ItemType> items, Map<Integer, Joint> slots, Collection<Integer> ports) {
        if (tried++ >= MOST) {
            return null;
        }
        Set<Integer> unlit = unlit(items.keySet(), slots.keySet());
        Fabric changed = fabric.with(items, slots);
        Channels.Retraced some = channels.retrace(changed, ports, unlit);
        Faults after = new Faults(intent::severity);
        Peers then = new Peers(changed);
        for (Channel channel : some.list()) {
            Judgement judgement = judged.computeIfAbsent(
                    channel.shape(), shape -> mends.judge(some.shapes().get(channel.shape())));
            after.add(channel, judgement);
            then.add(channel, judgement.view());
        }
        after.addFailing(failing(ports, then));
        Faults before = before(ports, unlit);
        return after.noneBut(before) ? new Better(after, after.mendedLinks(before), Set.copyOf(ports), unlit) : null;
    }

    /** Slots of pairs without light that have to do with the items, or are among the slots. */
    private Set<Integer> unlit(Set<Integer> items, Set<Integer> slots) {
        if (tried == 1) {
            indexDark();
        }
        Set<Integer> unlit = new TreeSet<>(slots);
        unlit.retainAll(dark.keySet());
        items.forEach(item -> unlit.addAll(darkOf.getOrDefault(item, List.of())));
        return unlit;
    }

    private void indexDark() {
        BitSet unlit = new BitSet();
        for (int shape = 0; shape < channels.shapeCount(); shape++) {
            unlit.set(shape, channels.shape(shape).ports().isEmpty());
        }
        channels.each(unlit, channel -> {
            dark.put(channel.slot(0), channel);
            for (int i = 0; i < channel.items(); i++) {
                darkOf.computeIfAbsent(channel.item(i), item -> new ArrayList<>())
                        .add(channel.slot(0));
            }
        });
    }

    private Faults before(Collection<Integer> ports, Collection<Integer> unlit) {
        Faults before = new Faults(intent::severity);
        Peers now = new Peers(fabric);
        Set<Channel> seen = new HashSet<>();
        for (int port : ports) {
            Channel channel = channels.ofPort(port);
            if (seen.add(channel)) {
                Judgement judgement = judgements.get(channel.shape());
                before.add(channel, judgement);
                now.add(channel, judgement.view());
            }
        }
        for (int slot : unlit) {
            Channel channel = Objects.requireNonNull(dark.get(slot));
            before.add(channel, judgements.get(channel.shape()));
        }
        before.addFailing(failing(ports, now));
        return before;
    }

    private List<Links.Link> failing(Collection<Integer> ports, Peers peers) {
        return links(ports).stream()
                .filter(link -> !peers.of(link.a()).contains(link.z()))
                .toList();
    }

    /** Other modules in the place of one, with what is still wrong then at the ports whose light passes it. */
    Map<ItemType, Better> modules(int item) {
        if (fabric.itemType(item).kind().cable()) {
            return Map.of();
        }
        Map<ItemType, Better> known = modules.get(item);
        if (known != null) {
            return known;
        }
        Set<Integer> ports = portsOf(item);
        List<Integer> units = units(item);
        Map<ItemType, Better> found = tried(units, mends.maps(fabric.itemType(item)), ports);
        units.forEach(unit -> modules.put(unit, found));
        return found;
    }

    private Map<ItemType, Better> tried(List<Integer> units, List<ItemType> others, Set<Integer> ports) {
        Map<ItemType, Better> found = new LinkedHashMap<>();
        for (ItemType other : others) {
            Map<Integer, ItemType> changed = new HashMap<>();
            units.forEach(unit -> changed.put(unit, other));
            Better after = better(changed, Map.of(), ports);
            if (after != null) {
                found.put(other, after);
            }
        }
        return found;
    }

    /** Trunks of another type, all legs of one, with what is still wrong then; none for what is no trunk. */
    private Map<ItemType, Better> trunks(int item) {
        if (fabric.itemType(item).kind() != ItemType.Kind.TRUNK) {
            return Map.of();
        }
        int id = fabric.cables().idNumber(fabric.cableOf(item));
        Map<ItemType, Better> known = trunks.get(id);
        if (known == null) {
            List<Integer> legs = new ArrayList<>(legs(id));
            legs.removeIf(leg -> !fabric.itemType(leg).equals(fabric.itemType(item)));
            known = tried(legs, mends.types(fabric.itemType(item)), portsOf(item));
            trunks.put(id, known);
        }
        return known;
    }

    /** The units of the module that an item is, itself among them, that are of one type. */
    private List<Integer> units(int item) {
        return new Assets(fabric)
                .units(item).stream()
                        .filter(unit -> fabric.itemType(unit).equals(fabric.itemType(item)))
                        .toList();
    }

    /** The ports whose light passes a module, whichever of its units, or a trunk, whichever of its legs. */
    private Set<Integer> portsOf(int item) {
        Set<Integer> ports = new TreeSet<>();
        for (int unit : fabric.itemType(item).kind() == ItemType.Kind.TRUNK
                ? legs(fabric.cables().idNumber(fabric.cableOf(item)))
                : units(item)) {
            ports.addAll(portsOf.computeIfAbsent(unit, this::portsThrough));
        }
        return ports;
    }

    private List<Integer> legs(int id) {
        if (legs == null) {
            legs = new Legs(fabric);
        }
        return legs.of(id);
    }

    private Set<Integer> portsThrough(int item) {
        Through passing = through == null ? new Through(fabric, channels) : through;
        through = passing;
        Set<Integer> ports = new TreeSet<>();
        for (int channel : passing.item(item)) {
            addPorts(channels.get(channel), ports);
        }
        return ports;
    }

    /** Modules, or types of a trunk, with which every channel through the item works and every link through it is as meant. */
    List<ItemType> cures(int item) {
        List<ItemType> cures = new ArrayList<>();
        boolean cable = fabric.itemType(item).kind().cable();
        (cable ? trunks(item) : modules(item)).forEach((other, better) -> {
            if (better.after.none(through(item).isEmpty())) {
                cures.add(other);
            }
        });
        return cures;
    }

    /** Links that begin or end at a port whose light passes the module. */
    List<Links.Link> through(int item) {
        return links(portsOf(item));
    }

    private List<Links.Link> links(Collection<Integer> ports) {
        if (linksAt.isEmpty()) {
            for (Links.Link link : links) {
                for (LinkEnd end : new HashSet<>(List.of(link.a(), link.z()))) {
                    linksAt.computeIfAbsent(end.whole(), e -> new ArrayList<>()).add(link);
                }
            }
        }
        Set<Links.Link> found = new LinkedHashSet<>();
        for (int port : ports) {
            found.addAll(linksAt.getOrDefault(new LinkEnd(fabric.endOf(port), 0), List.of()));
        }
        return List.copyOf(found);
    }

    static void addPorts(Channel channel, Set<Integer> ports) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                ports.add(channel.port(p));
            }
        }
    }
}
