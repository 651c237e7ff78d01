package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.diag.Suggest;
import dev.ferrule.source.PlantSource;
import dev.ferrule.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Cages that a cable goes into and no row of optics fills: told once a device, and once for devices that are alike in it. */
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
        Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
        byDevice.forEach((device, empty) -> alike.computeIfAbsent(
                        empty.stream().map(one -> ports.cageName(one.cage)).toList(), names -> new ArrayList<>())
                .add(device));
        int told = 0;
        for (Map.Entry<List<String>, List<Integer>> entry : alike.entrySet()) {
            report.add(diagnostic(entry.getKey(), entry.getValue(), told++ < MOST_SUGGESTIONS));
        }
    }

    /** @param names of the empty cages, which are the same in all the devices */
    private Diagnostic diagnostic(List<String> names, List<Integer> alike, boolean suggest) {
        int device = alike.getFirst();
        Empty first = Objects.requireNonNull(byDevice.get(device)).getFirst();
        List<String> detail = new ArrayList<>();
        detail.add(cables.name(first.cable) + " goes to " + devices.name(device) + "/" + names.getFirst()
                + ", for which optics has no transceiver");
        if (names.size() > 1) {
            detail.add("nor for " + some(names) + " of it");
        }
        if (alike.size() > 1) {
            detail.add("the same is so in "
                    + some(alike.stream().map(devices::name).toList()));
        }
        String question = suggest && alike.size() == 1 ? Suggest.question(names.getFirst(), waiting(device)) : "";
        detail.add(question.isEmpty() ? "say in optics what is in it, or mend the port" : question);
        return new Diagnostic(
                new Code(603),
                Severity.ERROR,
                cables.place(first.cable, first.column),
                "a cable goes into an empty cage",
                detail,
                related(device),
                0);
    }

    /** All but the first. */
    private static String some(List<String> names) {
        String listed =
                String.join(", ", names.stream().skip(1).limit(MOST_NAMES).toList());
        return listed + (names.size() > MOST_NAMES + 1 ? " and " + (names.size() - 1 - MOST_NAMES) + " more" : "");
    }

    /** The row that fills other cages of the device, where it may have been forgotten. */
    private List<Diagnostic.Related> related(int device) {
        return ports.cagesOf(device).values().stream()
                .map(optics::row)
                .filter(Objects::nonNull)
                .findFirst()
                .map(filled -> List.of(new Diagnostic.Related(filled.row(), "the row that fills other ports of it")))
                .orElse(List.of());
    }

    /** Ports of a device that no cable goes to, and that have a transceiver or that links speak of. */
    private Set<String> waiting(int device) {
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
                    if (row.text(table.column(side + "_device")).equals(devices.name(device))) {
                        names.add(row.text(table.column(side + "_port")));
                    }
                }
            }
        }
        for (int cable = 0; cable < cables.count(); cable++) {
            for (int end : new int[] {cables.a.get(cable), cables.b.get(cable)}) {
                if (Ends.isCage(end) && ports.deviceOfCage(Ends.cageOf(end)) == device) {
                    names.remove(ports.cageName(Ends.cageOf(end)));
                }
            }
        }
        return names;
    }
}
