package dev.ferrule.repair;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.PluggedRows;
import dev.ferrule.fabric.Through;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plugs that are in each other's ports, or one that is in a free port, so that channels fail: a plug for an array in a
 * duplex port, a trunk's leg behind a plate in the place of one behind a cassette. Every part is right for itself, and
 * only where a link is meant to end tells. Of a link whose two ends are in different channels, each plug that has to do
 * with the one is tried in the place of each that has to do with the other; what brings links right, and leaves nothing
 * wrong in all that it touches, is told in the place of what was found there.
 */
final class WrongPlugs {

    private static final String ELSEWHERE = "a link is cabled to another port than meant";

    /** So many exchanges are tried of one link, and of all. */
    private static final int MOST_OF_LINK = 1024;

    private static final int MOST = 1 << 14;

    private static final int MOST_NAMED = 4;

    /** A plug, and the side of the slot where it is. */
    private record Plug(int item, int face, int side) {}

    /**
     * What would mend links.
     *
     * @param row of the plug to be moved
     * @param other that of the plug to be exchanged for; NONE where the port is free
     */
    private record Found(int row, int other, String words, Set<Links.Link> mended, List<Integer> sides, int order) {}

    private final Fabric fabric;
    private final Channels channels;
    private final Ways ways;
    private final SwapTrials trials;
    private final Neighbourhood neighbourhood;
    private final Set<Links.Link> explained = new LinkedHashSet<>();
    private final Set<Integer> touched = new HashSet<>();
    private int tried;

    WrongPlugs(Fabric fabric, Channels channels, Ways ways, SwapTrials trials) {
        this.fabric = fabric;
        this.channels = channels;
        this.ways = ways;
        this.trials = trials;
        neighbourhood = new Neighbourhood(fabric.cables());
    }

    /** Links that were told. */
    Set<Links.Link> explained() {
        return explained;
    }

    /**
     * Numbers of the channels that pass the plugs, in which nothing else is wrong.
     *
     * @param failing channels that fail, all of which are looked at: those of ports that only listen share slots with others
     */
    BitSet channels(BitSet failing) {
        BitSet numbers = new BitSet();
        Through through = new Through(fabric, channels);
        for (int slot : touched) {
            Arrays.stream(through.slot(slot)).forEach(numbers::set);
        }
        failing.stream().forEach(number -> {
            Channel channel = channels.get(number);
            for (int pair = 0; pair < channel.slots(); pair++) {
                if (touched.contains(channel.slot(pair))) {
                    numbers.set(number);
                }
            }
        });
        return numbers;
    }

    /** Tells what brings any of the links right. */
    void tell(List<Links.Link> links, Report report) {
        for (Links.Link link : links) {
            Diagnostic told = explained.contains(link) ? null : of(link, links);
            if (told != null) {
                report.add(told);
            }
        }
    }

    /** Null when no plug brings the link right. */
    private @Nullable Diagnostic of(Links.Link link, List<Links.Link> astray) {
        Channel a = ways.channel(link.a());
        Channel z = ways.channel(link.z());
        if (a == null || z == null || a.equals(z)) {
            return null;
        }
        List<Found> found = exchanges(link, a, z);
        if (found.isEmpty()) {
            found = moves(link, a, z);
        }
        if (found.isEmpty()) {
            return null;
        }
        int most = found.stream().mapToInt(each -> each.mended.size()).max().orElse(0);
        List<Found> best = found.stream()
                .filter(each -> each.mended.size() == most)
                .sorted(Comparator.comparing(Found::order, Comparator.reverseOrder())
                        .thenComparing(Found::row, fabric.cables()::compare))
                .limit(MOST_NAMED)
                .toList();
        Found first = best.getFirst();
        if (leavesOthers(first.mended, a, z, astray)) {
            return null;
        }
        explained.addAll(first.mended);
        first.sides.forEach(side -> touched.add(side >> 1));
        return diagnostic(link, best);
    }

    /** Where more links fail through the same parts, one of the parts is wrong sooner than several pairs of plugs. */
    private boolean leavesOthers(Set<Links.Link> mended, Channel a, Channel z, List<Links.Link> astray) {
        Set<Integer> parts = items(a);
        parts.addAll(items(z));
        for (Links.Link link : astray) {
            Channel one = mended.contains(link) ? null : ways.channel(link.a());
            Channel other = mended.contains(link) ? null : ways.channel(link.z());
            if ((one != null && items(one).stream().anyMatch(parts::contains))
                    || (other != null && items(other).stream().anyMatch(parts::contains))) {
                return true;
            }
        }
        return false;
    }

