package dev.ferrule.netbox;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of the device-type library, in any of its three ages. */
public final class DeviceTypeReader {

    private final Node.Mapping tree;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Fields fields = new Fields(findings);

    private DeviceTypeReader(Node.Mapping tree) {
        this.tree = tree;
    }

    /** The type; what is wrong with it is in its findings. */
    public static DeviceType read(Node.Mapping tree) {
        return new DeviceTypeReader(tree).type();
    }

    private DeviceType type() {
        List<DeviceType.Interface> interfaces = interfaces();
        List<DeviceType.Bay> bays = bays();
        List<Node.Mapping> frontNodes = fields.list(tree, "front-ports");
        List<DeviceType.Port> fronts = ports(frontNodes, "a front port");
        List<DeviceType.Port> rears = ports(fields.list(tree, "rear-ports"), "a rear port");
        MappingReader mappings = new MappingReader(fields, fronts, rears);
        mappings.inline(frontNodes);
        mappings.listed(fields.list(tree, "port-mappings"));
        mappings.check();
        return new DeviceType(
                fields.text(tree, "model"),
                fields.text(tree, "slug"),
                fields.text(tree, "part_number"),
                String.join(
                        " ",
                        fields.text(tree, "model"),
                        fields.text(tree, "description"),
                        fields.text(tree, "comments")),
                age(mappings),
                interfaces,
                bays,
                fronts,
                rears,
                mappings.good(),
                mappings.contradictory(),
                tree,
                findings);
    }

    private DeviceType.Age age(MappingReader mappings) {
        if (tree.get("port-mappings") != null) {
            return DeviceType.Age.LISTED;
        }
        if (mappings.good().isEmpty()) {
            return DeviceType.Age.NONE;
        }
        return fields.quoted() ? DeviceType.Age.QUOTED : DeviceType.Age.INLINE;
    }

    private List<DeviceType.Interface> interfaces() {
        List<DeviceType.Interface> interfaces = new ArrayList<>();
        for (Node.Mapping item : fields.list(tree, "interfaces")) {
            String name = fields.required(item, "name", "an interface");
            if (name != null) {
                interfaces.add(new DeviceType.Interface(name, fields.text(item, "type"), item.place()));
            }
        }
        return interfaces;
    }

    private List<DeviceType.Bay> bays() {
        List<DeviceType.Bay> bays = new ArrayList<>();
        for (Node.Mapping item : fields.list(tree, "module-bays")) {
            String name = fields.required(item, "name", "a module bay");
            if (name != null) {
                String position = fields.text(item, "position");
                bays.add(new DeviceType.Bay(name, position.isEmpty() ? name : position, item.place()));
            }
        }
        return bays;
    }

    /** Ports by name; of two with one name the first is taken. */
    private List<DeviceType.Port> ports(List<Node.Mapping> items, String what) {
        Map<String, DeviceType.Port> ports = new HashMap<>();
        List<DeviceType.Port> list = new ArrayList<>();
        for (Node.Mapping item : items) {
            String name = fields.required(item, "name", what);
            if (name == null) {
                continue;
            }
            int positions = Math.max(1, fields.position(item, "positions"));
            DeviceType.Port port = new DeviceType.Port(
                    name,
                    String.valueOf(fields.required(item, "type", what + " \"" + name + "\"")),
                    fields.text(item, "label"),
                    positions,
                    item.place());
            DeviceType.Port same = ports.putIfAbsent(name, port);
            if (same == null) {
                list.add(port);
            } else {
                fields.warn(
                        Code.AMBIGUOUS_NAME,
                        item.place(),
                        "two ports of a device type have the same name",
                        "\"" + name + "\" is already " + what + " at "
                                + same.place().span() + "; the first is taken");
            }
        }
        return list;
    }
}
