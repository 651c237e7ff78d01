package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    private final Mends mends;
    private final Map<LinkEnd, List<Links.Link>> linksAt = new HashMap<>();
    private final Map<Integer, Set<Integer>> portsOf = new HashMap<>();
    private final Map<Integer, List<ItemType>> cures = new HashMap<>();
    private final Map<Integer, Judgement> judged = new HashMap<>();
    private final List<Links.Link> links;
    private int tried;

    public PlantTrials(Fabric fabric, Channels channels, List<Links.Link> links, Mends mends) {
        this.fabric = fabric;
        this.channels = channels;
        this.links = links;
        this.mends = mends;
    }

    /** Whether every channel of these ports works in the overlay, and every link at them is as meant. */
    boolean works(Map<Integer, ItemType> items, Map<Integer, Joint> slots, Collection<Integer> ports) {
        if (tried++ >= MOST) {
            return false;
        }
        Fabric changed = fabric.with(items, slots);
        Channels some = channels.retrace(changed, ports);
        List<Links.Link> through = links(ports);
        Peers then = new Peers(changed);
        for (Channel channel : some.list()) {
            Judgement judgement =
                    judged.computeIfAbsent(channel.shape(), shape -> mends.judge(some.shape(channel.shape())));
            boolean good = through.isEmpty() ? judgement.findings().isEmpty() : !judgement.fails();
            if (!good) {
                return false;
            }
            then.add(channel, judgement.view());
        }
        return through.stream().allMatch(link -> then.of(link.a()).contains(link.z()));
    }

    /** Modules with which every channel through the item works and every link through it is as meant. */
    List<ItemType> cures(Channel channel, int item) {
        if (fabric.itemType(item).kind().cable()) {
            return List.of();
        }
        List<ItemType> known = cures.get(item);
        if (known != null) {
            return known;
        }
        indexModules();
        Set<Integer> ports = portsOf.getOrDefault(item, Set.of());
        List<ItemType> found = new ArrayList<>();
        for (ItemType other : mends.maps(channels.shape(channel.shape()), fabric.itemType(item))) {
            if (works(Map.of(item, other), Map.of(), ports)) {
                found.add(other);
            }
        }
        cures.put(item, found);
        return found;
    }

    /** Links that begin or end at a port whose light passes the module. */
    List<Links.Link> through(int item) {
        return links(portsOf.getOrDefault(item, Set.of()));
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

    private void indexModules() {
        if (!portsOf.isEmpty()) {
            return;
        }
        for (Channel channel : channels.list()) {
            for (int i = 0; i < channel.items(); i++) {
                if (!fabric.itemType(channel.item(i)).kind().cable()) {
                    addPorts(channel, portsOf.computeIfAbsent(channel.item(i), item -> new TreeSet<>()));
                }
            }
        }
    }

    static void addPorts(Channel channel, Set<Integer> ports) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                ports.add(channel.port(p));
            }
        }
    }
}
