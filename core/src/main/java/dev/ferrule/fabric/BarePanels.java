package dev.ferrule.fabric;

import dev.ferrule.chain.PartSpec;
import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Report;
import dev.ferrule.diag.Severity;
import dev.ferrule.source.PlantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Panels that nothing is said of: devices without a model and without a row in panels, to most of whose ports a trunk and
 * another cable go. Told once a device; a cage, which its ports would be, takes one cable.
 */
final class BarePanels {

    private static final int MOST_NAMES = 3;

    /** Two cables that go to one port. */
    private record Both(int cage, int one, int other) {}

    private final Devices devices;
    private final Cables cables;
    private final PortFinder ports;
    private final CageOptics optics;

    /** By device. */
    private final Map<Integer, List<Both>> doubled = new LinkedHashMap<>();

    BarePanels(Devices devices, Cables cables, PortFinder ports, CageOptics optics) {
        this.devices = devices;
        this.cables = cables;
        this.ports = ports;
        this.optics = optics;
    }

    void report(PlantSource source, Report report) {
        List<Integer> said = new ArrayList<>();
        for (int device = 0; device < devices.count(); device++) {
            if (isSaid(device)) {
                said.add(device);
                leave(device);
            }
        }
        if (!said.isEmpty()) {
            report.add(unknown(said));
        }
        Map<Integer, Integer> first = new HashMap<>();
        for (int cable = 0; cable < cables.count(); cable++) {
            find(cable, cables.a.get(cable), first);
            find(cable, cables.b.get(cable), first);
        }
        doubled.forEach((device, both) -> {
            if (both.size() * 2 > ports.cagesOf(device).size() && !ports.isBarePanel(device)) {
                leave(device);
                if (source.complete("panels")) {
                    report.add(diagnostic(device, both));
                }
            }
        });
    }

    /** Whether devices say that it is a panel whose inside is not known, and nothing else does. */
    private boolean isSaid(int device) {
        int column = devices.tableOf(device).column("inside");
        return column >= 0
                && devices.row(device).text(column).equals("unknown")
                && devices.layout(device).anything();
    }

    private void leave(int device) {
        ports.barePanel(device);
        ports.cagesOf(device).values().forEach(optics::remove);
    }

    private Diagnostic unknown(List<Integer> panels) {
        String names = panels.stream().limit(MOST_NAMES).map(devices::name).collect(Collectors.joining(", "));
        return new Diagnostic(
                new Code(603),
                Severity.WARNING,
                devices.place(panels.getFirst()),
                panels.size() == 1 ? "the inside of a panel is not known" : "the inside of panels is not known",
                List.of(
                        names + (panels.size() > MOST_NAMES ? " and " + (panels.size() - MOST_NAMES) + " more" : "")
                                + (panels.size() == 1 ? " is a panel" : " are panels")
                                + ", and nothing says which port leads where in it: cables end there, and what passes"
                                + " through is not judged",
                        "give it a model in devices (its device type in catalog/), or say in panels what is in it"),
                List.of(),
                0);
    }

    private void find(int cable, int end, Map<Integer, Integer> first) {
        if (!Ends.isCage(end) || Ends.cageOf(end) < devices.cages()) {
            return;
        }
        int cage = Ends.cageOf(end);
        Integer before = first.putIfAbsent(cage, cable);
        if (before != null && trunk(before) != trunk(cable)) {
            doubled.computeIfAbsent(ports.deviceOfCage(cage), d -> new ArrayList<>())
                    .add(new Both(cage, before, cable));
        }
    }

    private boolean trunk(int cable) {
        PartSpec part = cables.part(cable);
        return part == null ? cables.segments.has(cables.id(cable)) : part.trunk();
    }

    private Diagnostic diagnostic(int device, List<Both> both) {
        List<String> detail = new ArrayList<>();
        detail.add(devices.name(device) + " has neither a model nor a row in panels; two cables meet at "
                + (both.size() == 1 ? "a port of it" : both.size() + " of its ports") + ", as they do in a panel");
        both.stream()
                .limit(MOST_NAMES)
                .forEach(port -> detail.add(cables.name(port.one) + " and " + cables.name(port.other) + " at "
                        + ports.endName(Ends.cage(port.cage, 0))));
        detail.add("say in panels what is in it, or give it a model in devices");
        return new Diagnostic(
                new Code(603),
                Severity.ERROR,
                devices.place(device),
                "nothing is said of a panel",
                detail,
                List.of(new Diagnostic.Related(cables.place(both.getFirst().other), "the first such cable")),
                0);
    }
}
