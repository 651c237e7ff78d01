package dev.ferrule.io.foreign;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Place;
import dev.ferrule.diag.Severity;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What hosts say of their neighbours, made links when all hosts are heard. */
final class LldpFabric {

    private static final Pattern OF_SWITCH = Pattern.compile("Ethernet\\d.*|swp\\d.*");

    private final Imported imported;
    private final List<Host> hosts = new ArrayList<>();

    /** A host, whose name its file's name is where it does not say one. */
    private record Host(String name, boolean said, String chassis, Place place, List<LldpNeighbour> neighbours) {}

    LldpFabric(Imported imported) {
        this.imported = imported;
    }

    /**
     * What one host hears.
     *
     * @param name as the host says it; empty when it does not
     * @param chassis its id, as the host says it; empty when it does not
     */
    void host(String name, String chassis, Input input, Place place, List<LldpNeighbour> neighbours) {
        boolean said = !name.isEmpty();
        hosts.add(new Host(said ? name : input.plainName(), said, chassis, place, neighbours));
    }

    void finish() {
        LldpNames names = new LldpNames();
        for (Host host : hosts) {
            names.host(host.name, host.said, host.chassis, host.place);
            host.neighbours.forEach(heard -> names.heard(heard.device(), heard.chassis(), heard.place()));
        }
        names.settle();
        LldpFarPorts ports = new LldpFarPorts();
        for (Host host : hosts) {
            host.neighbours.forEach(heard -> ports.heard(names.of(host.name), heard, names.of(heard.device())));
        }
        for (Host host : hosts) {
            links(host, names, ports);
        }
        names.tell(imported);
    }

    private void links(Host host, LldpNames names, LldpFarPorts ports) {
        String name = names.of(host.name);
        if (!host.said) {
            imported.note(host.place, "a file does not name its host", "it is called \"" + name + "\", as the file is");
        }
        imported.device(name, host.place);
        boolean isSwitch = host.neighbours.stream()
                .anyMatch(neighbour -> OF_SWITCH.matcher(neighbour.port()).matches());
        Map<String, LldpNeighbour> heard = new HashMap<>();
        for (LldpNeighbour said : host.neighbours) {
            LldpNeighbour neighbour = said.withFarPort(ports.of(name, said, names.of(said.device()), imported));
            if (neighbour.port().isEmpty()
                    || neighbour.device().isEmpty()
                    || neighbour.farPort().isEmpty()) {
                imported.unread(
                        neighbour.place(),
                        "a neighbour says too little",
                        "port " + neighbour.port()
                                + " hears one that names neither itself nor its port; it makes no link");
                continue;
            }
            LldpNeighbour before = heard.putIfAbsent(neighbour.port(), neighbour);
            if (before != null && !neighbour.isAt(before)) {
                several(neighbour, before);
            }
            link(name, neighbour, names.of(neighbour.device()), neighbour.isManagement(isSwitch));
        }
    }

    private void several(LldpNeighbour neighbour, LldpNeighbour before) {
        imported.report()
                .add(
                        "several neighbours",
                        new Diagnostic(
                                Code.AMBIGUOUS_NAME,
                                Severity.WARNING,
                                neighbour.place(),
                                "a port hears several neighbours",
                                List.of(
                                        "port " + neighbour.port() + " hears \"" + neighbour.device() + "\" "
                                                + neighbour.farPort() + " and \"" + before.device() + "\" "
                                                + before.farPort() + ": something between them passes on what they say",
                                        "all are links; strike out those that are not at the other end of the cable"),
                                List.of(new Diagnostic.Related(before.place(), "heard before")),
                                0));
    }

    private void link(String name, LldpNeighbour neighbour, String far, boolean management) {
        Map<String, String> more = new LinkedHashMap<>();
        if (management) {
            more.put("use", "management");
            imported.note(
                    neighbour.place(),
                    "a port is for management",
                    "the link of " + neighbour.port()
                            + " is marked so in the column \"use\"; strike it out where only the fabric"
                            + " is of interest");
        }
        imported.link(
                new End(name, neighbour.port()),
                new End(far, neighbour.farPort()),
                more,
                neighbour.place(),
                Places.OF_ROW);
    }
}
