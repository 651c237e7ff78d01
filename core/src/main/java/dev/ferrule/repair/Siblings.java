package dev.ferrule.repair;

import dev.ferrule.catalog.Connector;
import dev.ferrule.fabric.Fabric;
import dev.ferrule.rule.Changes;
import dev.ferrule.shape.Face;
import dev.ferrule.shape.ItemType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What things are like that do the same job: cables between the same pair of racks, modules of one panel, and cables,
 * modules and transceivers of the same kind and connectors in the whole plant. One that differs where most agree is suspected first.
 */
final class Siblings {

    /** As many siblings of one mind, and as many times more than those like the suspect, are evidence. */
    private static final int MANY = 3;

    private final Fabric fabric;
    private final Map<String, Map<String, Integer>> groups = new HashMap<>();

    Siblings(Fabric fabric) {
        this.fabric = fabric;
        Set<String> counted = new HashSet<>();
        for (int item = 0; item < fabric.items(); item++) {
            if (counted.add(fabric.assetName(item))) {
                count(job(item), mind(item));
                count(near(item), mind(item));
            }
        }
        for (int slot = 0; slot < fabric.slots(); slot++) {
            if (fabric.faceAt(slot, 0) >= 0 && fabric.joint(slot).adapter() != null) {
                count(adapter(slot), fabric.joint(slot).toString());
            }
        }
        for (int port = 0; port < fabric.portCount(); port++) {
            count("port", fabric.portType(port).pmd().name());
        }
    }

    /** Adapters of one interface: of others there may be many more. */
    private String adapter(int slot) {
        Connector interfaces = fabric.joint(slot).adapter();
        return "adapter " + (interfaces == null ? "" : interfaces.name());
    }

    private void count(String group, String mind) {
        groups.computeIfAbsent(group, g -> new HashMap<>()).merge(mind, 1, Integer::sum);
    }

    /** Cables between the same racks, modules of the same panel. */
    private String near(int item) {
        return fabric.cableOf(item) >= 0
                ? fabric.between(item) + connectors(item)
                : "panel " + fabric.deviceOfModule(item) + " " + job(item);
    }

    private String job(int item) {
        return fabric.itemType(item).kind() + connectors(item);
    }

    private String connectors(int item) {
        return fabric.itemType(item).faces().stream()
                .map(Face::connector)
                .map(connector -> " " + connector.name())
                .collect(Collectors.joining());
    }

    /** All that a change may make otherwise: map, pins, slopes, fibre. */
    private String mind(int item) {
        ItemType type = fabric.itemType(item);
        StringBuilder mind = new StringBuilder(type.name());
        for (Face face : type.faces()) {
            mind.append(' ').append(face.pins().value()).append(face.slope().value());
        }
        return mind.append(type.faces().getFirst().fibre().value()).toString();
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
            return opinion("port", fabric.portType(candidate.port()).pmd().name());
        }
        if (candidate.slot() >= 0) {
            return opinion(
                    adapter(candidate.slot()), fabric.joint(candidate.slot()).toString());
        }
        Opinion said = of(candidate.item());
        // Where nothing else speaks, a splice that is not straight is the odd thing: somebody wrote a row for it.
        return said == Opinion.NONE && candidate.words().equals(Changes.STRAIGHT) ? Opinion.UNLIKE : said;
    }

    Opinion of(int item) {
        Opinion near = opinion(near(item), mind(item));
        return near == Opinion.NONE ? opinion(job(item), mind(item)) : near;
    }

    private Opinion opinion(String group, String mind) {
        Map<String, Integer> counts = groups.getOrDefault(group, Map.of());
        int own = counts.getOrDefault(mind, 0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < MANY) {
            return Opinion.NONE;
        }
        return own == most ? Opinion.LIKE : own * MANY <= most ? Opinion.UNLIKE : Opinion.NONE;
    }
}
