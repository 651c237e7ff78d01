package dev.ferrule.netbox;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads mappings of either form and keeps those that can be; a file may hold both forms, the list then decides. */
final class MappingReader {

    /** A position of a port, by index. */
    private record Position(int port, int position) {}

    private final Fields fields;
    private final List<DeviceType.Port> fronts;
    private final List<DeviceType.Port> rears;
    private final Map<String, Integer> frontNames = new HashMap<>();
    private final Map<String, Integer> rearNames = new HashMap<>();
    private final List<DeviceType.Mapping> inline = new ArrayList<>();
    private final List<DeviceType.Mapping> good = new ArrayList<>();
    private final Map<Position, DeviceType.Mapping> takenFronts = new HashMap<>();
    private final Map<Position, DeviceType.Mapping> takenRears = new HashMap<>();

    /** Ports of mappings that were left out, of which nothing more is said. */
    private final Set<Integer> reportedFronts = new HashSet<>();

    private final Set<Integer> reportedRears = new HashSet<>();
    private boolean contradictory;

    MappingReader(Fields fields, List<DeviceType.Port> fronts, List<DeviceType.Port> rears) {
        this.fields = fields;
        this.fronts = fronts;
        this.rears = rears;
        IntStream.range(0, fronts.size())
                .forEach(f -> frontNames.put(fronts.get(f).name(), f));
        IntStream.range(0, rears.size()).forEach(r -> rearNames.put(rears.get(r).name(), r));
    }

    List<DeviceType.Mapping> good() {
        return good;
    }

    boolean contradictory() {
        return contradictory;
    }

    /** {@code rear_port} and {@code rear_port_position} inside front ports. */
    void inline(List<Node.Mapping> nodes) {
        Set<String> seen = new HashSet<>();
        for (Node.Mapping node : nodes) {
            String name = fields.text(node, "name");
            Integer front = frontNames.get(name);
            if (front == null || !seen.add(name) || node.get("rear_port") == null) {
                continue;
            }
            Integer rear = port(node, "rear_port", rearNames, "rear port");
            int position = fields.position(node, "rear_port_position");
            if (rear == null || position == 0) {
                leftOut(front, rear);
            } else {
                inline.add(new DeviceType.Mapping(front, 1, rear, position, node.place()));
            }
        }
    }

    /** The entries of {@code port-mappings}; where there are any, an inline mapping must agree with one of them. */
    void listed(List<Node.Mapping> nodes) {
        List<DeviceType.Mapping> listed = new ArrayList<>();
        for (Node.Mapping node : nodes) {
            Integer front = port(node, "front_port", frontNames, "front port");
            Integer rear = port(node, "rear_port", rearNames, "rear port");
            int frontPosition = fields.position(node, "front_port_position");
            int rearPosition = fields.position(node, "rear_port_position");
            if (front == null || rear == null || frontPosition == 0 || rearPosition == 0) {
                leftOut(front, rear);
            } else {
                listed.add(new DeviceType.Mapping(front, frontPosition, rear, rearPosition, node.place()));
            }
        }
        listed.forEach(this::take);
        for (DeviceType.Mapping mapping : inline) {
            DeviceType.Mapping other = takenFronts.get(new Position(mapping.front(), mapping.frontPosition()));
            if (other == null) {
                take(mapping);
            } else if (other.rear() != mapping.rear() || other.rearPosition() != mapping.rearPosition()) {
                contradiction(
                        mapping.place(),
                        "a front port is mapped in two ways",
                        "\"" + front(mapping) + "\" leads to " + rear(mapping) + " here and to " + rear(other)
                                + " in port-mappings, which is taken");
            }
        }
    }

    private @org.jspecify.annotations.Nullable Integer port(
            Node.Mapping node, String key, Map<String, Integer> names, String what) {
        String name = fields.required(node, key, "a mapping");
        Integer port = name == null ? null : names.get(name);
        if (name != null && port == null) {
            String question = Suggest.question(name, names.keySet());
            fields.warn(
                    Code.UNKNOWN_NAME,
                    Fields.placeOf(node, key),
                    "a mapping names a port that is not there",
                    "the device type has no " + what + " \"" + name + "\"" + (question.isEmpty() ? "" : ". ")
                            + question);
        }
        return port;
    }

