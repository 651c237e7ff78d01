package dev.ferrule.repair;

import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.LinkEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which plug on the way of a dark link is in the wrong port. Its light may go on from there, along a spare leg of a
 * trunk, so every plug that the light of one end leaves through is tried where the light of the other end meets nothing.
 */
final class Replugs {

    /** So many plugs are tried; of links beyond it is told where their light ends. */
    private static final int MOST = 4096;

    private static final int MOST_NAMED = 3;

    private final Fabric fabric;
    private final Ways ways;
    private final SwapTrials trials;
    private final Neighbourhood neighbourhood;
    private final Map<DarkLink, List<Replug>> known = new HashMap<>();
    private int tried;

    Replugs(Fabric fabric, Ways ways, SwapTrials trials) {
        this.fabric = fabric;
        this.ways = ways;
        this.trials = trials;
        neighbourhood = new Neighbourhood(fabric.cables());
    }

    /** Those that bring the link up, the likeliest first: by the order among their neighbours, then cords before legs. */
    List<Replug> of(DarkLink dark) {
        return known.computeIfAbsent(dark, this::tried);
    }

    private List<Replug> tried(DarkLink dark) {
        List<Replug> found = new ArrayList<>();
        add(found, dark, dark.link().a(), dark.z());
        add(found, dark, dark.link().z(), dark.a());
        return found.stream()
                .sorted(Comparator.comparing(Replug::order, Comparator.reverseOrder())
                        .thenComparing(Replug::leg)
                        .thenComparing(Replug::cable, fabric.cables()::compare))
                .limit(MOST_NAMED)
                .toList();
    }

    private void add(List<Replug> found, DarkLink dark, LinkEnd end, @Nullable Stop stop) {
        if (stop == null || stop.open() < 0) {
            return;
        }
        for (Ways.Exit exit : ways.exits(end)) {
            int side = fabric.slotOf(exit.face());
            if (side >= 0 && side != stop.open() && ways.alike(side, stop.open()) && ++tried <= MOST) {
                SwapTrials.Effect effect = trials.effect(List.of(side), List.of(stop.open()));
                if (effect.clean() && effect.mended().contains(dark.link())) {
                    found.add(replug(exit, side >> 1, stop));
                }
            }
        }
    }

    private Replug replug(Ways.Exit exit, int slot, Stop stop) {
        int row = ways.row(exit);
        String device = fabric.devices().name(stop.device());
        int order = neighbourhood.gain(
                row,
                fabric.devices().name(fabric.deviceOfSlot(slot)),
                device,
                stop.at().substring(device.length() + 1));
        return new Replug(row, stop.port(), fabric.cables().legs(row) > 1, order);
    }
}
