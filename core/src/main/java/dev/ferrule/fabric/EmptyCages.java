package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Cages that a cable goes into and no row of optics fills: told once a device. */
final class EmptyCages {

    private static final int MOST_NAMES = 8;

    /** A port may be misspelt in more devices than can be held against all links. */
    private static final int MOST_SUGGESTIONS = 200;

    private record Empty(int cable, String column, int cage) {}

    private final PlantSource source;
    private final Devices devices;
    private final Cables cables;
    private final PortFinder ports;
    private final CageOptics optics;
    private final Map<Integer, List<Empty>> byDevice = new LinkedHashMap<>();

    EmptyCages(PlantSource source, Devices devices, Cables cables, PortFinder ports, CageOptics optics) {
        this.source = source;
        this.devices = devices;
        this.cables = cables;
        this.ports = ports;
        this.optics = optics;
    }

    /** @param column of the cable's row: its port at the cage */
    void add(int cable, String column, int cage) {
        byDevice.computeIfAbsent(ports.deviceOfCage(cage), d -> new ArrayList<>())
                .add(new Empty(cable, column, cage));
    }

    void report(Report report) {
        int told = 0;
        for (Map.Entry<Integer, List<Empty>> entry : byDevice.entrySet()) {
            report.add(diagnostic(entry.getKey(), entry.getValue(), told++ < MOST_SUGGESTIONS));
        }
    }

    private Diagnostic diagnostic(int device, List<Empty> empty, boolean suggest) {
        Empty first = empty.getFirst();
        List<String> detail = new ArrayList<>();
        detail.add(cables.name(first.cable) + " goes to " + devices.name(device) + "/" + ports.cageName(first.cage)
                + ", for which optics has no transceiver");
        if (empty.size() > 1) {
            List<String> others = empty.stream()
                    .skip(1)
                    .limit(MOST_NAMES)
                    .map(other -> ports.cageName(other.cage))
                    .toList();
            detail.add("nor for " + String.join(", ", others)
                    + (empty.size() > MOST_NAMES + 1 ? " and " + (empty.size() - 1 - MOST_NAMES) + " more" : "")
                    + " of it");
        }
        String question = suggest ? Suggest.question(ports.cageName(first.cage), filled(device)) : "";
        detail.add(question.isEmpty() ? "say in optics what is in it, or mend the port" : question);
        return new Diagnostic(
                new Code(603),
                dev.ferrule.diag.Severity.ERROR,
                cables.place(first.cable, first.column),
                "a cable goes into an empty cage",
                detail,
                List.of(),
                0);
    }

    /** Ports of a device that have a transceiver, or that links speak of and no cable goes to. */
    private Set<String> filled(int device) {
        Set<String> names = new TreeSet<>();
        Map<String, Integer> cages = ports.cagesOf(device);
        cages.forEach((name, cage) -> {
            if (optics.named(cage)) {
                names.add(name);
            }
        });
        for (Table table : source.tables("links")) {
            for (Table.Cursor row = table.rows(); row.next(); ) {
                for (String side : List.of("a", "z")) {
                    String port = row.text(table.column(side + "_port"));
                    boolean here = row.text(table.column(side + "_device")).equals(devices.name(device));
                    if (here && !cages.containsKey(port)) {
                        names.add(port);
                    }
                }
            }
        }
        return names;
    }
}
