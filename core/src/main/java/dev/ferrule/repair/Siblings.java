package dev.ferrule.repair;

import dev.ferrule.catalog.Connector;
import dev.ferrule.fabric.Census;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.fabric.Places;
import dev.ferrule.rule.Changes;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What things are like that do the same job: cables between the same pair of racks, modules of one panel, and cables,
 * modules and transceivers of the same kind and connectors in the whole plant. One that differs where most agree is suspected first.
 */
final class Siblings {

    /** As many siblings of one mind, and as many times more than those like the suspect, are evidence. */
    private static final int MANY = 3;

    private final Fabric fabric;
    private final Places places;
    /** By type as the fabric holds it. */
    private final IdentityHashMap<ItemType, String> jobs = new IdentityHashMap<>();

    private final IdentityHashMap<ItemType, String> minds = new IdentityHashMap<>();

    /** By what they have in common: of each mind how many. Those that are near each other are counted when asked for. */
    private final Map<String, Map<String, Integer>> groups = new HashMap<>();

    Siblings(Fabric fabric) {
        this.fabric = fabric;
        places = new Places(fabric);
        Census census = new Census(fabric);
        census.assets().forEach((type, many) -> count(job(type), mind(type), many));
        census.adapters().forEach((joint, many) -> count(adapter(joint), joint.toString(), many));
        census.ports().forEach((type, many) -> count("port", type.pmd().name(), many));
    }

    private void count(String group, String mind, int many) {
        groups.computeIfAbsent(group, g -> new HashMap<>()).merge(mind, many, Integer::sum);
    }

    /** Adapters of one interface: of others there may be many more. */
    private static String adapter(Joint joint) {
        Connector interfaces = joint.adapter();
        return "adapter " + (interfaces == null ? "" : interfaces.name());
    }

    private String job(ItemType type) {
        return jobs.computeIfAbsent(
                type,
                of -> of.faces().stream()
                        .map(face -> " " + face.connector().name())
                        .collect(Collectors.joining("", of.kind().toString(), "")));
    }

    /** All that a change may make otherwise: map, pins, slopes, fibre. */
    private String mind(ItemType type) {
        return minds.computeIfAbsent(type, Siblings::words);
    }

    private static String words(ItemType type) {
        StringBuilder mind = new StringBuilder(type.name());
        for (Face face : type.faces()) {
            mind.append(' ').append(face.pins().value()).append(face.slope().value());
        }
        return mind.append(type.faces().getFirst().fibre().value()).toString();
    }

    /** Cables between the same racks, modules of the same panel. */
    private String near(int item) {
        String job = job(fabric.itemType(item));
        return fabric.cableOf(item) >= 0
                ? places.between(item) + job
                : "panel " + fabric.deviceOfModule(item) + " " + job;
    }

    /** Whether {@link #near} says the same of both. */
    private boolean isNear(int item, int other) {
        ItemType one = fabric.itemType(item);
        ItemType two = fabric.itemType(other);
        boolean place = fabric.cableOf(item) >= 0
                ? fabric.cableOf(other) >= 0 && one.kind() == two.kind() && places.alike(item, other)
                : fabric.cableOf(other) < 0 && fabric.deviceOfModule(item) == fabric.deviceOfModule(other);
        return place && job(one).equals(job(two));
    }

    /** The minds of what is near an item, counted once a group. */
    private Map<String, Integer> nearby(int item) {
        String near = near(item);
        Map<String, Integer> known = groups.get(near);
        if (known == null) {
            known = new HashMap<>();
            groups.put(near, known);
            Map<String, Integer> of = known;
            Set<Object> counted = new HashSet<>();
            neighbours(item, other -> {
                if (isNear(item, other) && counted.add(fabric.assetKey(other))) {
                    of.merge(mind(fabric.itemType(other)), 1, Integer::sum);
                }
            });
        }
        return known;
    }

    private void neighbours(int item, IntConsumer neighbour) {
        if (fabric.cableOf(item) < 0) {
            ofPanel(item, neighbour);
            return;
        }
        String place = places.of(item).getLast();
        if (!place.isEmpty()) {
            places.at(place, neighbour);
            return;
        }
        for (int other = 0; other < fabric.items(); other++) {
            neighbour.accept(other);
        }
    }

    /** Modules of one device are items in a row. */
    private void ofPanel(int item, IntConsumer module) {
        int device = fabric.deviceOfModule(item);
        int first = item;
        while (first > 0 && isModuleOf(device, first - 1)) {
            first--;
        }
        for (int other = first; other < fabric.items() && isModuleOf(device, other); other++) {
            module.accept(other);
        }
    }

    private boolean isModuleOf(int device, int item) {
        return fabric.cableOf(item) < 0 && fabric.deviceOfModule(item) == device;
    }

    /** What a thing's siblings say of it. */
    enum Opinion {
        LIKE,
        UNLIKE,
        /** There are too few to tell. */
        NONE
    }

    Opinion of(Cause.Candidate candidate) {
        if (candidate.port() >= 0) {
            return opinion(
                    groups.get("port"), fabric.portType(candidate.port()).pmd().name());
        }
        if (candidate.slot() >= 0) {
            Joint joint = fabric.joint(candidate.slot());
            return opinion(groups.get(adapter(joint)), joint.toString());
        }
        Opinion said = of(candidate.item());
        // Where nothing else speaks, a splice that is not straight is the odd thing: somebody wrote a row for it.
        return said == Opinion.NONE && candidate.words().equals(Changes.STRAIGHT) ? Opinion.UNLIKE : said;
    }

    Opinion of(int item) {
        String mind = mind(fabric.itemType(item));
        Opinion near = opinion(nearby(item), mind);
        return near == Opinion.NONE ? opinion(groups.get(job(fabric.itemType(item))), mind) : near;
    }

    private static Opinion opinion(@Nullable Map<String, Integer> siblings, String mind) {
        Map<String, Integer> counts = siblings == null ? Map.of() : siblings;
        int own = counts.getOrDefault(mind, 0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < MANY) {
            return Opinion.NONE;
        }
        return own == most ? Opinion.LIKE : own * MANY <= most ? Opinion.UNLIKE : Opinion.NONE;
    }
}
