package dev.ferrule.plan;

import dev.ferrule.catalog.CageGroup;
import dev.ferrule.catalog.MachineModel;
import dev.ferrule.catalog.NodeNetwork;
import dev.ferrule.diag.Report;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one fabric of an intent. */
final class FabricReader {

    private final Models models;
    private final Defaults defaults;

    FabricReader(Models models, Defaults defaults) {
        this.models = models;
        this.defaults = defaults;
    }

    @Nullable
    FabricIntent read(Clause clause, String name, Intent.Nodes nodes) {
        NodeNetwork network = network(clause, name, nodes.model());
        FabricIntent.Topology topology = topology(clause, network);
        int planes = defaults.number(clause, "planes", 1, 1);
        int saidSpeed = clause.speed("speed");
        String leafName = clause.text("leaf");
        if (network == null) {
            return null;
        }
        Integer endpoints = clause.integer("endpoints_per_node", 1);
        int perNode = perNode(clause, network, topology, planes, endpoints);
        int speed = saidSpeed == 0 ? network.gbps() / planes : saidSpeed;
        MachineModel leaf = leafName == null ? byRate(clause, speed) : model(clause, "leaf", leafName);
        String spineName = clause.text("spine");
        MachineModel spine = spineName == null ? leaf : model(clause, "spine", spineName);
        String coreName = clause.text("core");
        MachineModel core = coreName == null ? spine : model(clause, "core", coreName);
        int[] ratio = ratio(clause, "oversubscription", true);
        int[] spineRatio = ratio(clause, "spine_oversubscription", false);
        int uplinkSpeed = clause.speed("uplink_speed");
        int extra = defaults.number(clause, "extra_endpoints", 0, 0);
        boolean dual =
                clause.word("homing", "single", List.of("single", "dual")).equals("dual");
        FabricIntent.Wanted wanted = wanted(clause);
        checkSpeed(clause, nodes.model(), network, speed, planes, perNode);
        clause.done();
        if (leaf == null || spine == null || core == null) {
            return null;
        }
        return new FabricIntent(
                name,
                topology,
                network,
                leaf,
                spine,
                core,
                speed,
                uplinkSpeed == 0 ? uplinkSpeed(leaf, speed) : uplinkSpeed,
                planes,
                perNode,
                extra,
                ratio[0],
                ratio[1],
                spineRatio[0],
                spineRatio[1],
                dual,
                wanted,
                clause.place("topology"),
                new FabricIntent.Places(
                        clause.place("oversubscription"),
                        clause.place("leaf"),
                        clause.place("spine"),
                        clause.place("speed"),
                        clause.place("planes"),
                        clause.place("spines")));
    }

    private @Nullable NodeNetwork network(Clause clause, String name, MachineModel node) {
        String said = clause.text("network");
        String wanted = said == null ? name : said;
        NodeNetwork found = node.networks().get(wanted);
        if (found == null) {
            found = node.networks().get(wanted.replace('_', '-'));
        }
        if (found == null && said != null) {
            clause.unknown(clause.place("network"), said, node.networks().keySet());
            return null;
        }
        if (found == null && !node.networks().isEmpty()) {
            found = node.networks().values().iterator().next();
            defaults.take(
                    clause.path("network"),
                    found.name(),
                    node.name() + " has no ports for \"" + name + "\" of its own");
        }
        if (found == null) {
            clause.report()
                    .add(Complaint.CONTRADICTION.error(
                            clause.place("topology"), node.name() + " has no optical ports for a fabric"));
        }
        return found;
    }

    private FabricIntent.Topology topology(Clause clause, @Nullable NodeNetwork network) {
        String said = clause.word("topology", "", List.of("clos", "rail", "pair"));
        if (said.isEmpty()) {
            boolean rails = network != null
                    && network.name().equals("compute")
                    && network.ports().size() > 2;
            said = defaults.take(
                    clause.path("topology"), rails ? "rail" : "clos", rails ? "ports by GPU" : "ports that are alike");
        }
        return FabricIntent.Topology.valueOf(said.toUpperCase(Locale.ROOT));
    }

    private int perNode(
            Clause clause, NodeNetwork network, FabricIntent.Topology topology, int planes, @Nullable Integer said) {
        int all = network.ports().size() * planes;
        int wanted = said == null ? all : said;
        if (wanted > all) {
            clause.report()
                    .add(Complaint.PORTS.error(
                            clause.place("endpoints_per_node"),
                            "the node has " + network.ports().size() + " ports for " + network.name()
                                    + (planes > 1 ? ", in " + planes + " planes " + all + " links" : "") + ", and "
                                    + wanted + " are asked for",
                            "at most endpoints_per_node: " + all));
        } else if (wanted % planes != 0) {
            clause.report()
                    .add(Complaint.CONTRADICTION.error(
                            clause.place("planes"),
                            wanted + " endpoints of a node are not dealt evenly to " + planes + " planes",
                            "say endpoints_per_node: " + (wanted / planes + 1) * planes));
        }
        return topology == FabricIntent.Topology.CLOS || said != null ? wanted : all;
    }

