package dev.ferrule.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One fabric of a plan as {@code ibsim} reads it, so that OpenSM can route what is planned. Every port of a node is an
 * adapter of its own, as in the node.
 */
final class IbsimTopology {

    private final Map<String, List<String>> switches = new LinkedHashMap<>();
    private final Map<String, List<String>> hosts = new LinkedHashMap<>();
    private final Map<Machine, Integer> linksPerCage = new LinkedHashMap<>();
    private final List<PlannedLink> links;

    private IbsimTopology(List<PlannedLink> links) {
        this.links = links;
    }

    static String of(Cluster cluster, String fabric) {
        IbsimTopology topology = new IbsimTopology(cluster.links().stream()
                .filter(link -> link.fabric().name().equals(fabric))
                .toList());
        return topology.text();
    }

    private String text() {
        for (PlannedLink link : links) {
            count(link.a(), link.aSlot());
            count(link.z(), link.zSlot());
        }
        for (PlannedLink link : links) {
            String upper = "\"" + link.z().name() + "\"[" + port(link.z(), link.zSlot()) + "]";
            if (link.a().isSwitch()) {
                at(switches, link.a().name()).add(line(port(link.a(), link.aSlot()), upper));
                at(switches, link.z().name())
                        .add(line(
                                port(link.z(), link.zSlot()),
                                "\"" + link.a().name() + "\"[" + port(link.a(), link.aSlot()) + "]"));
            } else {
                String host = link.a().name() + "." + port(link.a(), link.aSlot());
                at(hosts, host).add(line(1, upper));
                at(switches, link.z().name()).add(line(port(link.z(), link.zSlot()), "\"" + host + "\"[1]"));
            }
        }
        StringBuilder text = new StringBuilder();
        Map<String, Integer> ports = new LinkedHashMap<>();
        linksPerCage.forEach(
                (machine, each) -> ports.put(machine.name(), machine.model().cageCount() * each));
        switches.forEach((name, lines) -> node(text, "Switch", ports.getOrDefault(name, 1), name, lines));
        hosts.forEach((name, lines) -> node(text, "Hca", 1, name, lines));
        return text.toString();
    }

    private void count(Machine machine, Slot slot) {
        int usual = machine.model().group(slot.cage()).splits().getFirst().links();
        linksPerCage.merge(machine, Math.max(usual, slot.link() + 1), Math::max);
    }

    /** Ports are numbered through all cages, as many a cage as any of this switch has links. */
    private int port(Machine machine, Slot slot) {
        return slot.cage() * linksPerCage.getOrDefault(machine, 1) + slot.link() + 1;
    }

    private static List<String> at(Map<String, List<String>> nodes, String name) {
        return nodes.computeIfAbsent(name, n -> new ArrayList<>());
    }

    private static String line(int port, String far) {
        return "[" + port + "]\t" + far;
    }

    private static void node(StringBuilder text, String kind, int ports, String name, List<String> lines) {
        text.append(kind).append('\t').append(ports).append("\t\"").append(name).append("\"\n");
        lines.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
    }
}
