package dev.ferrule.fabric;

import dev.ferrule.diag.Code;
import dev.ferrule.diag.Diagnostic;
import dev.ferrule.diag.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ports of panels whose inside nobody knows: whatever it is, a port has two faces, and each of them takes one plug (601). */
final class BarePorts {

    private static final int FACES = 2;

    private final FabricBuilder fabric;
    private final Cables cables;

    /** @param said the face of the port at which the row says that it is; empty where it does not */
    private record Plug(int face, int cable, String said) {}

    /** By end. */
    private final Map<Integer, List<Plug>> plugs = new HashMap<>();

    BarePorts(FabricBuilder fabric) {
        this.fabric = fabric;
        cables = fabric.cables;
    }

    /**
     * A plug that goes there; rows of one harness name the same again.
     *
     * @param face of the cable
     * @param side of the cable: {@code a} or {@code b}
     */
    void plug(int face, int cable, int end, String side) {
        List<Plug> there = plugs.computeIfAbsent(end, e -> new ArrayList<>(FACES));
        Plug plug = new Plug(face, cable, said(cable, side));
        if (there.stream().anyMatch(other -> other.face == face)) {
            return;
        }
        Plug taken = inTheWay(plug, there);
        if (taken == null) {
            there.add(plug);
        } else if (!cables.sameLeg(taken.cable, cable) || taken.cable == cable) {
            tell(plug, taken, end, side, there);
        }
    }

    private String said(int cable, String side) {
        String face = cables.cell(cable, side + "_face").toLowerCase(Locale.ROOT);
        return face.equals("back") ? "rear" : face;
    }

    private static @Nullable Plug inTheWay(Plug plug, List<Plug> there) {
        for (Plug other : there) {
            if (!plug.said.isEmpty() && plug.said.equals(other.said)) {
                return other;
            }
        }
        return there.size() < FACES ? null : there.getLast();
    }

    private void tell(Plug plug, Plug taken, int end, String side, List<Plug> there) {
        boolean sameFace = !plug.said.isEmpty() && plug.said.equals(taken.said);
        String port = fabric.ports.endName(end) + (sameFace ? " (" + plug.said + ")" : "");
        String what = taken.cable == plug.cable
                ? "both ends of " + cables.name(plug.cable) + " go to " + port
                : cables.name(plug.cable) + " goes to " + port + ", where "
                        + (sameFace
                                ? cables.name(taken.cable) + " is already"
                                : cables.name(there.getFirst().cable) + " and " + cables.name(taken.cable)
                                        + " are already: it has two faces");
        fabric.report.add(
                "601 bare port" + end,
                new Diagnostic(
                        new Code(601),
                        Severity.ERROR,
                        cables.place(plug.cable, side + "_port"),
                        "a port is used twice",
                        List.of(what, "mend the port of one of them" + (sameFace ? ", or its face" : "")),
                        taken.cable == plug.cable
                                ? List.of()
                                : List.of(new Diagnostic.Related(cables.place(taken.cable), "the other cable")),
                        0));
    }
}
