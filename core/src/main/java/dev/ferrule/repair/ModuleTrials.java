package dev.ferrule.repair;

import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.rule.Judgement;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries other modules in the place of those that there are. Another cassette leads light to ports of other channels, so
 * that no channel by itself can tell: a trial walks all ports of the module anew, in an overlay of the plant.
 */
public final class ModuleTrials {

    /** So many modules are tried; what fails beyond them is told without. */
    private static final int MOST = 64;

    private final Fabric fabric;
    private final Channels channels;
    private final List<Links.Link> links;
    private final Mends mends;
    private final Map<Integer, Set<Integer>> portsOf = new HashMap<>();
    private final Map<LinkEnd, List<Links.Link>> linksAt = new HashMap<>();
    private final Map<Integer, List<ItemType>> cures = new HashMap<>();

    public ModuleTrials(Fabric fabric, Channels channels, List<Links.Link> links, Mends mends) {
        this.fabric = fabric;
        this.channels = channels;
        this.links = links;
        this.mends = mends;
    }

    /** Modules with which every channel through the item works and every link through it is as meant. */
    List<ItemType> cures(Channel channel, int item) {
        List<ItemType> known = cures.get(item);
        if (known != null || fabric.itemType(item).kind().cable() || cures.size() == MOST) {
            return known == null ? List.of() : known;
        }
        index();
        List<ItemType> found = new ArrayList<>();
        for (ItemType other : mends.maps(channels.shape(channel.shape()), fabric.itemType(item))) {
            if (works(fabric.with(item, other), ports(item), through(item))) {
                found.add(other);
            }
        }
        cures.put(item, found);
        return found;
    }

    private boolean works(Fabric changed, Set<Integer> ports, List<Links.Link> through) {
        Channels some = channels.retrace(changed, ports);
        Peers then = new Peers(changed);
        for (Channel channel : some.list()) {
            Judgement judgement = mends.judge(some.shape(channel.shape()));
            boolean good = through.isEmpty() ? judgement.findings().isEmpty() : !judgement.fails();
            if (!good) {
                return false;
            }
            then.add(channel, judgement.view());
        }
        return through.stream().allMatch(link -> then.of(link.a()).contains(link.z()));
    }

    private Set<Integer> ports(int item) {
        return portsOf.getOrDefault(item, Set.of());
    }

    /** Links that begin or end at a port whose light passes the item. */
    List<Links.Link> through(int item) {
        Set<Links.Link> through = new LinkedHashSet<>();
        for (int port : ports(item)) {
            through.addAll(linksAt.getOrDefault(new LinkEnd(fabric.endOf(port), 0), List.of()));
        }
        return List.copyOf(through);
    }

    /** Ports by the modules that their light passes, and links by their ports; made when the first module is tried. */
    private void index() {
        if (!cures.isEmpty()) {
            return;
        }
        for (Channel channel : channels.list()) {
            for (int i = 0; i < channel.items(); i++) {
                if (!fabric.itemType(channel.item(i)).kind().cable()) {
                    addPorts(channel, portsOf.computeIfAbsent(channel.item(i), item -> new TreeSet<>()));
                }
            }
        }
        for (Links.Link link : links) {
            for (LinkEnd end : List.of(link.a(), link.z())) {
                linksAt.computeIfAbsent(end.whole(), e -> new ArrayList<>()).add(link);
            }
        }
    }

    private static void addPorts(Channel channel, Set<Integer> ports) {
        for (int p = 0; p < channel.ports(); p++) {
            if (channel.port(p) >= 0) {
                ports.add(channel.port(p));
            }
        }
    }
}
