package dev.ferrule.netbox;

import dev.ferrule.catalog.Connector;
import dev.ferrule.chain.PartSpec;
import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Joint;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a cassette or a plate that the catalogue knows behind the ports of a type. */
final class Fitting {

    private final DeviceType type;
    private final List<PortGroup> groups;
    private final NetboxTypes types;

    Fitting(DeviceType type, List<PortGroup> groups, NetboxTypes types) {
        this.type = type;
        this.groups = groups;
        this.types = types;
    }

    /** Null when the numbers of ports do not fit. */
    @Nullable
    Inside fit(PartSpec spec) {
        if (spec.adapter() != null) {
            return adapters(spec);
        }
        ItemType item = spec.item();
        if (item == null
                || item.kind().cable()
                || (item.kind() == ItemType.Kind.CASSETTE && !otherArray(item).isEmpty())) {
            return null;
        }
        Inside units = units(item, spec.count());
        return units == null && item.kind() == ItemType.Kind.TAP
                ? new TapFitting(type, groups, item).fit(spec.count())
                : units;
    }

    /** How the file's arrays differ from the item's, where that is certain; empty where they do not. */
    String otherArray(ItemType item) {
        Connector own = item.faces().getFirst().connector();
        List<Inference> inferences = new Positions(type, types).ofRears();
        for (int rear = 0; rear < inferences.size(); rear++) {
            Inference found = inferences.get(rear);
            Connector connector = found.connector();
            if (found.certain() && connector != null && connector.array() && !connector.equals(own)) {
                return found.sentence(type.rears().get(rear)) + ": it is " + connector.name() + ", not " + own.name();
            }
        }
        return "";
    }

    private @Nullable Inside adapters(PartSpec spec) {
        if (spec.adapter() == null
                || (spec.count() > 1 && spec.count() != type.fronts().size())
                || groups.stream().anyMatch(group -> fansOut(group, spec.adapter()))) {
            return null;
        }
        List<Inside.Adapter> adapters = new ArrayList<>();
        for (int front = 0; front < type.fronts().size(); front++) {
            List<String> names = new ArrayList<>();
            names.add(type.fronts().get(front).name());
            for (DeviceType.Mapping mapping : type.mappings()) {
                DeviceType.Port rear = type.rears().get(mapping.rear());
                if (mapping.front() == front && rear.positions() == 1 && !names.contains(rear.name())) {
                    names.add(rear.name());
                }
            }
            adapters.add(new Inside.Adapter(names, spec.adapter()));
        }
        return new Inside.Adapters(adapters);
    }

    /** An array behind several front ports is a cassette's: no adapter leads from one plug to six. */
    private boolean fansOut(PortGroup group, Joint joint) {
        Connector adapter = joint.adapter();
        return group.fronts().size() > group.rears().size()
                && adapter != null
                && group.fronts().stream()
                        .map(front -> type.fronts().get(front).type())
                        .noneMatch(slug -> types.has(slug, adapter));
    }

    /** One of the item for each group where the groups have its ports, else as many as fit in the order of the file. */
    private @Nullable Inside units(ItemType item, int count) {
        int fronts = (int)
                item.faces().stream().filter(face -> face.side() == Side.RIGHT).count();
        int rears = item.faces().size() - fronts;
        List<PortGroup> places = groups;
        if (groups.isEmpty() || !groups.stream().allMatch(group -> perFace(group, rears, fronts) > 0)) {
            places = inOrder(rears, fronts);
        }
        if (places.isEmpty() || (count > 1 && count != places.size())) {
            return null;
        }
        List<Inside.Unit> units = new ArrayList<>();
        for (PortGroup group : places) {
            units.add(unit(type, item, faces(group, perFace(group, rears, fronts))));
        }
        return new Inside.Units(units);
    }

    /** Front ports a face: 2 where they are single fibres of duplex connectors; 0 when the group does not fit. */
    private static int perFace(PortGroup group, int rears, int fronts) {
        boolean fits = group.rears().size() == rears && fronts > 0;
        return fits && group.fronts().size() == fronts
                ? 1
                : fits && group.fronts().size() == 2 * fronts ? 2 : 0;
    }

    private List<PortGroup> inOrder(int rears, int fronts) {
        PortGroup all = PortGroup.all(type);
        int copies = rears == 0 ? 0 : all.rears().size() / rears;
        boolean fits = copies > 0
                && all.rears().size() == copies * rears
                && all.fronts().size() == copies * fronts;
        List<PortGroup> places = new ArrayList<>();
        for (int copy = 0; fits && copy < copies; copy++) {
            places.add(new PortGroup(
                    all.rears().subList(copy * rears, (copy + 1) * rears),
                    all.fronts().subList(copy * fronts, (copy + 1) * fronts)));
        }
        return places;
    }

    private static List<List<Integer>> faces(PortGroup group, int perFace) {
        List<List<Integer>> ports = new ArrayList<>();
        group.rears().forEach(rear -> ports.add(List.of(rear)));
        for (int i = 0; i < group.fronts().size(); i += perFace) {
            ports.add(group.fronts().subList(i, i + perFace));
        }
        return ports;
    }

    /** @param ports by face, rear first: indices of front or rear ports */
    static Inside.Unit unit(DeviceType type, ItemType item, List<List<Integer>> ports) {
        List<List<String>> names = new ArrayList<>();
        for (int face = 0; face < ports.size(); face++) {
            List<DeviceType.Port> list = item.faces().get(face).side() == Side.LEFT ? type.rears() : type.fronts();
            names.add(
                    ports.get(face).stream().map(port -> list.get(port).name()).toList());
        }
        return new Inside.Unit(item, names);
    }
}
