package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The devices that the nodes of an InfiniBand fabric belong to, and the names of their ports. */
final class IbNames {

    private final Collection<IbNode> nodes;
    private final Imported imported;

    /** By GUID, the device. */
    private final Map<String, String> devices = new HashMap<>();

    /** Adapters of several ports, by GUID; of one port they are called like the adapter. */
    private final Set<String> several = new HashSet<>();

    IbNames(Collection<IbNode> nodes, Imported imported) {
        this.nodes = nodes;
        this.imported = imported;
        Map<String, List<IbNode>> alike = new LinkedHashMap<>();
        for (IbNode node : nodes) {
            alike.computeIfAbsent(node.description().text(), key -> new ArrayList<>())
                    .add(node);
        }
        alike.values().forEach(this::name);
    }

    private void name(List<IbNode> alike) {
        IbDescription description = alike.getFirst().description();
        boolean one = isOne(alike);
        boolean many = alike.stream().anyMatch(IbNode::hasSeveralPorts) || (one && alike.size() > 1);
        for (IbNode node : alike) {
            boolean nameless = description.device().isEmpty();
            devices.put(
                    node.guid(),
                    nameless ? node.guid() : one ? description.device() : description.device() + "-" + node.guid());
            if (many) {
                several.add(node.guid());
            }
            if (nameless && !description.isAggregation()) {
                nameless(node);
            } else if (!one && !description.isAggregation()) {
                namesake(node, alike.getFirst());
            }
        }
    }

    /** Whether nodes that are described alike are one, told by several of its ports. */
    private static boolean isOne(List<IbNode> alike) {
        Set<Integer> ports = new HashSet<>();
        return alike.size() == 1
                || alike.stream()
                        .allMatch(node ->
                                node.isByPort() && node.linked().stream().allMatch(ports::add));
    }

    private void nameless(IbNode node) {
        imported.report()
                .add(
                        "nameless node",
                        Diagnostic.note(
                                Code.UNKNOWN_NAME,
                                node.place(),
                                "a node has no name of its own",
                                "\"" + node.description().text() + "\" names no device; it is called " + node.guid()));
    }

    private void namesake(IbNode node, IbNode first) {
        imported.report()
                .add(
                        "namesake",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                node.place(),
                                "two nodes have one name",
                                List.of("\"" + node.description().text() + "\" has other GUIDs too; this one is called "
                                        + device(node)),
                                node == first ? List.of() : List.of(new Diagnostic.Related(first.place(), "the first")),
                                0));
    }

    private String device(IbNode node) {
        return Objects.requireNonNull(devices.get(node.guid()));
    }

    /** A port of a node. */
    End end(IbNode node, int number) {
        String part = node.description().part();
        String port = part.isEmpty()
                ? String.valueOf(number)
                : node.isSwitch() || several.contains(node.guid()) ? part + "/" + number : part;
        return new End(device(node), port);
    }

    /** Tells the devices, and by which names else their nodes are known. */
    void tell() {
        Map<String, List<IbNode>> byDevice = new LinkedHashMap<>();
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        for (IbNode node : nodes) {
            if (!node.description().isAggregation()) {
                String device = device(node);
                byDevice.computeIfAbsent(device, key -> new ArrayList<>()).add(node);
                meant.computeIfAbsent(node.guid(), key -> new HashSet<>()).add(device);
                meant.computeIfAbsent(node.description().text(), key -> new HashSet<>())
                        .add(device);
            }
        }
        byDevice.forEach(this::device);
        // A name that means one device, and is not that of any.
        meant.values().removeIf(some -> some.size() > 1);
        meant.keySet().removeAll(byDevice.keySet());
        meant.remove("");
        for (IbNode node : nodes) {
            alias(node, node.guid(), meant);
            alias(node, node.description().text(), meant);
        }
    }

    private void device(String device, List<IbNode> of) {
        for (IbNode node : of) {
            imported.device(device, node.place());
            imported.role(device, node.isSwitch() ? "switch" : "host", true, node.place());
            if (!node.description().model().isEmpty()) {
                imported.model(device, node.description().model(), node.place());
            }
        }
        String guids = of.stream().map(IbNode::guid).sorted().collect(Collectors.joining(" "));
        imported.fact(device, "guid", guids, of.getFirst().place());
    }

    private void alias(IbNode node, String alias, Map<String, Set<String>> meant) {
        if (meant.remove(alias) != null) {
            imported.alias(alias, device(node), node.place());
        }
    }
}