    private static Set<Integer> items(Channel channel) {
        Set<Integer> items = new HashSet<>();
        for (int i = 0; i < channel.items(); i++) {
            items.add(channel.item(i));
        }
        return items;
    }

    private List<Found> exchanges(Links.Link link, Channel a, Channel z) {
        List<Found> found = new ArrayList<>();
        int before = tried;
        List<Plug> others = plugs(z);
        for (Plug one : plugs(a)) {
            for (Plug other : others) {
                boolean may = one.item != other.item && one.side != other.side && ways.sameFace(one.side, other.side);
                if (may && tried < MOST && tried - before < MOST_OF_LINK) {
                    tried++;
                    add(found, link, one, other.side, other);
                }
            }
        }
        return found;
    }

    private List<Found> moves(Links.Link link, Channel a, Channel z) {
        List<Found> found = new ArrayList<>();
        move(found, link, a, ways.stop(link.z()));
        move(found, link, z, ways.stop(link.a()));
        return found;
    }

    private void move(List<Found> found, Links.Link link, Channel channel, @Nullable Stop stop) {
        if (stop == null || stop.open() < 0) {
            return;
        }
        for (Plug plug : plugs(channel)) {
            if (plug.side != stop.open() && ways.alike(plug.side, stop.open()) && tried++ < MOST) {
                add(found, link, plug, stop.open(), null);
            }
        }
    }

    private void add(List<Found> found, Links.Link link, Plug one, int side, @Nullable Plug other) {
        SwapTrials.Effect effect = trials.effect(List.of(one.side), List.of(side));
        if (!effect.clean() || !effect.mended().contains(link)) {
            return;
        }
        int row = row(one);
        int second = other == null ? Fabric.NONE : row(other);
        boolean first = second < 0 || fabric.cables().compare(row, second) <= 0;
        String name = fabric.cables().name(first ? row : second);
        String words = other == null
                ? "plug " + name + " in at " + ways.port(side)
                : "exchange " + name + " and " + fabric.cables().name(first ? second : row) + " at one end";
        int order = gain(row, one.side, side) + (second < 0 ? 0 : gain(second, side, one.side));
        boolean known = found.stream().anyMatch(each -> each.words.equals(words));
        if (!known) {
            found.add(new Found(
                    first ? row : second,
                    first ? second : row,
                    words,
                    effect.mended(),
                    List.of(one.side, side),
                    order));
        }
    }

    private int gain(int row, int from, int to) {
        String device = fabric.devices().name(fabric.deviceOfSlot(to >> 1));
        return neighbourhood.gain(
                row,
                fabric.devices().name(fabric.deviceOfSlot(from >> 1)),
                device,
                fabric.slotName(to >> 1).substring(device.length() + 1));
    }

    private int row(Plug plug) {
        return PluggedRows.row(fabric, plug.item, plug.face);
    }

    /** All plugs of cables in a channel that are in ports. */
    private List<Plug> plugs(Channel channel) {
        List<Plug> plugs = new ArrayList<>();
        for (int i = 0; i < channel.items(); i++) {
            int item = channel.item(i);
            for (int f = 0;
                    fabric.cableOf(item) >= 0
                            && f < fabric.itemType(item).faces().size();
                    f++) {
                int face = fabric.firstFace(item) + f;
                int side = fabric.slotOf(face);
                if (side >= 0 && !fabric.isSplice(side >> 1)) {
                    plugs.add(new Plug(item, face, side));
                }
            }
        }
        return plugs;
    }

    private Diagnostic diagnostic(Links.Link link, List<Found> best) {
        Found first = best.getFirst();
        List<String> detail = new ArrayList<>();
        detail.add(link.aName() + " is meant to reach " + link.zName() + ", and does not");
        if (first.mended.size() > 1) {
            detail.add(first.mended.size() + " links fail alike, and one " + (first.other < 0 ? "move" : "exchange")
                    + " of plugs brings them right; nothing else is wrong there");
        }
        detail.add(
                "repair: " + String.join(" · ", best.stream().map(Found::words).toList()));
        List<Diagnostic.Related> related = new ArrayList<>();
        if (first.other >= 0) {
            related.add(new Diagnostic.Related(fabric.cables().place(first.other), "the other plug"));
        }
        related.add(new Diagnostic.Related(link.place(), "the link that is meant"));
        return new Diagnostic(
                new Code(610),
                Severity.ERROR,
                fabric.cables().place(first.row),
                ELSEWHERE,
                detail,
                related,
                first.mended.size());
    }
}
