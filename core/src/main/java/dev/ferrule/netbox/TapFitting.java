package dev.ferrule.netbox;

import dev.ferrule.shape.ItemType;
import dev.ferrule.shape.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a tap or a splitter behind the ports of a type. NetBox has no word for either, so that files show them otherwise:
 *
 * <pre>
 * splitter   IN, 1, 2 … each its own pass-through: in the order of the file they are side a, then side b, all in front
 * tap        rear 1 with three positions, front 1, 1-TAP1, 1-TAP2: the rear port is the network of side a, the front
 *            ports are the network of side b, its monitor, and the monitor of side a
 * </pre>
 */
final class TapFitting {

    private final DeviceType type;
    private final List<PortGroup> groups;
    private final ItemType item;
    private final int sideA;

    TapFitting(DeviceType type, List<PortGroup> groups, ItemType item) {
        this.type = type;
        this.groups = groups;
        this.item = item;
        sideA = (int)
                item.faces().stream().filter(face -> face.side() == Side.LEFT).count();
    }

    /** Null when the numbers of ports do not fit. */
    @Nullable
    Inside fit(int count) {
        List<Inside.Unit> units = passThrough() ? splitters() : taps();
        return units.isEmpty() || (count > 1 && count != units.size()) ? null : new Inside.Units(units);
    }

    private boolean passThrough() {
        return !groups.isEmpty()
                && groups.stream()
                        .allMatch(group ->
                                group.rears().size() == 1 && group.fronts().size() == 1);
    }

    private List<Inside.Unit> splitters() {
        int faces = item.faces().size();
        int fronts = type.fronts().size();
        List<Inside.Unit> units = new ArrayList<>();
        for (int first = 0; fronts % faces == 0 && first < fronts; first += faces) {
            List<List<String>> names = IntStream.range(first, first + faces)
                    .mapToObj(front -> List.of(type.fronts().get(front).name()))
                    .toList();
            units.add(new Inside.Unit(
                    item, names, names.stream().map(name -> false).toList()));
        }
        return units;
    }

    private List<Inside.Unit> taps() {
        List<Inside.Unit> units = new ArrayList<>();
        for (PortGroup group : groups) {
            int ports = group.rears().size() + group.fronts().size();
            if (ports != item.faces().size() || group.rears().size() > sideA) {
                return List.of();
            }
            units.add(tap(group));
        }
        return units;
    }

    private Inside.Unit tap(PortGroup group) {
        int behind = group.rears().size();
        int sideB = item.faces().size() - sideA;
        List<List<String>> names = new ArrayList<>();
        List<Boolean> rear = new ArrayList<>();
        for (int face = 0; face < item.faces().size(); face++) {
            boolean atRear = face < behind;
            // Front ports are side b first; what is left of side a follows them.
            int front = face >= sideA ? face - sideA : sideB + face - behind;
            rear.add(atRear);
            names.add(List.of(
                    atRear
                            ? type.rears().get(group.rears().get(face)).name()
                            : type.fronts().get(group.fronts().get(front)).name()));
        }
        return new Inside.Unit(item, names, rear);
    }
}
