package dev.ferrule.repair;

import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Severity;
import dev.ferrule.fabric.Channel;
import dev.ferrule.fabric.Channels;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import dev.ferrule.fabric.Links;
import dev.ferrule.fabric.PluggedRows;
import dev.ferrule.fabric.Through;
import dev.ferrule.rule.Finding;
import dev.ferrule.rule.Judgement;
import dev.ferrule.rule.ModeClash;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tries what plugs might be exchanged: those of two cables that fit the same ports at one end, those of all their legs, those of two
 * devices port by port. A trial walks what passes these plugs anew, in an overlay of the plant.
 */
final class SwapTrials {

    /** So many exchanges are tried; what is exchanged beyond them is told link by link. */
    private static final int MOST = 512;

    private final Fabric fabric;
    private final Channels channels;
    private final Through through;
    private final Ways ways;
    private final Peers now;
    private final Mends mends;
    private final Map<LinkEnd, List<Links.Link>> linksAt = new HashMap<>();
    private final BiFunction<Channel, Finding, @Nullable Severity> severity;

    /** By number of a shape of the trials. */
    private final Map<Integer, Judgement> judged = new HashMap<>();

    private int tried;

    /** @param severity of a finding in a channel; null for one that does not count */
    SwapTrials(
            Fabric fabric,
            Channels channels,
            List<Links.Link> links,
            Ways ways,
            Peers now,
            Mends mends,
            BiFunction<Channel, Finding, @Nullable Severity> severity) {
        this.severity = severity;
        this.fabric = fabric;
        this.channels = channels;
        through = new Through(fabric, channels);
        this.ways = ways;
        this.now = now;
        this.mends = mends;
        for (Links.Link link : links) {
            for (LinkEnd end : List.of(link.a(), link.z())) {
                if (end.exists()) {
                    linksAt.computeIfAbsent(end.whole(), e -> new ArrayList<>()).add(link);
                }
            }
        }
    }

    /** All exchanges that bring right a link that takes the place of another. */
    List<Swap> of(Strangers.Stray stray) {
        LinkEnd rightful = stray.rightful();
        List<Swap> swaps = new ArrayList<>();
        if (rightful == null) {
            return swaps;
        }
        for (Ways.Exit one : ways.exits(stray.from())) {
            for (Ways.Exit other : ways.exits(rightful)) {
                if (one.face() != other.face() && plugged(one, other)) {
                    add(swaps, cables(one, other), stray);
                    add(swaps, alike(one.item(), other.item()) ? legs(one, other) : null, stray);
                }
            }
        }
        for (Ways.Exit one : ways.starts(stray.from())) {
            for (Ways.Exit other : ways.starts(rightful)) {
                if (one.face() != other.face() && plugged(one, other)) {
                    add(swaps, cables(one, other), stray);
                }
            }
        }
        add(swaps, devices(stray.from(), rightful), stray);
        add(swaps, devices(stray.wanted(), stray.to()), stray);
        return swaps;
    }

    /** Cables that go into the same ports; one of another type or fibre than the other may be wrong for itself. */
    private boolean alike(int one, int other) {
        ItemType type = fabric.itemType(one);
        return type.kind() == fabric.itemType(other).kind()
                && connectors(type).equals(connectors(fabric.itemType(other)));
    }

    /** Two plugs of one kind at fronts or rears both, neither of them a bare end in a splice: those could change places. */
    private boolean plugged(Ways.Exit one, Ways.Exit other) {
        int side = fabric.slotOf(one.face());
        int otherSide = fabric.slotOf(other.face());
        boolean fits = fabric.face(one.face())
                .connector()
                .equals(fabric.face(other.face()).connector());
        return fits && side >= 0 && otherSide >= 0 && ways.sameFace(side, otherSide);
    }

    private static List<Connector> connectors(ItemType type) {
        return type.faces().stream().map(Face::connector).toList();
    }

    /** Pairs of sides of slots whose plugs change places, and what that is called. */
    private record Plan(int one, int other, String words, List<Integer> sides, List<Integer> others) {}

    private @Nullable Plan cables(Ways.Exit one, Ways.Exit other) {
        int side = fabric.slotOf(one.face());
        int otherSide = fabric.slotOf(other.face());
        int row = PluggedRows.row(fabric, one.item(), one.face());
        int otherRow = PluggedRows.row(fabric, other.item(), other.face());
        return side < 0 || otherSide < 0
                ? null
                : plan(row, otherRow, name(row), name(otherRow), List.of(side), List.of(otherSide));
    }

    private String name(int row) {
        return fabric.cables().name(row);
    }

    /** All legs of two cables, at the ends that the light leaves through. */
    private @Nullable Plan legs(Ways.Exit one, Ways.Exit other) {
        Map<Integer, Integer> sides = legSides(one);
        Map<Integer, Integer> others = legSides(other);
        int row = fabric.cableOf(one.item());
        int otherRow = fabric.cableOf(other.item());
        boolean same = fabric.cables().idNumber(row) == fabric.cables().idNumber(otherRow);
        return same || sides.size() < 2 || !sides.keySet().equals(others.keySet())
                ? null
                : plan(
                        row,
                        otherRow,
                        fabric.assetName(one.item()),
                        fabric.assetName(other.item()),
                        List.copyOf(sides.values()),
                        List.copyOf(others.values()));
    }

