package dev.ferrule.repair;

import dev.ferrule.fabric.Cables;
import dev.ferrule.fabric.NamePieces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a cable runs beside its neighbours, those of the same device that go to one device. People fill panels in
 * order, so that a plug which crosses all others, or alone goes to another panel, is most likely in the wrong port.
 */
final class Neighbourhood {

    /** An end of a row. */
    private record Plug(int cable, String side) {
        String far() {
            return side.equals("a") ? "b" : "a";
        }
    }

    private final Cables cables;
    private @Nullable Map<String, List<Plug>> plugs;

    Neighbourhood(Cables cables) {
        this.cables = cables;
    }

    /**
     * The neighbours that a cable does not cross less those that it does, with one of its ends elsewhere, less the same
     * where it is. Zero where both ends are at one device.
     *
     * @param from the device where that end is
     */
    int gain(int cable, String from, String device, String port) {
        boolean a = cables.cell(cable, "a_device").equals(from);
        boolean b = cables.cell(cable, "b_device").equals(from);
        if (a == b) {
            return 0;
        }
        Plug fixed = new Plug(cable, a ? "b" : "a");
        return order(fixed, device, port) - order(fixed, from, cables.cell(cable, fixed.far() + "_port"));
    }

    private int order(Plug fixed, String device, String port) {
        String own = cables.cell(fixed.cable, fixed.side + "_port");
        int order = 0;
        for (Plug plug : at(cables.cell(fixed.cable, fixed.side + "_device"))) {
            if (plug.cable != fixed.cable
                    && cables.cell(plug.cable, plug.far() + "_device").equals(device)) {
                int near = NamePieces.BY_NUMBERS.compare(own, cables.cell(plug.cable, plug.side + "_port"));
                int far = NamePieces.BY_NUMBERS.compare(port, cables.cell(plug.cable, plug.far() + "_port"));
                order += Integer.signum(near) * Integer.signum(far);
            }
        }
        return order;
    }

    private List<Plug> at(String device) {
        if (plugs == null) {
            plugs = new HashMap<>();
            for (int cable = 0; cable < cables.count(); cable++) {
                for (String side : List.of("a", "b")) {
                    plugs.computeIfAbsent(cables.cell(cable, side + "_device"), name -> new ArrayList<>())
                            .add(new Plug(cable, side));
                }
            }
        }
        return plugs.getOrDefault(device, List.of());
    }
}
