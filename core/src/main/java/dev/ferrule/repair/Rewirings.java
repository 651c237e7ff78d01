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
import org.jspecify.annotations.Nullable;

/**
 * Tries other modules in the place of those that links pass: a cassette without its partner brings every link through
 * it to another port, and one change mends them all. A trial walks the links' ports anew in an overlay of the plant.
 */
final class Rewirings {

    /** So many wrong links are looked into; beyond, each is told with its cables. */
    private static final int MOST = 64;

    private final Fabric fabric;
    private final Channels channels;
    private final List<Links.Link> links;
    private final Mends mends;
    private final Map<Integer, Set<Integer>> portsOf = new HashMap<>();
    private final Map<LinkEnd, List<Links.Link>> linksAt = new HashMap<>();
    private int tried;

    Rewirings(Fabric fabric, Channels channels, List<Links.Link> links, Mends mends) {
        this.fabric = fabric;
        this.channels = channels;
        this.links = links;
        this.mends = mends;
    }

    /** What would mend a wrong link and all others through the same module; null when no module does. */
    @Nullable
    Rewiring of(Links.Link link, Peers now) {
        int port = link.a().exists() ? fabric.portAt(link.a().end()) : Fabric.NONE;
        if (port < 0 || tried++ == MOST) {
            return null;
        }
        index();
        List<Integer> items = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Set<Links.Link> wrong = new LinkedHashSet<>();
        Channel channel = channels.ofPort(port);
        for (int i = 0; i < channel.items(); i++) {
            int item = channel.item(i);
            Set<Integer> ports = portsOf.getOrDefault(item, Set.of());
            List<Links.Link> through = through(ports);
            for (ItemType other : ports.isEmpty()
                    ? List.<ItemType>of()
                    : mends.maps(channels.shape(channel.shape()), fabric.itemType(item))) {
                if (mended(fabric.with(item, other), ports, through)) {
                    items.add(item);
                    words.add(other.name());
                    through.stream()
                            .filter(one -> !now.of(one.a()).contains(one.z()))
                            .forEach(wrong::add);
                }
            }
        }
        return items.isEmpty() ? null : new Rewiring(items, words, List.copyOf(wrong));
    }

    private boolean mended(Fabric changed, Set<Integer> ports, List<Links.Link> through) {
        Channels some = channels.retrace(changed, ports);
        Peers then = new Peers(changed);
        for (Channel channel : some.list()) {
            Judgement judgement = mends.judge(some.shape(channel.shape()));
            if (judgement.fails()) {
                return false;
            }
            then.add(channel, judgement.view());
        }
        return through.stream().allMatch(link -> then.of(link.a()).contains(link.z()));
    }

    /** Links that begin or end at one of the ports. */
    private List<Links.Link> through(Set<Integer> ports) {
        Set<Links.Link> through = new LinkedHashSet<>();
        for (int port : ports) {
            through.addAll(linksAt.getOrDefault(new LinkEnd(fabric.endOf(port), 0), List.of()));
        }
        return List.copyOf(through);
    }

    /** Ports by the modules that their light passes, and links by their ports; once, when the first link is wrong. */
    private void index() {
        if (tried > 1) {
            return;
        }
        for (Channel channel : channels.list()) {
            for (int i = 0; i < channel.items(); i++) {
                if (!fabric.itemType(channel.item(i)).kind().cable()) {
                    Set<Integer> ports = portsOf.computeIfAbsent(channel.item(i), item -> new TreeSet<>());
                    for (int p = 0; p < channel.ports(); p++) {
                        if (channel.port(p) >= 0) {
                            ports.add(channel.port(p));
                        }
                    }
                }
            }
        }
        for (Links.Link link : links) {
            for (LinkEnd end : List.of(link.a(), link.z())) {
                linksAt.computeIfAbsent(end.whole(), e -> new ArrayList<>()).add(link);
            }
        }
    }
}