    private void leftOut(
            @org.jspecify.annotations.Nullable Integer front, @org.jspecify.annotations.Nullable Integer rear) {
        contradictory = true;
        if (front != null) {
            reportedFronts.add(front);
        }
        if (rear != null) {
            reportedRears.add(rear);
        }
    }

    private void take(DeviceType.Mapping mapping) {
        if (mapping.rearPosition() > rears.get(mapping.rear()).positions()) {
            outOfRange(mapping, mapping.rearPosition(), rears.get(mapping.rear()));
        } else if (mapping.frontPosition() > fronts.get(mapping.front()).positions()) {
            outOfRange(mapping, mapping.frontPosition(), fronts.get(mapping.front()));
        } else if (isFree(mapping)) {
            good.add(mapping);
        }
    }

    private void outOfRange(DeviceType.Mapping mapping, int position, DeviceType.Port port) {
        leftOut(mapping.front(), mapping.rear());
        contradiction(
                mapping.place(),
                "a position is out of range",
                "\"" + front(mapping) + "\" uses position " + position + " of \"" + port.name() + "\", which has "
                        + port.positions());
    }

    private boolean isFree(DeviceType.Mapping mapping) {
        Position front = new Position(mapping.front(), mapping.frontPosition());
        Position rear = new Position(mapping.rear(), mapping.rearPosition());
        DeviceType.Mapping sameRear = takenRears.get(rear);
        DeviceType.Mapping sameFront = takenFronts.get(front);
        if (sameRear != null || sameFront != null) {
            leftOut(mapping.front(), mapping.rear());
            contradiction(
                    mapping.place(),
                    "a position is used twice",
                    sameRear != null
                            ? rear(mapping) + " is used by \"" + front(sameRear) + "\" and by \"" + front(mapping)
                                    + "\""
                            : "position " + front.position + " of \"" + front(mapping) + "\" leads to two places");
            return false;
        }
        takenFronts.put(front, mapping);
        takenRears.put(rear, mapping);
        return true;
    }

    private void contradiction(Place place, String summary, String detail) {
        contradictory = true;
        fields.warn(Code.AMBIGUOUS_NAME, place, summary, detail);
    }

    /** Ports that lead nowhere, and rear ports of which only some positions lead anywhere. */
    void check() {
        Set<Integer> mapped = new HashSet<>();
        good.forEach(mapping -> mapped.add(mapping.front()));
        List<DeviceType.Port> loose = IntStream.range(0, fronts.size())
                .filter(front -> !mapped.contains(front) && !reportedFronts.contains(front))
                .mapToObj(fronts::get)
                .toList();
        if (!loose.isEmpty()) {
            fields.warn(
                    Code.AMBIGUOUS_NAME,
                    loose.getFirst().place(),
                    "a front port leads nowhere",
                    "no mapping to a rear port: "
                            + Words.list(
                                    loose.stream().map(DeviceType.Port::name).toList()));
        }
        for (int rear = 0; rear < rears.size(); rear++) {
            if (!reportedRears.contains(rear)) {
                rear(rear);
            }
        }
    }

    private void rear(int rear) {
        DeviceType.Port port = rears.get(rear);
        List<Integer> free = IntStream.rangeClosed(1, port.positions())
                .filter(position -> !takenRears.containsKey(new Position(rear, position)))
                .boxed()
                .toList();
        if (free.size() == port.positions()) {
            fields.warn(
                    Code.AMBIGUOUS_NAME,
                    port.place(),
                    "a rear port has no front port",
                    "no front port is mapped to \"" + port.name() + "\"");
        } else if (!free.isEmpty()) {
            fields.warn(
                    Code.AMBIGUOUS_NAME,
                    port.place(),
                    "a rear port is mapped in part",
                    "of " + port.positions() + " positions of \"" + port.name() + "\" no front port has "
                            + Words.ranges(free));
        }
    }

    private String front(DeviceType.Mapping mapping) {
        return fronts.get(mapping.front()).name();
    }

    private String rear(DeviceType.Mapping mapping) {
        return "position " + mapping.rearPosition() + " of \""
                + rears.get(mapping.rear()).name() + "\"";
    }
}
