package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import dev.ferrule.source.Node;
import dev.ferrule.unit.RackUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The nodes of one paddle and their ports. Ids of nodes hold within one file. */
record PaddleTopology(Expected expected, Imported imported, Map<String, String> names) {

    PaddleTopology(Expected expected, Imported imported) {
        this(expected, imported, new HashMap<>());
    }

    private record Device(String name, Node.Mapping node) {}

    void read(List<Node> topology) {
        List<Device> devices = new ArrayList<>();
        for (Node item : topology) {
            Node.Mapping node = expected.mapping(item, "a node");
            String name = node == null ? "" : name(node);
            if (node != null && !name.isEmpty()) {
                devices.add(new Device(name, node));
                device(name, node);
            }
        }
        for (Device device : devices) {
            expected.list(device.node.get("ports"), "ports").forEach(port -> port(device.name, port));
        }
    }

    private String name(Node.Mapping node) {
        int before = expected.complaints();
        String name = expected.name(node.get("common_name"), "common_name");
        if (name.isEmpty() && expected.complaints() == before) {
            imported.unread(node.place(), "a node has no name", "its common_name is missing; its ports are not read");
        }
        return name;
    }

    private void device(String name, Node.Mapping node) {
        String id = expected.name(node.get("id"), "id");
        if (!id.isEmpty() && names.putIfAbsent(id, name) != null) {
            imported.unread(
                    node.place(), "two nodes have one id", "the id " + id + " is that of \"" + names.get(id) + "\"");
        }
        imported.device(name, node.place());
        fact(name, "role", node, "type");
        fact(name, "architecture", node, "architecture");
        fact(name, "vendor", node, "vendor");
        String model = expected.name(node.get("model"), "model");
        if (!model.isEmpty()) {
            imported.model(name, model, placeOf(node, "model"));
        }
        Node.Mapping location = expected.mapping(node.get("location"), "location");
        if (location != null) {
            fact(name, "rack", location, "rack");
            String unit = expected.name(location.get("elevation"), "elevation");
            imported.fact(name, RackUnit.parse(unit).isNone() ? "u_said" : "u", unit, placeOf(location, "elevation"));
        }
    }

    private void fact(String name, String column, Node.Mapping node, String key) {
        String said = expected.name(node.get(key), key);
        imported.fact(name, column, said.equals("none") ? "" : said, placeOf(node, key));
    }

    private static Place placeOf(Node.Mapping node, String key) {
        Node value = node.get(key);
        return value == null ? node.place() : value.place();
    }

    private void port(String name, Node item) {
        Node.Mapping port = expected.mapping(item, "a port");
        if (port == null) {
            return;
        }
        int before = expected.complaints();
        String near = portName(port, "slot", "port");
        String far = portName(port, "destination_slot", "destination_port");
        String id = expected.name(port.get("destination_node_id"), "destination_node_id");
        if (near.isEmpty() || far.isEmpty() || id.isEmpty()) {
            if (expected.complaints() == before) {
                imported.note(port.place(), "a port has no far end", "it makes no link");
            }
            return;
        }
        String device = names.get(id);
        if (device == null) {
            imported.unknown(
                    placeOf(port, "destination_node_id"),
                    "there is no such node",
                    "no node of the file has the id " + id);
            return;
        }
        Map<String, String> more = new LinkedHashMap<>();
        String speed = expected.name(port.get("speed"), "speed");
        if (!speed.isEmpty()) {
            more.put("speed", speed.matches("\\d+") ? speed + "G" : speed);
        }
        imported.link(new End(name, near), new End(device, far), more, port.place(), Places.OF_ROW);
    }

    private String portName(Node.Mapping port, String slot, String number) {
        String of = expected.name(port.get(slot), slot);
        String name = expected.name(port.get(number), number);
        return of.isEmpty() || name.isEmpty() ? name : of + "/" + name;
    }
}
