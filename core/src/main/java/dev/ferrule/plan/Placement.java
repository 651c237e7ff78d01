package dev.ferrule.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Racks in the places of a hall, row after row: the racks that serve all units are put where they cost least, then
 * exchanged with a fixed seed as long as that saves fibre.
 */
final class Placement {

    private static final long SEED = 20251128;
    private static final int EXCHANGES = 4000;

    private final SiteIntent site;
    private final Cluster cluster;
    private final List<List<Machine>> contents;
    private final Ways ways;

    /** By rack: the racks that it has links to, and how many. */
    private final List<Map<Integer, Integer>> weights = new ArrayList<>();

    Placement(SiteIntent site, Cluster cluster, List<List<Machine>> contents, Ways ways) {
        this.site = site;
        this.cluster = cluster;
        this.contents = contents;
        this.ways = ways;
        int[] rackOf = new int[cluster.machines().size()];
        for (int rack = 0; rack < contents.size(); rack++) {
            weights.add(new HashMap<>());
            for (Machine machine : contents.get(rack)) {
                rackOf[machine.id()] = rack;
            }
        }
        for (PlannedLink link : cluster.links()) {
            int a = rackOf[link.a().id()];
            int z = rackOf[link.z().id()];
            if (a != z) {
                weights.get(a).merge(z, 1, Integer::sum);
                weights.get(z).merge(a, 1, Integer::sum);
            }
        }
    }

    Layout best(List<Integer> movable) {
        List<Integer> fixed = new ArrayList<>();
        for (int rack = 0; rack < contents.size(); rack++) {
            if (!movable.contains(rack)) {
                fixed.add(rack);
            }
        }
        int[] places = places(fixed, movable, fixed.size());
        long before = cost(places);
        long least = before;
        int step = Math.max(1, fixed.size() / 64);
        for (int at = 0; at <= fixed.size() && !movable.isEmpty(); at += step) {
            int[] other = places(fixed, movable, at);
            long cost = cost(other);
            if (cost < least) {
                least = cost;
                places = other;
            }
        }
        least -= exchange(places, movable);
        return layout(places, before, least);
    }

    /** By rack its place, where the movable ones stand together behind so many others. */
    private int[] places(List<Integer> fixed, List<Integer> movable, int at) {
        int[] places = new int[contents.size()];
        int place = 0;
        for (int i = 0; i <= fixed.size(); i++) {
            if (i == at) {
                for (int rack : movable) {
                    places[rack] = place++;
                }
            }
            if (i < fixed.size()) {
                places[fixed.get(i)] = place++;
            }
        }
        return places;
    }

    /** How much it saves; exchanges what is worth it. */
    private long exchange(int[] places, List<Integer> movable) {
        Random random = new Random(SEED);
        long saved = 0;
        int tries = movable.size() < 2 ? 0 : Math.min(EXCHANGES, movable.size() * movable.size() * 4);
        for (int i = 0; i < tries; i++) {
            int a = movable.get(random.nextInt(movable.size()));
            int b = movable.get(random.nextInt(movable.size()));
            long cost = cost(a, places) + cost(b, places);
            swap(places, a, b);
            long other = cost(a, places) + cost(b, places);
            if (other < cost) {
                saved += cost - other;
            } else {
                swap(places, a, b);
            }
        }
        return saved;
    }

    private static void swap(int[] places, int a, int b) {
        int place = places[a];
        places[a] = places[b];
        places[b] = place;
    }

    private long cost(int[] places) {
        long cost = 0;
        for (int rack = 0; rack < contents.size(); rack++) {
            cost += cost(rack, places);
        }
        return cost / 2;
    }

    private long cost(int rack, int[] places) {
        long cost = 0;
        Rack from = rack(places[rack]);
        for (Map.Entry<Integer, Integer> other : weights.get(rack).entrySet()) {
            cost += ways.level(from, rack(places[other.getKey()])) * other.getValue();
        }
        return cost;
    }

    private Rack rack(int place) {
        int row = place / site.racksPerRow();
        int position = place % site.racksPerRow();
        return new Rack(
                Rack.name(row, position), row, position, (position + 1) * site.rackWidth(), row * site.rowPitch());
    }

    private Layout layout(int[] places, long before, long after) {
        List<Rack> racks = new ArrayList<>();
        int[] rackOf = new int[cluster.machines().size()];
        int[] unitOf = new int[cluster.machines().size()];
        Map<Integer, Integer> top = new HashMap<>();
        Map<Integer, Integer> bottom = new HashMap<>();
        List<Integer> empty = new ArrayList<>();
        for (int rack = 0; rack < contents.size(); rack++) {
            racks.add(rack(places[rack]));
            if (contents.get(rack).isEmpty()) {
                empty.add(rack);
            }
            int low = 1;
            int high = site.rackUnits() + 1;
            for (Machine machine : contents.get(rack)) {
                rackOf[machine.id()] = rack;
                if (machine.isSwitch()) {
                    high -= machine.model().heightU();
                    unitOf[machine.id()] = high;
                } else {
                    unitOf[machine.id()] = low;
                    low += machine.model().heightU();
                }
            }
            top.put(rack, high);
            bottom.put(rack, low);
        }
        return new Layout(racks, empty, rackOf, unitOf, top, bottom, before, after);
    }
}
