package dev.ferrule.io.foreign;

import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ports that neighbours tell by a MAC address, as the agents of servers do: the port is that which a cable or a link of
 * another file joins with the same near port, where it is of the same device.
 */
final class AddressedPorts {

    private static final Set<End> NONE = Set.of();

    private final DeviceNames names;
    private final Map<End, Set<End>> opposite = new HashMap<>();

    AddressedPorts(DeviceNames names, List<Table> cables) {
        this.names = names;
        for (Table table : cables) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                add(end(table, row, "a"), end(table, row, "b"));
            }
        }
    }

    private End end(Table table, Table.Cursor row, String side) {
        return names.of(new End(row.text(table.column(side + "_device")), row.text(table.column(side + "_port"))));
    }

    /** A cable or link between two ends by the names that they have in the plant. */
    void add(End a, End z) {
        if (!isAddress(a) && !isAddress(z)) {
            opposite.computeIfAbsent(a, end -> new LinkedHashSet<>(2)).add(z);
            opposite.computeIfAbsent(z, end -> new LinkedHashSet<>(2)).add(a);
        }
    }

    /** An end by the name of its port; as it is where its port has one, or where none is sure. */
    End named(End end, End near, Place place, Imported imported) {
        if (!isAddress(end)) {
            return end;
        }
        List<End> found = opposite.getOrDefault(near, NONE).stream()
                .filter(other -> other.device().equals(end.device()))
                .toList();
        if (found.size() != 1) {
            return end;
        }
        imported.note(
                place,
                "a port is told by its address",
                end.port() + " of \"" + end.device() + "\" is taken as "
                        + found.getFirst().port() + ", to which another file joins " + near.device() + "/"
                        + near.port(),
                "let the device send the name of the port, where it should be compared too");
        return found.getFirst();
    }

    private static boolean isAddress(End end) {
        return LldpNeighbour.isAddress(end.port());
    }
}