    /** By leg, the side of the slot where its plug is, at the end of the cable that a plug is of. */
    Map<Integer, Integer> legSides(Ways.Exit exit) {
        Map<Integer, Integer> sides = new TreeMap<>();
        int id = fabric.cables().idNumber(fabric.cableOf(exit.item()));
        for (int item = 0; item < fabric.items(); item++) {
            int cable = fabric.cableOf(item);
            if (cable < 0 || fabric.cables().idNumber(cable) != id) {
                continue;
            }
            for (int f = 0; f < fabric.itemType(item).faces().size(); f++) {
                int face = fabric.firstFace(item) + f;
                if (fabric.face(face).side() == fabric.face(exit.face()).side() && fabric.slotOf(face) >= 0) {
                    sides.put(fabric.cables().legNumber(cable) * 64 + f, fabric.slotOf(face));
                }
            }
        }
        return sides;
    }

    /** Every port of one device with the port of the same name of another. */
    private @Nullable Plan devices(LinkEnd end, LinkEnd otherEnd) {
        int one = end.exists() ? fabric.deviceAt(end) : Fabric.NONE;
        int other = otherEnd.exists() ? fabric.deviceAt(otherEnd) : Fabric.NONE;
        if (one < 0 || other < 0 || one == other) {
            return null;
        }
        Map<String, Integer> sides = PluggedRows.sides(fabric, one);
        Map<String, Integer> others = PluggedRows.sides(fabric, other);
        sides.keySet().retainAll(others.keySet());
        others.keySet().retainAll(sides.keySet());
        return plan(
                Fabric.NONE,
                Fabric.NONE,
                fabric.devices().name(one),
                fabric.devices().name(other),
                List.copyOf(sides.values()),
                List.copyOf(others.values()));
    }

    /** The one that stands first in the files is named first. */
    private Plan plan(int one, int other, String name, String otherName, List<Integer> sides, List<Integer> others) {
        boolean first =
                one < 0 ? name.compareTo(otherName) <= 0 : fabric.cables().compare(one, other) <= 0;
        String words = "exchange " + (first ? name + " and " + otherName : otherName + " and " + name)
                + (one < 0 ? "" : " at one end");
        return new Plan(first ? one : other, first ? other : one, words, sides, others);
    }

    private void add(List<Swap> swaps, @Nullable Plan plan, Strangers.Stray stray) {
        if (plan == null || ++tried > MOST) {
            return;
        }
        Set<Links.Link> mended = mended(plan);
        boolean known = swaps.stream().anyMatch(swap -> swap.words().equals(plan.words()));
        if (mended.contains(stray.link()) && !known) {
            swaps.add(new Swap(
                    plan.one(), plan.other(), plan.words(), plan.sides().size(), mended));
        }
    }

    private Set<Links.Link> mended(Plan plan) {
        return effect(plan.sides(), plan.others()).mended();
    }

    /**
     * What an exchange does.
     *
     * @param mended links that it brings right; none when one goes wrong
     * @param clean nothing is wrong then in what passes the slots, and light passes all that was moved
     */
    record Effect(Set<Links.Link> mended, boolean clean) {}

    /** With plugs at other sides of slots, be nothing there or others which take their place. */
    Effect effect(List<Integer> sides, List<Integer> others) {
        Set<Integer> ports = portsThrough(sides, others);
        Fabric changed = fabric.exchanged(sides, others);
        Channels.Retraced some = channels.retrace(changed, ports, List.of());
        Peers then = new Peers(changed);
        boolean clean = true;
        Set<Integer> lit = new HashSet<>();
        for (Channel channel : some.list()) {
            for (int i = 0; i < channel.items(); i++) {
                lit.add(channel.item(i));
            }
            Judgement judgement = judged.computeIfAbsent(
                    channel.shape(), shape -> mends.judge(some.shapes().get(channel.shape())));
            then.add(channel, judgement.view());
            clean &= judgement.findings().stream().noneMatch(finding -> isError(channel, finding))
                    && ModeClash.of(channel, judgement.view()).isEmpty();
        }
        Set<Links.Link> mended = new LinkedHashSet<>();
        for (int port : ports) {
            for (Links.Link link : linksAt.getOrDefault(now.whole(port), List.of())) {
                boolean before = now.of(link.a()).contains(link.z());
                boolean after = then.of(link.a()).contains(link.z());
                if (before && !after) {
                    return new Effect(Set.of(), false);
                }
                if (!before && after) {
                    mended.add(link);
                }
            }
        }
        return new Effect(mended, clean && lit.containsAll(moved(sides)) && lit.containsAll(moved(others)));
    }

    private Set<Integer> moved(List<Integer> sides) {
        Set<Integer> items = new HashSet<>();
        for (int side : sides) {
            int face = fabric.faceAt(side >> 1, side & 1);
            if (face >= 0 && !fabric.isPort(face)) {
                items.add(fabric.itemOf(face));
            }
        }
        return items;
    }

    private boolean isError(Channel channel, Finding finding) {
        return severity.apply(channel, finding) == Severity.ERROR;
    }

    /** Ports of all channels that have a plug at one of the slots. */
    private Set<Integer> portsThrough(List<Integer> some, List<Integer> others) {
        Set<Integer> ports = new TreeSet<>();
        for (List<Integer> sides : List.of(some, others)) {
            for (int side : sides) {
                for (int channel : through.slot(side >> 1)) {
                    PlantTrials.addPorts(channels.get(channel), ports);
                }
            }
        }
        return ports;
    }
}
