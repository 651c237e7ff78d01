package dev.ferrule.netbox;

import dev.ferrule.catalog.At;
import dev.ferrule.catalog.Connector;
import dev.ferrule.diag.Place;
import dev.ferrule.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The inside of one group of ports as a stanza of the catalogue: {@code a} its rear, {@code b} its front, positions of b
 * those of the plug that the user inserts.
 *
 * @param stanza decodes as an assembly of kind cassette
 * @param ports by face, rear first: its ports by index in their list
 */
record InnerMap(Node.Mapping stanza, List<List<Integer>> ports) {

    /**
     * What the file itself says; null when it leaves anything open.
     *
     * @param inferences by rear port
     */
    static @Nullable InnerMap derived(
            DeviceType type, PortGroup group, List<Inference> inferences, Optics optics, NetboxTypes types) {
        Faces faces = Faces.of(type, group, inferences, optics, types);
        if (faces == null || type.contradictory()) {
            return null;
        }
        List<String> pairs = new ArrayList<>();
        for (DeviceType.Mapping mapping : type.mappings()) {
            int rear = group.rears().indexOf(mapping.rear());
            if (rear >= 0) {
                pairs.add((rear + 1) + "." + rearPosition(type, faces, rear, mapping) + " > "
                        + front(type, faces, mapping));
            }
        }
        return faces.with(String.join(", ", pairs), "the mappings of the device type", "medium", type.place());
    }

    private static int rearPosition(DeviceType type, Faces faces, int rear, DeviceType.Mapping mapping) {
        List<Integer> populated = faces.rears
                .get(rear)
                .populated()
                .get(type.rears().get(mapping.rear()).positions());
        return populated == null ? mapping.rearPosition() : populated.get(mapping.rearPosition() - 1);
    }

    private static At front(DeviceType type, Faces faces, DeviceType.Mapping mapping) {
        return faces.fronts.at(
                mapping.front(),
                mapping.frontPosition(),
                type.fronts().get(mapping.front()).positions());
    }

    /** What the optics block says in its key {@code map}; null when the connectors are not known. */
    static @Nullable InnerMap stated(
            DeviceType type,
            PortGroup group,
            List<Inference> inferences,
            Optics optics,
            NetboxTypes types,
            Optics.Value map) {
        Faces faces = Faces.of(type, group, inferences, optics, types);
        return faces == null ? null : faces.with(map.text(), optics.source(), optics.confidence(), map.place());
    }

    /** The connectors of a group. */
    private record Faces(PortGroup group, List<Connector> rears, FrontFaces fronts) {

        static @Nullable Faces of(
                DeviceType type, PortGroup group, List<Inference> inferences, Optics optics, NetboxTypes types) {
            List<Connector> rears = new ArrayList<>();
            Inference.Fronts form = null;
            for (int rear : group.rears()) {
                Inference inference = inferences.get(rear);
                Connector connector = optics.rear() == null ? inference.connector() : optics.rear();
                if (connector == null || (form != null && form != inference.fronts())) {
                    return null;
                }
                form = inference.fronts();
                rears.add(connector);
            }
            if (form == null || form == Inference.Fronts.UNSAID) {
                return null;
            }
            FrontFaces fronts = fronts(type, group, form, optics, types);
            return fronts == null ? null : new Faces(group, rears, fronts);
        }

        private static @Nullable FrontFaces fronts(
                DeviceType type, PortGroup group, Inference.Fronts form, Optics optics, NetboxTypes types) {
            List<Connector> connectors = new ArrayList<>();
            for (int front : group.fronts()) {
                Connector connector = optics.front();
                if (connector == null) {
                    connector = connector(type.fronts().get(front), form, types);
                }
                if (connector == null) {
                    return null;
                }
                connectors.add(connector);
            }
            int perFace = form == Inference.Fronts.HALVES ? 2 : 1;
            return group.fronts().size() % perFace == 0 ? FrontFaces.of(group.fronts(), connectors, perFace) : null;
        }

        private static @Nullable Connector connector(DeviceType.Port port, Inference.Fronts form, NetboxTypes types) {
            return switch (form) {
                case SIMPLEX -> types.connector(port.type(), 1);
                case HALVES -> types.connector(port.type(), 2);
                case WHOLE, UNSAID ->
                    port.positions() > 1
                            ? types.connector(port.type(), port.positions())
                            : types.connector(port.type(), types.fibres(port.type()));
            };
        }

        InnerMap with(String map, String source, String confidence, Place place) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            put(entries, "kind", scalar("cassette", place));
            put(entries, "a", names(rears, place));
            put(entries, "b", names(fronts.connectors(), place));
            put(entries, "b_positions", scalar("inserted", place));
            put(entries, "map", scalar(map, place));
            put(entries, "source", scalar(source, place));
            put(entries, "confidence", scalar(confidence, place));
            List<List<Integer>> ports = new ArrayList<>();
            group.rears().forEach(rear -> ports.add(List.of(rear)));
            ports.addAll(fronts.ports());
            return new InnerMap(new Node.Mapping(entries, place), ports);
        }

        private static void put(Map<String, Node.Entry> entries, String key, Node value) {
            entries.put(key, new Node.Entry(value.place(), value));
        }

        private static Node scalar(String text, Place place) {
            return new Node.Scalar(text, true, place);
        }

        private static Node names(List<Connector> connectors, Place place) {
            return new Node.Sequence(
                    connectors.stream()
                            .map(connector ->
                                    scalar(Objects.requireNonNull(connector).name(), place))
                            .toList(),
                    place);
        }
    }
}
