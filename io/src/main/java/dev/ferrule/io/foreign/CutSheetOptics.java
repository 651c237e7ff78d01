package dev.ferrule.io.foreign;

import dev.ferrule.catalog.Pmd;
import dev.ferrule.catalog.Transceiver;
import dev.ferrule.diag.Place;
import dev.ferrule.io.foreign.CutSheetRow.EndCells;
import dev.ferrule.io.foreign.Imported.End;
import dev.ferrule.source.BuiltTable.Places;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The transceivers that cut sheets name at their ports, one a cage: both of its MDIs name it. */
final class CutSheetOptics {

    private final Imported imported;

    /** By device and port. */
    private final Map<End, Optic> optics = new LinkedHashMap<>();

    private record Optic(String name, CutSheetRow row, String end) {}

    CutSheetOptics(Imported imported) {
        this.imported = imported;
    }

    void add(CutSheetRow row, EndCells end) {
        String name = end.optic();
        boolean known = imported.catalogue().transceiver(name) != null
                || imported.catalogue().pmd(name) != null;
        if (known) {
            End port = new End(end.device(), end.port().port());
            Optic optic = new Optic(name, row, end.end());
            Optic before = optics.putIfAbsent(port, optic);
            if (before != null && !before.name.equals(name)) {
                two(port, optic, before);
            }
            return;
        }
        imported.unknown(
                row.place(end.end() + "_optic"),
                "a transceiver is not understood",
                "\"" + name + "\" is no transceiver and no PMD of the catalogue",
                "add it to a catalogue file, and give that with --catalog");
    }

    void finish() {
        Map<End, CageHalves.Half> halves = halves();
        Map<End, Optic> cages = new HashMap<>();
        optics.forEach((port, optic) -> {
            CageHalves.Half half = halves.get(port);
            String in = half == null ? imported.cage(port.device(), port.port()) : half.cage();
            End cage = new End(port.device(), in);
            Optic before = cages.putIfAbsent(cage, optic);
            if (before == null) {
                row(cage, optic);
            } else if (!before.name.equals(optic.name)) {
                two(cage, optic, before);
            }
        });
    }

    private void two(End cage, Optic optic, Optic before) {
        imported.unread(
                optic.row.place(optic.end + "_optic"),
                "a port has two transceivers",
                "port " + cage.port() + " of \"" + cage.device() + "\" has \"" + optic.name + "\" here and \""
                        + before.name + "\" elsewhere; the first is taken");
    }

    private void row(End cage, Optic optic) {
        imported.row(
                "optics",
                Map.of("device", cage.device(), "port", cage.port(), "transceiver", optic.name),
                optic.row.place(),
                optic.row.places(Map.of(
                        "device", optic.end + "_device",
                        "port", optic.end + "_port",
                        "transceiver", optic.end + "_optic")));
    }

    /** Ports of devices without a known type that are halves of cages: rows of aliases. */
    private Map<End, CageHalves.Half> halves() {
        Map<String, Map<String, String>> twins = new LinkedHashMap<>();
        optics.forEach((port, optic) -> {
            if (isTwin(optic.name) && !imported.portsOf(port.device()).all()) {
                twins.computeIfAbsent(port.device(), device -> new LinkedHashMap<>())
                        .put(port.port(), optic.name);
            }
        });
        Map<End, CageHalves.Half> halves = new HashMap<>();
        twins.forEach((device, modules) -> {
            Map<String, CageHalves.Half> ofDevice =
                    CageHalves.of(imported.namedPorts(device).keySet(), modules);
            Map<String, String> inCage = new HashMap<>();
            modules.forEach((port, module) -> {
                CageHalves.Half half = ofDevice.get(port);
                if (half != null) {
                    inCage.putIfAbsent(half.cage(), module);
                }
            });
            ofDevice.forEach((port, half) -> {
                halves.put(new End(device, port), half);
                alias(device, port, half, modules.getOrDefault(port, inCage.getOrDefault(half.cage(), "")));
            });
        });
        return halves;
    }

    private void alias(String device, String port, CageHalves.Half half, String module) {
        Place place = Objects.requireNonNull(imported.namedPorts(device).get(port));
        imported.row("aliases", Map.of("alias", port, "device", device, "port", half.toString()), place, Places.OF_ROW);
        imported.note(
                place,
                "a port is taken as one of two in a cage",
                "\"" + port + "\" of \"" + device + "\" is taken as " + half + ": its transceiver " + module
                        + " has two MDIs",
                "if it is a cage of its own, say which MDI each cable is at: " + port + ":1 or " + port + ":2");
    }

    private boolean isTwin(String name) {
        Transceiver module = imported.catalogue().transceiver(name);
        if (module != null) {
            return module.modes().values().iterator().next().size() == 2;
        }
        Pmd pmd = imported.catalogue().pmd(name);
        return pmd != null && pmd.layouts().stream().allMatch(layout -> layout.mdis() == 2);
    }
}
