package dev.ferrule.fabric;

import dev.ferrule.diag.KnownNames;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ports of devices without a model, whose ports are what other files name: a link's port that neither cables nor optics name
 * is perhaps another that is cabled and that no link speaks of, misspelt or by a name that aliases lack.
 */
final class MeantPorts {

    private final PlantSource source;
    private final Fabric fabric;

    private static final int MOST_NAMES = 4;

    /** Ports of a device that are cabled and that no link speaks of, and the first of them. */
    private record Waiting(KnownNames names, List<String> first) {}

    private final Map<Integer, Waiting> byDevice = new HashMap<>();

    /** Cages that links name; null until somebody asks. */
    private @Nullable Set<Integer> meant;

    MeantPorts(PlantSource source, Fabric fabric) {
        this.source = source;
        this.fabric = fabric;
    }

    /**
     * What to ask of a port that nobody knows; empty for one that is known, and where nothing that waits is like it. Of a
     * device whose ports have other names any may be meant.
     */
    String question(int device, String port) {
        boolean asked = fabric.devices.layout(device).anything()
                && !port.isEmpty()
                && fabric.ports.optical(device, port) == Ends.UNKNOWN;
        if (!asked) {
            return "";
        }
        Waiting waiting = byDevice.computeIfAbsent(device, this::waiting);
        String question = waiting.names.question(port);
        return question.isEmpty() && !waiting.first.isEmpty() && fabric.ports.hasAliases(device)
                ? "no link means " + String.join(", ", waiting.first) + ": mend the port, or say in aliases what it is"
                : question;
    }

    /** Cables and optics are read, so that no port comes to wait later on. */
    private Waiting waiting(int device) {
        List<String> waiting = new ArrayList<>();
        for (Map.Entry<String, Integer> cage : fabric.ports.cagesOf(device).entrySet()) {
            boolean lit = cage.getValue() < fabric.cageSlot.length && fabric.portAt(Ends.cage(cage.getValue(), 0)) >= 0;
            if (lit && !meant().contains(cage.getValue())) {
                waiting.add(cage.getKey());
            }
        }
        return new Waiting(
                KnownNames.forFile(waiting), List.copyOf(waiting.subList(0, Math.min(MOST_NAMES, waiting.size()))));
    }

    /** Cages that links name, be it by another name. */
    private Set<Integer> meant() {
        if (meant == null) {
            meant = new HashSet<>();
            for (Table table : source.tables("links")) {
                for (Table.Cursor row = table.rows(); row.next(); ) {
                    for (String side : List.of("a", "z")) {
                        mean(row.text(table.column(side + "_device")), row.text(table.column(side + "_port")), meant);
                    }
                }
            }
        }
        return meant;
    }

    private void mean(String name, String port, Set<Integer> cages) {
        int device = fabric.devices.find(name);
        int colon = port.indexOf(':');
        for (String whole :
                device < 0 ? List.<String>of() : List.of(port, colon < 0 ? port : port.substring(0, colon))) {
            int end = fabric.ports.optical(device, whole);
            if (end >= 0) {
                cages.add(Ends.cageOf(end));
            }
        }
    }
}