    private @Nullable MachineModel byRate(Clause clause, int speed) {
        String key = "leaf_of_" + (speed <= 100 ? 100 : speed <= 200 ? 200 : speed <= 400 ? 400 : 800);
        String name = defaults.fact(clause.path("leaf"), "fabric", key);
        return models.switchModel(name);
    }

    private @Nullable MachineModel model(Clause clause, String key, String name) {
        MachineModel model = models.switchModel(name);
        if (model == null) {
            clause.unknown(clause.place(key), name, models.switches());
        }
        return model;
    }

    /** The leaf's usual rate, or that of the nodes where it is higher. */
    private static int uplinkSpeed(MachineModel leaf, int speed) {
        int usual = leaf.cages().stream().mapToInt(CageGroup::usual).max().orElse(speed);
        return Math.max(usual, speed);
    }

    private int[] ratio(Clause clause, String key, boolean shown) {
        String said = clause.text(key);
        String text = said;
        if (text == null) {
            text = shown ? defaults.fact(clause.path(key), "fabric", "oversubscription") : "1:1";
        }
        String[] sides = text.split(":", -1);
        try {
            int down = Integer.parseInt(sides[0].strip());
            int up = sides.length > 1 ? Integer.parseInt(sides[1].strip()) : 1;
            if (sides.length <= 2 && down > 0 && up > 0 && down < 1000 && up < 1000) {
                return new int[] {down, up};
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        clause.report()
                .add(Complaint.CONTRADICTION.error(
                        clause.place(key),
                        clause.path(key) + " is down:up in whole numbers from 1, not \"" + text + "\"",
                        "such as 1:1, 2:1 or 5:3"));
        return new int[] {1, 1};
    }

    private FabricIntent.Wanted wanted(Clause clause) {
        Clause reserved = clause.has("reserved_ports") && clause.keys().contains("reserved_ports")
                ? reserved(clause)
                : clause.inner("reserved_ports");
        int all = reserved == clause ? Objects.requireNonNullElse(clause.integer("reserved_ports", 0), 0) : 0;
        FabricIntent.Wanted wanted = new FabricIntent.Wanted(
                defaults.number(clause, "tiers", 1, 0),
                defaults.number(clause, "spines", 1, 0),
                defaults.number(clause, "min_spines", 1, 0),
                defaults.number(clause, "uplinks", 1, 0),
                defaults.number(clause, "leaves_per_unit", 1, 0),
                defaults.number(clause, "sized_for", 1, 0),
                clause.flag("uneven", false),
                reserved == clause ? all : defaults.number(reserved, "leaf", 0, 0),
                reserved == clause ? 0 : defaults.number(reserved, "spine", 0, 0),
                reserved == clause ? 0 : defaults.number(reserved, "core", 0, 0));
        if (reserved != clause) {
            reserved.done();
        }
        return wanted;
    }

    /** A number alone is of leaves: then the clause itself. */
    private static Clause reserved(Clause clause) {
        return clause.isMapping("reserved_ports") ? clause.inner("reserved_ports") : clause;
    }

    /** The node's port carries the links that are asked of it. */
    private static void checkSpeed(
            Clause clause, MachineModel node, NodeNetwork network, int speed, int planes, int perNode) {
        Report report = clause.report();
        if (speed * planes > network.gbps()) {
            report.add(Complaint.PORTS.error(
                    clause.place(planes > 1 ? "planes" : "speed"),
                    (planes > 1 ? planes + " planes of " : "") + speed + " Gb/s are " + speed * planes
                            + " Gb/s a port, and a " + network.name() + " port of " + node.model() + " has "
                            + network.gbps(),
                    "at most speed: " + network.gbps() / planes + "G"));
            return;
        }
        for (String port :
                network.ports().subList(0, Math.min(network.ports().size(), Math.max(1, perNode / planes)))) {
            int cage = node.cage(cageName(port));
            if (cage < 0) {
                report.add(Complaint.CONTRADICTION.error(
                        clause.place("network"),
                        node.model() + " has no cage " + cageName(port) + ", which its network names as " + port,
                        "its cages are "
                                + String.join(
                                        ", ",
                                        node.cages().stream()
                                                .flatMap(group -> group.cages().stream())
                                                .toList())
                                + "; mend the ports of the network in the node's entry, or rail_map"));
                return;
            }
            if (planes > 1 && node.group(cage).ports(speed) < planes) {
                report.add(Complaint.PORTS.error(
                        clause.place("planes"),
                        node.model() + " " + port + " is not cut into " + planes + " links of " + speed
                                + " Gb/s: its port is cut as "
                                + node.group(cage).splits(),
                        "say planes: 1"));
                return;
            }
        }
    }

    static String cageName(String port) {
        int colon = port.lastIndexOf(':');
        return colon < 0 ? port : port.substring(0, colon);
    }
}
