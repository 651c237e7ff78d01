package dev.ferrule.fabric;

import dev.ferrule.diag.Suggest;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ports of devices without a model, whose ports are what other files name: a link's port that neither cables nor optics name
 * is perhaps another that is cabled and that no link speaks of, misspelt.
 */
final class MeantPorts {

    private final PlantSource source;
    private final Fabric fabric;

    /** Ports that links name, as {@code DEVICE/PORT}; null until somebody asks. */
    private @Nullable Set<String> meant;

    MeantPorts(PlantSource source, Fabric fabric) {
        this.source = source;
        this.fabric = fabric;
    }

    /** {@code Did you mean …?} of a port that nobody knows; empty for one that is known, and where nothing is like it. */
    String question(int device, String port) {
        boolean asked = fabric.devices.layout(device).anything()
                && !port.isEmpty()
                && fabric.ports.optical(device, port) == Ends.UNKNOWN;
        if (!asked) {
            return "";
        }
        List<String> waiting = new ArrayList<>();
        for (Map.Entry<String, Integer> cage : fabric.ports.cagesOf(device).entrySet()) {
            boolean lit = cage.getValue() < fabric.cageSlot.length && fabric.portAt(Ends.cage(cage.getValue(), 0)) >= 0;
            if (lit && !meant().contains(fabric.devices.name(device) + "/" + cage.getKey())) {
                waiting.add(cage.getKey());
            }
        }
        return Suggest.question(port, waiting);
    }

    private Set<String> meant() {
        if (meant == null) {
            meant = new HashSet<>();
            for (Table table : source.tables("links")) {
                for (Table.Cursor row = table.rows(); row.next(); ) {
                    for (String side : List.of("a", "z")) {
                        String port = row.text(table.column(side + "_port"));
                        int colon = port.indexOf(':');
                        meant.add(row.text(table.column(side + "_device")) + "/"
                                + (colon < 0 ? port : port.substring(0, colon)));
                    }
                }
            }
        }
        return meant;
    }
}
